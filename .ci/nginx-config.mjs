// A configuration of nginx for a built site: node .ci/nginx-config.mjs FOLDER PORT > nginx.conf. Headers and former
// addresses come from _headers and _redirects of the folder, so make it anew after each build, then reload nginx.
// It listens on this machine alone, for a proxy that speaks TLS; see docs/operating.md.
import * as fs from "node:fs";
import * as path from "node:path";

const [folder, port = "8080", temporary = ""] = process.argv.slice(2);
const read = (name) => fs.readFileSync(path.join(folder, name), "utf8").split("\n").filter((line) => line !== "");

/** Header to a list of patterns with their values. */
const headers = new Map();
let pattern = "";
for (const line of read("_headers")) {
  if (!line.startsWith(" ")) {
    pattern = line;
    continue;
  }
  const colon = line.indexOf(":");
  const name = line.slice(0, colon).trim();
  if (!headers.has(name)) headers.set(name, []);
  headers.get(name).push({ pattern, value: line.slice(colon + 1).trim() });
}

const quote = (text) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
const variable = (name) => `$ov_${name.toLowerCase().replaceAll("-", "_")}`;
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const expression = (one) => one.endsWith("*") ? `~^${escape(one.slice(0, -1))}` : `~^${escape(one)}$`;

const maps = [...headers].map(([name, rules]) => [`  map $ov_asked ${variable(name)} {`, '    default "";',
  ...rules.map((rule) => `    ${quote(expression(rule.pattern))} ${quote(rule.value)};`), "  }"].join("\n"));
const moved = read("_redirects").map((line) => line.split(" ")).flatMap(([from, to]) =>
  [from, from.replace(/\/$/, "")].map((one) => `    location = ${one} { return 301 ${to}$is_args$args; }`));
const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
  .map((name) => `  ${name}_temp_path ${quote(path.join(temporary, name))};`);

console.log(`${temporary === "" ? "" : `pid ${quote(path.join(temporary, "nginx.pid"))};\nerror_log stderr;\n`}events { }

http {
${temporary === "" ? "" : paths.join("\n") + "\n  access_log off;\n"}  types {
    text/html html; text/css css; text/javascript js; text/plain txt; text/csv csv; text/xml xml;
    application/json json; application/ld+json jsonld; application/manifest+json webmanifest;
    application/pdf pdf; image/svg+xml svg; image/png png; image/x-icon ico; image/jpeg jpg; image/webp webp;
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/css text/javascript text/plain text/csv text/xml application/json application/ld+json
    application/manifest+json image/svg+xml;
  gzip on;
  gzip_types text/css text/javascript text/csv text/xml application/json image/svg+xml;
  server_tokens off;
  absolute_redirect off;

  # A header with an empty value is not sent.
${maps.join("\n")}

  server {
    listen 127.0.0.1:${port};
    root ${quote(path.resolve(folder))};

    # The address as it was asked for: later steps look for a file in its place.
    if ($ov_asked = "") { set $ov_asked $uri; }
${[...headers.keys()].map((name) => `    add_header ${name} ${variable(name)} always;`).join("\n")}
    error_page 403 404 =404 /404.html;
    disable_symlinks on;

    location ~ ^/(_headers$|_redirects$|\\.overview$|\\.staging/) { return 404; }
${moved.join("\n")}
    location / {
      if (-f $document_root$uri/index.html) { rewrite ^(.*[^/])$ $1/ permanent; }
      try_files $uri $uri/index.html =404;
    }
  }
}`);

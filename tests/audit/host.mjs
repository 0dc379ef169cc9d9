// Serves a built site on loopback as the public host does: with the headers of its _headers, and with Brotli.
import * as fs from "node:fs";
import * as http from "node:http";
import * as path from "node:path";
import { brotliCompressSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8", ".xml": "application/xml; charset=utf-8", ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8", ".csv": "text/csv; charset=utf-8", ".png": "image/png", ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json", ".pdf": "application/pdf",
};
const isText = (type) => /^text|json|xml/.test(type);

/** Starts the host; the promise gives what stops it. */
export async function serve(folder, port) {
  const rules = readHeaders(fs.readFileSync(path.join(folder, "_headers"), "utf8"));
  const packed = new Map();
  const pack = (file) => {
    if (!packed.has(file)) packed.set(file, brotliCompressSync(fs.readFileSync(file)));
    return packed.get(file);
  };

  const server = http.createServer((request, response) => {
    const url = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const wanted = path.join(folder, url.endsWith("/") ? `${url}index.html` : url);
    const isFound = wanted.startsWith(folder) && fs.existsSync(wanted) && fs.statSync(wanted).isFile();
    const file = isFound ? wanted : path.join(folder, "404.html");
    const type = types[path.extname(file)] ?? "application/octet-stream";
    for (const [name, value] of rules.filter((rule) => rule.fits(url)).flatMap((rule) => rule.values)) {
      response.setHeader(name, value);
    }
    response.setHeader("Content-Type", type);
    const isPacked = isText(type) && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    if (isPacked) response.setHeader("Content-Encoding", "br");
    response.writeHead(isFound ? 200 : 404);
    response.end(isPacked ? pack(file) : fs.readFileSync(file));
  });
  await new Promise((done, fail) => server.once("error", fail).listen(port, "127.0.0.1", done));
  return () => { server.closeAllConnections(); server.close(); };
}

/** The addresses of all pages of a built site. */
export function pagesOf(folder) {
  return fs.readdirSync(folder, { recursive: true }).map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html")).map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`).sort();
}

function readHeaders(text) {
  const rules = [];
  for (const line of text.split("\n").filter((one) => one !== "")) {
    if (line.startsWith(" ")) {
      const colon = line.indexOf(":");
      rules.at(-1).values.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      const fits = (url) => line.endsWith("*") ? url.startsWith(line.slice(0, -1)) : url === line;
      rules.push({ fits, values: [] });
    }
  }
  return rules;
}

// nginx and the preview, asked for the same addresses of the same folder, must answer alike: node nginx.mjs WORK PORT.
// Builds the real site with two former addresses into WORK. The last line is the sum.
import { execFileSync, spawn } from "node:child_process";
import * as fs from "node:fs";
import * as net from "node:net";
import * as path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const work = path.resolve(process.argv[2]);
const port = Number(process.argv[3]);
const root = fileURLToPath(new URL("../..", import.meta.url));
const [input, site] = [path.join(work, "input"), path.join(work, "site")];
const alwaysCompared = ["content-type", "location", "allow"];

fs.rmSync(work, { recursive: true, force: true });
fs.cpSync(path.join(root, "input"), input, { recursive: true });
leave("projects/hull-first-falls-response.md", "/projects/hull-falls/");
leave("organisations/kent-police.md", "/organisations/kent-constabulary/");

execFileSync("dotnet", ["build", "src/Overview", "--configuration", "Release", "-v", "quiet"], { cwd: root });
const preview = spawn("dotnet", ["src/Overview/bin/Release/net10.0/Overview.dll", "preview", "--input", input,
  "--output", site, "--port", String(port)], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
await said(preview, /^Preview: /m);
const nginx = startNginx();
let faults = 0;
try {
  const compared = new Set([...alwaysCompared, ...fs.readFileSync(path.join(site, "_headers"), "utf8").split("\n")
    .filter((line) => line.startsWith(" ")).map((line) => line.split(":")[0].trim().toLowerCase())]);
  const addresses = addressesOf();
  for (const address of addresses) {
    const [ours, theirs] = [await ask(port, address), await ask(port + 1, address)];
    const differences = compare(ours, theirs, compared);
    faults += differences.length;
    console.log(`${differences.length === 0 ? "same" : "OTHER"} ${ours.status} ${theirs.status} ${address}`
      + ` ${ours.headers.get("location") ?? ours.headers.get("content-type") ?? ""}`);
    for (const difference of differences) console.log(`  ${difference}`);
  }
  console.log(`${addresses.length} addresses, ${faults} differences`);
} finally {
  preview.kill("SIGINT");
  nginx.kill();
}
process.exitCode = faults === 0 ? 0 : 1;

function leave(file, url) {
  const full = path.join(input, file);
  fs.writeFileSync(full, `---\nredirect-from: [${url}]${fs.readFileSync(full, "utf8").slice(3)}`);
}

function startNginx() {
  const temporary = path.join(work, "nginx");
  fs.mkdirSync(temporary);
  const config = path.join(temporary, "nginx.conf");
  fs.writeFileSync(config, execFileSync("node", [path.join(root, ".ci/nginx-config.mjs"), site, String(port + 1), temporary]));
  return spawn("nginx", ["-p", temporary, "-c", config, "-g", `daemon off; ${process.getuid() === 0 ? "user root;" : ""}`],
    { stdio: ["ignore", "inherit", "inherit"] });
}

async function said(program, words) {
  let text = "";
  program.stderr.on("data", (part) => { text += part; });
  for (let turn = 0; turn < 3000 && !words.test(text); turn++) await wait(100);
  if (!words.test(text)) throw new Error(`The preview did not start:\n${text}`);
}

function addressesOf() {
  const first = (folder, ending) =>
    `/${folder}/${fs.readdirSync(path.join(site, folder)).filter((name) => name.endsWith(ending)).sort()[0]}`;
  return [
    "/", "/index.html", "/404.html", "/projects/", "/projects/table/", "/projects/hull-first-falls-response/",
    "/organisations/kent-police/", "/areas/kent/", "/themes/estates/", "/regions/wales/", "/editions/current/print/",
    "/data/", "/accessibility/",
    first("assets", ".css"), first("assets", ".js"), first("assets", ".svg"), first("assets", ".png"), first("share", ".png"),
    "/data/projects.csv", "/data/projects.json", "/projects/feed.xml", "/sitemap.xml", "/robots.txt", "/favicon.ico",
    "/manifest.webmanifest", "/.well-known/security.txt",
    "/projects", "/areas/kent", "/areas/kent?from=here", "/projects/hull-falls/", "/projects/hull-falls",
    "/organisations/kent-constabulary/?a=b",
    "/none", "/none/", "/assets", "/assets/", "/projects/Hull-First-Falls-Response/", "/_headers", "/_redirects",
    "/.overview", "/.staging/index.html",
    "/..%2f", "/..%2f..%2fetc/passwd", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/projects/..%2f..%2f..%2fetc/passwd",
    "/..%5c..%5cetc/passwd", "/%00", "/%c0%ae%c0%ae/etc/passwd", "/projects/%2e%2e/areas/",
  ];
}

/** Asks as written: no program in between tidies the address. */
function ask(at, address) {
  return new Promise((done, fail) => {
    const parts = [];
    const socket = net.connect(at, "127.0.0.1",
      () => socket.write(`GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`));
    socket.on("data", (part) => parts.push(part)).on("error", fail).on("end", () => done(parse(Buffer.concat(parts))));
  });
}

function parse(answer) {
  const end = answer.indexOf("\r\n\r\n");
  const [first, ...lines] = answer.subarray(0, end).toString("latin1").split("\r\n");
  const headers = new Map(lines.map((line) => [line.split(":")[0].toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]));
  const body = answer.subarray(end + 4);
  return { status: Number(first.split(" ")[1]), headers,
    body: headers.get("transfer-encoding") === "chunked" ? unchunk(body) : body };
}

function unchunk(body) {
  const parts = [];
  for (let at = 0; at < body.length;) {
    const line = body.indexOf("\r\n", at);
    const size = parseInt(body.subarray(at, line).toString(), 16);
    parts.push(body.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

/** An address that makes no sense is refused by both; how (400 or 404) is each one's own affair. */
function compare(ours, theirs, names) {
  const statuses = [ours.status, theirs.status];
  if (statuses.includes(400) && statuses.every((status) => status === 400 || status === 404)) return [];
  if (ours.status !== theirs.status) return [`status: ${ours.status} and ${theirs.status}`];
  const differences = [];
  for (const name of names) {
    const [one, other] = [plain(name, ours), plain(name, theirs)];
    if (one !== other) differences.push(`${name}: ${one} and ${other}`);
  }
  if ((ours.status === 200 || ours.status === 404) && withoutScript(ours).compare(theirs.body) !== 0) differences.push("body");
  return differences;
}

/** The preview's policy allows its own script and the events besides. */
function plain(name, answer) {
  const value = answer.headers.get(name);
  if (name === "content-type" && answer.status >= 300 && answer.status < 400) return "";
  if (name !== "content-security-policy") return value;
  return value?.replace(/connect-src 'self'; /, "").replace(/'sha256-[^']+' ?/g, "").replace(/ ;/g, ";");
}

function withoutScript(answer) {
  const isPage = /^text\/html/.test(answer.headers.get("content-type") ?? "");
  return isPage ? Buffer.from(answer.body.toString().replace(/<script src="\/-preview[^>]*><\/script>\n/, "")) : answer.body;
}

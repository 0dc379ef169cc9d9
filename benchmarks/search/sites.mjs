// Makes the sites, and the index of the peer for the same pages.
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const root = fileURLToPath(new URL("../..", import.meta.url));
const real = 150;
const day = "2026-11-25";

/** Builds the program that builds the sites; gives the path of what is to be run. */
export async function buildProgram() {
  await run("dotnet", ["build", path.join(root, "src/Overview"), "--configuration", "Release", "--nologo", "-v", "q"]);
  return path.join(root, "src/Overview/bin/Release/net10.0/Overview.dll");
}

/** A site with so many projects: the real one, or one that is filled up with generated projects. */
export async function buildSite(program, count, folder) {
  const [input, output] = [path.join(folder, "input"), path.join(folder, "site")];
  const content = count === real ? path.join(root, "input") : input;
  if (count !== real) {
    const generator = path.join(root, "benchmarks/generate.mjs");
    await run("node", [generator, "--projects", `${count}`, "--from", path.join(root, "input"), "--out", input]);
  }

  const options = ["--input", content, "--output", output, "--no-pictures", "--timings", "--today", day];
  const { said, ...cost } = await run("dotnet", [program, "build", ...options]);
  const search = Number(/^Search +(\d+) ms$/m.exec(said)[1]);
  return { output, search, ...cost, ...sizeOf(path.join(output, "assets/search")) };
}

/** The peer's index of the pages that ours holds, made from their main part without what needs script. */
export async function indexPages(site, folder) {
  const pages = path.join(folder, "pages");
  fs.rmSync(pages, { recursive: true, force: true });
  const urls = pagesOf(site);
  for (const url of urls) fs.cpSync(path.join(site, url, "index.html"), path.join(pages, url, "index.html"));
  const program = fileURLToPath(import.meta.resolve("@pagefind/linux-x64/bin/pagefind_extended"));
  const cost = await run(program, ["--site", pages, "--root-selector", "main", "--exclude-selectors", ".ov-scripted"]);
  return { output: pages, pages: urls.length, ...cost, ...sizeOf(path.join(pages, "pagefind")) };
}

function pagesOf(site) {
  const { text } = JSON.parse(fs.readFileSync(path.join(site, "search/files.json"), "utf8"));
  return JSON.parse(fs.readFileSync(path.join(site, text), "utf8")).pages.map(({ url }) => url);
}

/** The files of an index, without scripts and other ready parts, and the bytes that a host sends of them. */
function sizeOf(folder) {
  const files = fs.readdirSync(folder, { recursive: true }).filter((name) => /\.(json|pf_\w+)$/.test(name));
  const bytes = files.map((name) => fs.readFileSync(path.join(folder, name)))
    .map((content, place) => files[place].endsWith(".json") ? brotliCompressSync(content).length : content.length);
  return { files: files.length, bytes: bytes.reduce((sum, one) => sum + one, 0) };
}

/** Runs a program; gives what it said, the seconds it took, and the most memory it held, in MB (Linux). */
async function run(command, args) {
  const start = performance.now();
  const child = spawn(command, args, { cwd: root });
  let [said, peak] = ["", 0];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said += part);
  const watch = setInterval(() => peak = Math.max(peak, peakOf(child.pid)), 10);
  const code = await new Promise((done, fail) => child.once("error", fail).once("close", done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${said}`);
  return { said, seconds: (performance.now() - start) / 1000, memory: peak };
}

function peakOf(id) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

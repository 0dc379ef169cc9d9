// The search beside Pagefind on the same pages with the same queries; prints a table. See README.md.
//
//   node benchmarks/search/run.mjs [--projects 150,1000,5000] [--program Overview.dll]
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measure } from "./measure.mjs";
import { Host } from "./server.mjs";
import { buildProgram, buildSite, indexPages } from "./sites.mjs";

const { values: options } = parseArgs({
  options: { projects: { type: "string", default: "150,1000,5000" }, program: { type: "string" } },
});
const here = fileURLToPath(new URL(".", import.meta.url));
const folder = path.join(here, "../../artifacts/search-benchmark");
const version = (name) =>
  JSON.parse(fs.readFileSync(path.join(here, "package-lock.json"), "utf8")).packages[`node_modules/${name}`].version;

const program = options.program ?? await buildProgram();
const columns = [];
for (const count of options.projects.split(",").map(Number)) {
  const place = path.join(folder, `${count}`);
  fs.mkdirSync(place, { recursive: true });
  const ours = await buildSite(program, count, place);
  const peer = await indexPages(ours.output, place);
  fs.copyFileSync(path.join(here, "pagefind.html"), path.join(peer.output, "pagefind.html"));
  columns.push({ name: `${count}: ours`, ...ours, pages: peer.pages, ...await search("ours", ours.output) });
  columns.push({ name: `${count}: Pagefind`, ...peer, ...await search("pagefind", peer.output) });
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
const milliseconds = (time) => `${Math.round(time)} ms`;
const rows = [
  ["Pages in the index", ({ pages }) => pages],
  ["Requests to the first result", ({ requests }) => requests],
  ["Bytes to the first result, loopback", ({ bytes: _, sentBytes }) => kilobytes(sentBytes)],
  ["Time to the first result, loopback", ({ local }) => milliseconds(local)],
  ["Time to the first result, slow 4G", ({ slow }) => milliseconds(slow)],
  ["Time until all words are searched, slow 4G", ({ slowInFull }) => milliseconds(slowInFull)],
  ["Time to the next result", ({ warm }) => milliseconds(warm)],
  ["Golden queries in the first three", ({ golden }) => golden],
  ["Misspelt queries in the first three", ({ misspelt }) => misspelt],
  ["Time to make the index", ({ search: time, seconds }) => milliseconds(time ?? seconds * 1000)],
  ["Time of the whole build", ({ search: time, seconds }) => time === undefined ? "-" : `${seconds.toFixed(1)} s`],
  ["Peak memory of the build", ({ memory, search: time }) =>
    `${Math.round(memory)} MB${time === undefined ? "" : " (whole site)"}`],
  ["Files of the index, all together", ({ files, bytes }) => `${files}, ${kilobytes(bytes)}`],
  ["Script memory in the browser", ({ heap }) => `${heap.toFixed(1)} MB`],
];
const table = [["", ...columns.map(({ name }) => name)], ...rows.map(([name, value]) => [name, ...columns.map(value)])];
const machine = `${os.cpus().length} cores, ${os.cpus()[0].model}; Node ${process.version}`;
console.log(`${new Date().toISOString().slice(0, 10)}; ${machine}; Pagefind ${version("pagefind")}.\n`);
for (const [number, row] of table.entries()) {
  console.log(`| ${row.join(" | ")} |`);
  if (number === 0) console.log(`|${"---|".repeat(row.length)}`);
}

async function search(name, site) {
  const host = new Host(site);
  await host.open();
  try {
    const { bytes: sentBytes, ...measures } = await measure(name, host);
    return { sentBytes, ...measures };
  } finally {
    host.close();
  }
}

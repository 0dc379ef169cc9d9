// Reads what a built site offers other programs with the libraries that they would use: node machines.mjs FOLDER.
// The data package with Frictionless' own library, linked data with the JSON-LD processor, citations with Citation.js.
// Prints each fault; the last line is the sum.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import datapackage from "datapackage";
import jsonld from "jsonld";
import { pagesOf } from "./host.mjs";

const folder = process.argv[2];
const text = (file) => fs.readFileSync(path.join(folder, file), "utf8");
const faults = [];
const counts = [];

await readPackage();
await readCatalogue();
await readPages();
readCitations();
for (const fault of faults) console.log(fault);
console.log(`${counts.join(", ")}, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** The library takes the byte order mark, which spreadsheets need, for a part of the first name: it reads copies without. */
async function readPackage() {
  const copies = fs.mkdtempSync(path.join(os.tmpdir(), "overview-package-"));
  for (const file of fs.readdirSync(path.join(folder, "data")).filter((name) => name.endsWith(".csv"))) {
    fs.writeFileSync(path.join(copies, file), text(`data/${file}`).replace(/^\uFEFF/, ""));
  }
  fs.copyFileSync(path.join(folder, "data/datapackage.json"), path.join(copies, "datapackage.json"));
  const data = await datapackage.Package.load(path.join(copies, "datapackage.json"), { basePath: copies });
  faults.push(...data.errors.map((error) => `datapackage.json: ${error.message}`));
  for (const resource of data.resources) {
    try {
      const rows = await resource.read({ keyed: true, relations: true });
      counts.push(`${rows.length} ${resource.name}`);
    } catch (problem) {
      faults.push(...(problem.errors ?? [problem]).map((error) => `${resource.name}.csv: ${error.message}`));
    }
  }
  fs.rmSync(copies, { recursive: true });
}

async function readCatalogue() {
  const triples = await jsonld.toRDF(JSON.parse(text("data/catalogue.jsonld")), { safe: true });
  counts.push(`${triples.length} triples of DCAT`);
  if (!triples.some((one) => one.object.value === "http://www.w3.org/ns/dcat#Dataset")) {
    faults.push("catalogue.jsonld: no data set");
  }
}

/** The vocabulary of schema.org stands on the web; here its words are taken as they are. */
async function readPages() {
  const known = async () => ({ contextUrl: null, document: { "@context": { "@vocab": "https://schema.org/" } } });
  let blocks = 0;
  for (const page of pagesOf(folder)) {
    const html = text(page.endsWith("/") ? `${page}index.html` : page);
    for (const [, block] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      try {
        const nodes = await jsonld.expand(JSON.parse(block), { documentLoader: known, safe: true });
        if (nodes.length === 0) faults.push(`${page}: a block of linked data says nothing`);
        blocks++;
      } catch (problem) {
        faults.push(`${page}: ${problem.message}`);
      }
    }
  }
  counts.push(`${blocks} blocks of linked data`);
}

function readCitations() {
  let citations = 0;
  for (const id of fs.readdirSync(path.join(folder, "data/projects")).map((name) => name.replace(/\.json$/, ""))) {
    const { title, url } = JSON.parse(text(`data/projects/${id}.json`));
    for (const ending of ["bib", "ris"]) {
      const file = `projects/${id}/cite.${ending}`;
      const [entry] = new Cite(text(file)).data;
      if (plain(entry.title) !== plain(title)) faults.push(`${file}: the title is '${entry.title}'`);
      if (entry.URL !== url) faults.push(`${file}: the address is '${entry.URL}'`);
      citations++;
    }
  }
  counts.push(`${citations} citations`);
}

/** Citation.js marks words that keep their capitals, and turns quotes. */
function plain(title) {
  return title.replace(/<[^>]*>/g, "").replace(/[‘’']/g, "'").replace(/[“”"]/g, '"');
}

// Lighthouse, as on a phone, over the pages that a reader meets first: node lighthouse.mjs FOLDER PORT.
// Each page is measured three times; the median of its scores counts. Every score must be 100.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { pagesOf, serve } from "./host.mjs";

const [folder, port] = process.argv.slice(2);
const wanted = ["/", "/projects/", "/projects/hull-first-falls-response/", "/numbers/", "/search/"];
const categories = ["performance", "accessibility", "best-practices", "seo"];
const runs = 3;

const exists = new Set(pagesOf(folder));
const stop = await serve(folder, port);
const chrome = await launch({
  chromePath: process.env.CHROME_PATH, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
let pages = 0;
let lowest = 100;
console.log(["page", ...categories].join(" | "));
for (const page of wanted.filter((one) => exists.has(one))) {
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await measure(page));
  const scores = categories.map((category) => median(results.map((one) => score(one, category))));
  console.log([page, ...scores].join(" | "));
  pages++;
  lowest = Math.min(lowest, ...scores);
  for (const audit of new Set(results.flatMap(missed))) console.log(`  ${audit}`);
}
chrome.kill();
stop();
console.log(`${pages} pages, lowest score ${lowest}`);
process.exitCode = lowest === 100 ? 0 : 1;

async function measure(page) {
  const options = { port: chrome.port, onlyCategories: categories, output: "json", logLevel: "error" };
  return (await lighthouse(`http://127.0.0.1:${port}${page}`, options)).lhr;
}

function score(result, category) {
  return Math.round((result.categories[category].score ?? 0) * 100);
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function missed(result) {
  const counted = new Set(categories.flatMap((category) => result.categories[category].auditRefs)
    .filter((audit) => audit.weight > 0).map((audit) => audit.id));
  return Object.values(result.audits)
    .filter((audit) => counted.has(audit.id) && audit.score !== null && audit.score < 1)
    .map((audit) => `${audit.id}: ${audit.title} ${audit.displayValue ?? ""}`);
}

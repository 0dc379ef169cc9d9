// Opens every page of a built site in Chromium, wide and narrow, light and dark, and asks it the questions of the
// browser tests: node pages.mjs FOLDER PORT. Prints each fault; the last line is the sum.
import * as fs from "node:fs";
import * as os from "node:os";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { pagesOf, serve } from "./host.mjs";

const [folder, port] = process.argv.slice(2);
const base = `http://127.0.0.1:${port}`;
const scripts = [
  fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"),
  `window.ovChecks = ${fs.readFileSync(new URL("../Overview.Browser.Tests/Pages/checks.js", import.meta.url), "utf8")}`,
];
// Where a page is loaded anew, axe runs in full; in another colour scheme only its rules of colour can differ.
const views = [
  { width: 1280, colorScheme: "light", load: true, ask: ["axe", "wide", "cut", "faint", "refused"] },
  { width: 1280, colorScheme: "dark", ask: ["axeColours", "faint"] },
  { width: 320, colorScheme: "dark", load: true, ask: ["axe", "wide", "cut", "faint", "refused"] },
  { width: 320, colorScheme: "light", ask: ["axeColours", "faint"] },
];

const pages = pagesOf(folder);
const faults = [];
const stop = await serve(folder, port);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const waiting = [...pages];
await Promise.all(os.cpus().map(work));
await browser.close();
stop();

for (const fault of faults) console.log(fault);
console.log(`${pages.length} pages, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function work() {
  const context = await browser.newContext();
  await context.addInitScript(() => addEventListener("securitypolicyviolation",
    (refusal) => (window.ovRefused ??= []).push(`${refusal.violatedDirective} refuses ${refusal.blockedURI}`)));
  const page = await context.newPage();
  let address = "";
  page.on("console", (message) => faults.push(`${address} console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`${address} script: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(base)) faults.push(`${address} asks for ${request.url()}`);
  });
  for (address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    for (const view of views) await look(page, address, view);
  }
}

async function look(page, address, { width, colorScheme, load, ask }) {
  await page.emulateMedia({ colorScheme });
  if (load) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(base + address);
    for (const script of scripts) await page.evaluate(script);
  }
  for (const question of ask) {
    const answers = await page.evaluate(`window.ovChecks.${question}()`);
    faults.push(...answers.map((answer) => `${address} ${width} px, ${colorScheme}: ${answer}`));
  }
}

// Searches in Chromium as readers do, on either side, and measures.
import { chromium } from "playwright-core";
import { golden, misspelt } from "./queries.mjs";
import { local, slow } from "./server.mjs";

const runs = 7;
const first = 3;
const patience = 60_000;
const cold = ["falls", "ambulance", "joint control room", "drones", "missing person", "fire cadets", "street triage"];

/** How each side is used: its page, its box, and when it has answered: shown the first result, or said that none is. */
const sides = {
  ours: {
    path: "/search/",
    field: "[data-search-part=form] input",
    isOwn: (url) => /^\/(assets\/search(\.\w+\.js|\/)|search\/files)/.test(url),
    answered: (words) =>
      document.querySelector("[data-search-part=heading]").textContent.includes(`\u201C${words}\u201D`),
    answeredInFull: () =>
      !document.querySelector("[data-search-part=heading]").textContent.includes("by title and summary"),
  },
  pagefind: {
    path: "/pagefind.html",
    field: "#words",
    isOwn: (url) => url.startsWith("/pagefind/"),
    answered: (words) => document.querySelector("#results").dataset.words === words,
    answeredInFull: () => true,
  },
};

/** All measures of one side. */
export async function measure(name, host) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const visit = new Visit(browser, host, sides[name]);
    const fast = await visit.coldRuns(local);
    const far = await visit.coldRuns(slow);
    return {
      requests: median(fast.map((run) => run.requests)),
      bytes: median(fast.map((run) => run.bytes)),
      local: median(fast.map((run) => run.time)),
      slow: median(far.map((run) => run.time)),
      slowInFull: median(far.map((run) => run.timeInFull)),
      ...await visit.warmRun(),
      golden: await visit.rate(golden, name),
      misspelt: await visit.rate(misspelt, name),
    };
  } finally {
    await browser.close();
  }
}

class Visit {
  constructor(browser, host, side) {
    Object.assign(this, { browser, host, side });
  }

  /** Each in a browser that knows nothing, from the first key on a page that has loaded. */
  async coldRuns(connection) {
    const found = [];
    for (let run = 0; run < runs; run++) {
      await this.#inPage(async (page) => {
        this.host.connection = connection;
        const start = performance.now();
        const time = await this.#type(page, cold[run % cold.length]);
        const sent = this.host.sent.filter(({ url }) => this.side.isOwn(url));
        await page.waitForFunction(this.side.answeredInFull);
        found.push({
          time, timeInFull: performance.now() - start,
          requests: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
        });
      });
    }

    return found;
  }

  /** The same reader asks again and again. */
  warmRun() {
    return this.#inPage(async (page) => {
      await this.#type(page, "falls");
      await page.waitForFunction(this.side.answeredInFull);
      const times = [];
      for (const { text } of golden.slice(0, 40)) times.push(await this.#type(page, text));
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("HeapProfiler.collectGarbage");
      return { warm: median(times), heap: (await devtools.send("Runtime.getHeapUsage")).usedSize / 1024 / 1024 };
    });
  }

  /** How many questions have an expected project among the first three projects. */
  rate(queries, name) {
    return this.#inPage(async (page) => {
      await this.#type(page, "falls");
      await page.waitForFunction(this.side.answeredInFull);
      let good = 0;
      for (const { text, expect } of queries) {
        const found = name === "ours" ? await this.#firstOfOurs(page, text) : await page.evaluate(
          ([words, count]) => window.firstProjects(words, count), [text, first]);
        if (found.some((url) => expect.includes(url))) good++;
      }

      return `${good} of ${queries.length}`;
    });
  }

  async #firstOfOurs(page, text) {
    await page.locator(this.side.field).fill(text);
    await page.waitForFunction((words) =>
      document.querySelector("[data-search-part=heading]").textContent.includes(`\u201C${words}\u201D`), text);
    return page.locator("[aria-labelledby=ov-hits-project] .ov-hit__title a").evaluateAll(
      (links, count) => links.slice(0, count).map((link) => link.getAttribute("href")), first);
  }

  /** Milliseconds from a query, typed at once, to its first result. */
  #type(page, text) {
    return page.evaluate(async ({ field, words, answered, patience }) => {
      const isAnswered = (0, eval)(answered);
      const input = document.querySelector(field);
      const start = performance.now();
      input.focus();
      input.value = words;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      while (!isAnswered(words)) {
        if (performance.now() - start > patience) throw new Error(`No answer to ${words}`);
        await new Promise((done) => requestAnimationFrame(done));
      }

      return performance.now() - start;
    }, { field: this.side.field, words: text, answered: `(${this.side.answered})`, patience });
  }

  async #inPage(use) {
    const context = await this.browser.newContext();
    try {
      this.host.connection = local;
      this.host.sent.length = 0;
      const page = await context.newPage();
      await page.goto(this.host.address + this.side.path, { waitUntil: "networkidle" });
      return await use(page);
    } finally {
      await context.close();
    }
  }
}

function median(numbers) {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

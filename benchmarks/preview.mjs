// From a save to the moment when an open page is told: node preview.mjs [PROGRAM...]; build in Release before. Starts
// the preview of the real site in a copy of input/, and saves a page, with a mistake every third time, and a stylesheet
// of the theme, 20 times each.
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = process.argv.length > 2 ? process.argv.slice(2) : ["dotnet", "src/Overview/bin/Release/net10.0/Overview.dll"];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "overview-preview-"));
const input = path.join(folder, "input");
fs.cpSync(path.join(root, "input"), input, { recursive: true });

const preview = spawn(program[0],
  [...program.slice(1), "preview", "--input", input, "--output", path.join(folder, "output")],
  { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
const address = await addressOf(preview);
const told = await listen(`${address}-preview/events?page=/projects/hull-first-falls-response/`);

try {
  const page = path.join(input, "projects", "hull-first-falls-response.md");
  const text = fs.readFileSync(page, "utf8");
  await wait(1500);
  const good = [];
  const bad = [];
  for (let edit = 1; edit <= 30; edit++) {
    const isBad = edit % 3 === 0;
    const changed = isBad ? text.replace("\nservices:", "\nservises:") : `${text}\nChange ${edit}.\n`;
    const wanted = isBad ? (status) => status.findings.length > 0
      : ((before) => (status) => status.version !== before)(told.last.version);
    (isBad ? bad : good).push(await time(() => fs.writeFileSync(page, changed), wanted));
  }
  report("page, good", good);
  report("page, with a mistake", bad);

  const style = path.join(root, "theme", "styles", "components", "_tags.scss");
  const css = fs.readFileSync(style, "utf8");
  const styles = [];
  try {
    for (let edit = 1; edit <= 20; edit++) {
      const before = told.last.stylesheets.join();
      styles.push(await time(() => fs.writeFileSync(style, `${css}\n.ov-edit { order: ${edit}; }\n`),
        (status) => status.stylesheets.join() !== before));
    }
  } finally {
    fs.writeFileSync(style, css);
  }
  report("stylesheet", styles);
} finally {
  preview.kill("SIGINT");
  await new Promise((done) => preview.once("exit", done));
  fs.rmSync(folder, { recursive: true });
}
process.exit(0);

/** Milliseconds from a save until the browser is told what is wanted, and of the processors until all is done. */
async function time(save, wanted) {
  const heard = told.until(wanted);
  const [start, busy] = [performance.now(), processorTime()];
  save();
  await heard;
  const took = performance.now() - start;
  await wait(1500);
  return { took, busy: processorTime() - busy };
}

/** What the preview used of the processors so far, in milliseconds: other programs do not count. Linux only. */
function processorTime() {
  const file = `/proc/${preview.pid}/stat`;
  if (!fs.existsSync(file)) return NaN;
  const fields = fs.readFileSync(file, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function report(name, saves) {
  const times = saves.map((save) => save.took).sort((a, b) => a - b);
  const busy = median(saves.map((save) => save.busy));
  console.log(`${name}: ${saves.length} saves, told after ${median(times).toFixed(0)} ms in the median `
    + `(${times[0].toFixed(0)} to ${times.at(-1).toFixed(0)}); ${busy.toFixed(0)} ms of processors`);
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

async function addressOf(process) {
  let text = "";
  for await (const part of process.stderr) {
    text += part;
    const found = text.match(/^Preview: (\S+)/m);
    if (found) {
      process.stderr.on("data", () => { });
      return found[1];
    }
  }
  throw new Error(`The preview did not start:\n${text}`);
}

async function listen(url) {
  const reader = (await fetch(url)).body.getReader();
  const waiting = new Set();
  const feed = {
    last: undefined,
    until: (wanted) => new Promise((done) => waiting.add({ wanted, done })),
  };
  const first = feed.until(() => true);
  read().catch(() => { }); // the server has stopped
  await first;
  return feed;

  async function read() {
    let text = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += new TextDecoder().decode(part.value);
      for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
        feed.last = JSON.parse(text.slice("data: ".length, end));
        text = text.slice(end + 2);
        for (const one of [...waiting]) {
          if (one.wanted(feed.last)) {
            waiting.delete(one);
            one.done();
          }
        }
      }
    }
  }
}

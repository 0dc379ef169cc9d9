// Bundles the tests of the theme's scripts (*.test.ts) as the theme bundles the scripts, and runs them under Node.
// By hand: node tests/Overview.Theme.Tests/scripts/run.mjs
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { createRequire } from "node:module";
import * as os from "node:os";
import * as path from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const theme = path.join(here, "../../../theme");
const esbuild = createRequire(path.join(theme, "package.json"))("esbuild");

const tests = fs.readdirSync(here, { recursive: true }).filter((name) => name.endsWith(".test.ts"));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "overview-scripts-"));
try {
  await esbuild.build({
    entryPoints: tests.map((name) => path.join(here, name)),
    outdir: folder, outbase: here, outExtension: { ".js": ".mjs" }, bundle: true, format: "esm", platform: "node",
    target: "es2020", charset: "utf8", logLevel: "warning", nodePaths: [path.join(theme, "node_modules")],
  });
  const bundles = tests.map((name) => path.join(folder, name.replace(/ts$/, "mjs")));
  process.exitCode = spawnSync(process.execPath, ["--test", "--test-reporter=tap", ...bundles], { stdio: "inherit" }).status;
} finally {
  fs.rmSync(folder, { recursive: true });
}

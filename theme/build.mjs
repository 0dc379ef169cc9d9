// Builds the theme's assets: styles/overview.scss, scripts/*.ts and images/* become dist/*, fonts dist/fonts/*.
// MSBuild starts it (Assets.targets) when an input changed; by hand it is `npm run build`.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const theme = fileURLToPath(new URL(".", import.meta.url));
const inTheme = (...parts) => path.join(theme, ...parts);

const stamp = inTheme("obj", "assets.stamp");
const lock = inTheme("obj", "assets.lock");
const installed = inTheme("node_modules", ".installed");
const dist = inTheme("dist");

process.chdir(theme);
fs.mkdirSync(inTheme("obj"), { recursive: true });
if (process.argv.includes("--watch")) await watch();
else if (!(await locked(run))) process.exitCode = 1;

/** Does the work while no other build does; false when it failed. */
async function locked(work) {
  await takeLock();
  try {
    await work();
    return true;
  } catch (fault) {
    console.error(fault.message);
    return false;
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** Builds what is saved, until standard input ends; after each build a line of JSON says how it went. */
async function watch() {
  process.stdin.resume().on("end", () => process.exit(0));
  const build = watchedBuild();
  let changed = new Set();
  let isBusy = false;
  for (const folder of ["styles", "scripts", "images"]) {
    fs.watch(folder, { recursive: true }, () => { changed.add(folder); void next(); });
  }
  await next();

  async function next() {
    if (isBusy) return;
    isBusy = true;
    while (changed.size > 0) {
      await wait(5);
      const folders = changed;
      changed = new Set();
      console.log(JSON.stringify(await build(folders)));
    }
    isBusy = false;
  }
}

function watchedBuild() {
  const problems = new Map();
  return async (folders) => {
    for (const folder of folders) {
      try {
        await takeLock();
        await rebuild(folder);
        problems.delete(folder);
      } catch (fault) {
        problems.set(folder, fault.message);
      } finally {
        fs.rmSync(lock, { force: true });
      }
    }
    return problems.size === 0 ? {} : { error: [...problems.values()].join("\n") };
  };
}

/** The next whole build sees by the stamp, which is gone, that it has something to do. */
async function rebuild(folder) {
  fs.rmSync(stamp, { force: true });
  if (folder === "scripts") checkTypes("pipe");
  const makers = { styles: compileStyles, scripts: bundleScripts, images: readImages };
  for (const [name, bytes] of Object.entries(await makers[folder]())) writeAsset(name, bytes);
}

async function run() {
  const inputs = hashOf(["package-lock.json", "build.mjs", "tsconfig.json", ...filesIn("styles"),
    ...filesIn("scripts"), ...filesIn("images")]);
  if (isUpToDate(inputs)) {
    fs.utimesSync(stamp, new Date(), new Date());
    console.log("Theme assets are up to date.");
    return;
  }

  fs.rmSync(stamp, { force: true });
  installPackages();
  checkTypes();
  const assets = { ...(await compileStyles()), ...(await bundleScripts()), ...readImages(),
    ...readFonts() };
  write(assets);
  fs.writeFileSync(stamp, [inputs, ...Object.keys(assets).sort()].join("\n") + "\n");
  console.log(`Theme assets built: ${Object.keys(assets).sort().join(", ")}.`);
}

/** Waits while another build holds the lock; a lock whose process has died is taken over. */
async function takeLock() {
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
      return;
    } catch (fault) {
      if (fault.code !== "EEXIST") throw fault;
    }
    if (!isHeld()) fs.rmSync(lock, { force: true });
    else await wait(100);
  }
}

function isHeld() {
  try {
    const owner = Number(fs.readFileSync(lock, "utf8"));
    const age = Date.now() - fs.statSync(lock).mtimeMs;
    if (owner === 0) return age < 5_000; // made this instant, its number not yet written
    process.kill(owner, 0);
    return true;
  } catch (fault) {
    return fault.code === "EPERM"; // alive, but another user's
  }
}

function filesIn(folder) {
  return fs.readdirSync(inTheme(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(theme, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update("\0").update(fs.readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function isUpToDate(inputs) {
  if (!fs.existsSync(stamp)) return false;
  const [built, ...names] = fs.readFileSync(stamp, "utf8").trim().split("\n");
  return built === inputs && names.every((name) => fs.existsSync(path.join(dist, name)));
}

/** `npm ci`, when the lock file is not the one that was installed last. */
function installPackages() {
  const wanted = hashOf(["package.json", "package-lock.json"]);
  if (fs.existsSync(installed) && fs.readFileSync(installed, "utf8") === wanted) return;
  console.log("Installing the theme's packages (npm ci).");
  const [program, script] = process.platform === "win32" ? ["cmd", ["/c", "npm"]] : ["npm", []];
  execFileSync(program, [...script, "ci", "--loglevel=error"], { stdio: "inherit" });
  fs.writeFileSync(installed, wanted);
}

function checkTypes(stdio = "inherit") {
  const compiler = inTheme("node_modules", "typescript", "bin", "tsc");
  try {
    execFileSync(process.execPath, [compiler, "--noEmit"], { stdio });
  } catch (fault) {
    throw new Error(fault.stdout?.toString() || fault.message);
  }
}

/** Each file directly in styles/ becomes one stylesheet; folders below hold their parts. */
async function compileStyles() {
  const sass = await import("sass");
  const options = { style: "compressed", charset: false, loadPaths: ["node_modules"] };
  const compile = (name) => sass.compile(`styles/${name}.scss`, options).css + "\n";
  const names = fs.readdirSync("styles").filter((file) => file.endsWith(".scss")).map((file) => path.parse(file).name);
  return Object.fromEntries(names.map((name) => [`${name}.css`, compile(name)]));
}

/** Each file directly in scripts/ becomes one script; folders below hold what they share. */
async function bundleScripts() {
  const esbuild = await import("esbuild");
  const result = await esbuild.build({
    entryPoints: fs.readdirSync("scripts").filter((name) => name.endsWith(".ts")).map((name) => `scripts/${name}`),
    outdir: dist, bundle: true, minify: true, format: "iife", target: "es2020", charset: "utf8", write: false,
    legalComments: "eof", logLevel: "warning",
  });
  return Object.fromEntries(result.outputFiles.map((file) => [path.basename(file.path), file.contents]));
}

function readImages() {
  return Object.fromEntries(filesIn("images").map((file) => [path.basename(file), fs.readFileSync(file)]));
}

/** The fonts that share pictures are drawn with; readers never load them. */
function readFonts() {
  const weights = { regular: "400Regular/PublicSans_400Regular.ttf", bold: "700Bold/PublicSans_700Bold.ttf" };
  return Object.fromEntries(Object.entries(weights).map(([name, file]) =>
    [`fonts/${name}.ttf`, fs.readFileSync(`node_modules/@expo-google-fonts/public-sans/${file}`)]));
}

function writeAsset(name, bytes) {
  const draft = inTheme("obj", `${path.basename(name)}.draft`);
  fs.writeFileSync(draft, bytes);
  fs.mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
  fs.renameSync(draft, path.join(dist, name));
}

/** Writes every asset whole under its name, then removes what no longer belongs. */
function write(assets) {
  fs.mkdirSync(dist, { recursive: true });
  for (const [name, bytes] of Object.entries(assets)) writeAsset(name, bytes);
  for (const name of filesIn("dist").map((file) => path.relative("dist", file).replaceAll(path.sep, "/"))) {
    if (!Object.hasOwn(assets, name)) fs.rmSync(path.join(dist, name));
  }
}

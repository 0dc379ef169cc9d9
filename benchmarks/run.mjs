// Builds the same projects with this program, Hugo and Eleventy, and Hugo's pages with Pagefind, one after the other and
// several times over, and prints medians, ratios and memory. Each run is a whole process and writes into an empty folder.
//
//   node benchmarks/run.mjs --program artifacts/publish/Overview --counts 250,1000,4000 --runs 5
//
// Wants hugo and GNU time on the machine, and "npm ci" in benchmarks/.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, cpus, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: {
    program: { type: 'string', default: 'artifacts/publish/Overview' },
    counts: { type: 'string', default: '250,1000,4000,16000' },
    runs: { type: 'string', default: '5' },
    from: { type: 'string', default: 'input' },
    without: { type: 'string', default: '' },
  },
})
const here = dirname(fileURLToPath(import.meta.url))
const tools = join(here, 'node_modules', '.bin')
const work = mkdtempSync(join(tmpdir(), 'overview-benchmarks-'))
const left = options.without.split(',')

try {
  console.log(versions())
  console.log('| Projects | Built by | Pages | Links a page | Median s | CPU s | Peak MB | Overview is |')
  console.log('|---|---|---|---|---|---|---|---|')
  for (const count of options.counts.split(',').map(Number)) print(count, compare(count))
  console.log(`\nLoad at the end: ${loadavg().map((load) => load.toFixed(1)).join(' ')}`)
} finally {
  rmSync(work, { recursive: true, force: true })
}

function versions() {
  const first = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' }).split('\n')[0].trim()
  const load = loadavg()[0].toFixed(1)
  return [
    `${cpus().length} cores (${cpus()[0].model.trim()}), Node.js ${process.version}, load ${load}, ${options.runs} runs.`,
    `${first('hugo', 'version')}; Eleventy ${first(join(tools, 'eleventy'), '--version')}; ${first(join(tools, 'pagefind'), '--version')}.\n`,
  ].join('\n')
}

/** All contenders take turns, so that what else the machine does meets each alike. */
function compare(count) {
  const contenders = prepare(count).filter((one) => !left.includes(one.name))
  for (let run = 0; run < Number(options.runs); run++) for (const one of contenders) one.results.push(measure(one))
  for (const one of contenders) Object.assign(one, pagesOf(one.output))
  for (const one of contenders) rmSync(one.output, { recursive: true, force: true })
  return contenders
}

function prepare(count) {
  const at = (name) => join(work, name)
  execFileSync('node', [join(here, 'generate.mjs'), '--projects', count, '--from', options.from,
    '--out', at('input'), '--peers', at('peers')])
  prepareHugo(at('hugo'), at('peers'))
  prepareEleventy(at('eleventy'), at('peers'))
  const program = [resolve(options.program), 'build', '--input', at('input'), '--output', at('overview'),
    '--no-pictures', '--today', '2026-11-25']
  const hugo = ['hugo', '--quiet', '--source', at('hugo'), '--destination', at('hugo-public')]
  const pagefind = ['sh', '-c', `${hugo.join(' ')} && ${join(tools, 'pagefind')} --silent --site ${at('hugo-public')}`]
  const contender = (name, command, folder, output) => ({ name, command, folder, output, results: [] })
  return [
    contender('Overview', program, work, at('overview')),
    contender('Hugo', hugo, work, at('hugo-public')),
    contender('Hugo and Pagefind', pagefind, work, at('hugo-public')),
    contender('Eleventy', [join(tools, 'eleventy'), '--quiet'], at('eleventy'), join(at('eleventy'), 'public')),
  ]
}

function prepareHugo(folder, content) {
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(here, 'hugo'), folder, { recursive: true })
  cpSync(content, join(folder, 'content'), { recursive: true })
  rmSync(join(folder, 'content', 'names.json'))
  writeFileSync(join(folder, 'content', 'print.md'), '{ "title": "Print", "layout": "print" }\n')
}

/** Eleventy makes its lists from the projects alone, and wants its front matter between lines. */
function prepareEleventy(folder, content) {
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(here, 'eleventy'), folder, { recursive: true })
  cpSync(join(here, 'package.json'), join(folder, 'package.json'))
  execFileSync('ln', ['-s', join(here, 'node_modules'), join(folder, 'node_modules')])
  mkdirSync(join(folder, 'content', 'projects'), { recursive: true })
  cpSync(join(folder, 'pages'), join(folder, 'content', 'pages'), { recursive: true })
  cpSync(join(content, 'names.json'), join(folder, 'content', 'names.json'))
  for (const name of readdirSync(join(content, 'projects'))) {
    const text = readFileSync(join(content, 'projects', name), 'utf8')
    const end = text.indexOf('\n')
    writeFileSync(join(folder, 'content', 'projects', name), `---json\n${text.slice(0, end)}\n---\n${text.slice(end)}`)
  }
  cpSync(join(folder, 'projects.11tydata.js'), join(folder, 'content', 'projects', 'projects.11tydata.js'))
}

function measure({ name, command, folder, output }) {
  rmSync(output, { recursive: true, force: true })
  const figures = join(work, 'time')
  const run = spawnSync('/usr/bin/time', ['-o', figures, '-f', '%e %U %S %M', ...command], { cwd: folder, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${name} failed:\n${run.stdout.slice(-1000)}${run.stderr.slice(-2000)}`)
  const [wall, user, system, memory] = readFileSync(figures, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
  return { wall, cpu: user + system, memory: memory / 1024 }
}

function pagesOf(output) {
  const pages = readdirSync(output, { recursive: true }).filter((name) => name.endsWith('.html'))
  const links = pages.map((name) => readFileSync(join(output, name), 'utf8').split('<a ').length - 1)
  return { pages: pages.length, links: links.reduce((sum, one) => sum + one, 0) / pages.length }
}

function median(results, of) {
  const values = results.map((one) => one[of]).sort((a, b) => a - b)
  return values[Math.floor(values.length / 2)]
}

function print(count, contenders) {
  const own = contenders.find((one) => one.name === 'Overview')
  for (const one of contenders) {
    const ratio = (of) => (median(own.results, of) / median(one.results, of)).toFixed(2)
    const is = one === own ? '' : `${ratio('wall')} x the time, ${ratio('cpu')} x the CPU`
    const cells = [count, one.name, one.pages, one.links.toFixed(0), median(one.results, 'wall').toFixed(2),
      median(one.results, 'cpu').toFixed(2), median(one.results, 'memory').toFixed(0), is]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

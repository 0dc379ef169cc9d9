// Makes the content of a site with any number of projects, for measuring: the organisations, areas, themes and pages
// of the real site, and projects of about 400 words each. The same numbers always give the same files.
//
//   node benchmarks/generate.mjs --projects 1000 --seed 1 --from input --out /tmp/generated
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: {
    projects: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: 'input' },
    out: { type: 'string' },
  },
})
if (!options.out || existsSync(join(options.out, '.git'))) {
  console.error('Name the folder to write with --out; what it holds is replaced.')
  process.exit(2)
}

const count = Number(options.projects)
const random = seeded(Number(options.seed))
const ids = (kind) => readdirSync(join(options.from, kind)).map((name) => name.replace(/\.md$/, '')).sort()
const organisations = ids('organisations')
const areas = ids('areas')
const themes = ids('themes')
const services = ids('services')
const statuses = ['live', 'pilot', 'planned', 'completed', 'closed', 'unknown']
const realProjects = ids('projects')
const vocabulary = Array.from({ length: 5000 }, () => word())

rmSync(options.out, { recursive: true, force: true })
cpSync(options.from, options.out, { recursive: true })
for (const id of realProjects.slice(count)) rmSync(join(options.out, 'projects', `${id}.md`))
mkdirSync(join(options.out, 'projects'), { recursive: true })
for (let n = realProjects.length; n < count; n++) {
  writeFileSync(join(options.out, 'projects', `${idOf(n)}.md`), project(n))
}
if (count < realProjects.length) console.error(`note: links to real projects left out will be reported`)

function idOf(n) {
  return n < realProjects.length ? realProjects[n] : `generated-${String(n).padStart(6, '0')}`
}

function project(n) {
  const lines = [
    '---',
    `title: Generated project ${n}`,
    `summary: ${sentence(14)}`,
    `services: [${several(services, 3).join(', ')}]`,
    `theme: ${pick(themes)}`,
    `lead: ${pick(organisations)}`,
    `partners: [${several(organisations, 4).join(', ')}]`,
    `areas: [${several(areas, 2).join(', ')}]`,
    `status: ${pick(statuses)}`,
    `as-of: ${2012 + Math.floor(random() * 14)}`,
    'confidence: high',
    'figures:',
    `  - { label: Calls answered, value: ${Math.floor(random() * 9000)}, unit: calls, period: a year, source: 1 }`,
    `related: [${related(n).join(', ')}]`,
    'sources:',
    `  - { title: Report ${n}, publisher: A publisher, url: "https://www.example.org/${n}", year: 2016 }`,
    'added: 2026-11-22',
    'reviewed: 2026-11-22',
    'review-by: 2027-11-22',
    '---',
    '',
    '## What it is',
    '',
    `${paragraph(120)}[^1]`,
    '',
    '## How it works',
    '',
    paragraph(120),
    '',
    '| Year | Calls | Crews |',
    '|---|---|---|',
    ...[2014, 2015, 2016].map((year) => `| ${year} | ${Math.floor(random() * 900)} | ${Math.floor(random() * 9)} |`),
    '',
    '## What happened',
    '',
    `${paragraph(120)} See [[project:${idOf(Math.floor(random() * count))}]] and`,
    `[[organisation:${pick(organisations)}]], and the [list of its region](/regions/).`,
    '',
  ]
  return lines.join('\n')
}

function related(n) {
  const chosen = new Set([0, 1, 2].map(() => idOf(Math.floor(random() * count))))
  chosen.delete(idOf(n))
  return [...chosen]
}

function paragraph(words) {
  const sentences = []
  for (let left = words; left > 0; left -= 12) sentences.push(sentence(12))
  return sentences.join(' ')
}

function sentence(words) {
  const text = Array.from({ length: words }, zipf).join(' ')
  return `${text[0].toUpperCase()}${text.slice(1)}.`
}

/** Words are drawn by Zipf's law: the n-th commonest word appears in proportion to 1/n. */
function zipf() {
  return vocabulary[Math.min(vocabulary.length - 1, Math.floor(vocabulary.length ** random()) - 1)]
}

function word() {
  const syllables = 1 + Math.floor(random() * 3)
  return Array.from({ length: syllables }, () => pick([...'bcdfglmnprstv']) + pick([...'aeiou'])).join('')
}

function several(list, most) {
  const chosen = new Set([pick(list)])
  for (let more = Math.floor(random() * most); more > 0; more--) chosen.add(pick(list))
  return [...chosen]
}

function pick(list) {
  return list[Math.floor(random() * list.length)]
}

/** Mulberry32, a small generator with a known sequence. */
function seeded(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

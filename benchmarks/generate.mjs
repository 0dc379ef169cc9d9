// Makes the content of a site with any number of projects, for measuring: the organisations, areas, themes and pages of
// the real site, and projects of about 400 words each in place of its own. With --peers the same projects and lists are
// written once more as Hugo and Eleventy read them. The same numbers always give the same files.
//
//   node benchmarks/generate.mjs --projects 1000 --seed 1 --from input --out /tmp/generated --peers /tmp/peers
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: {
    projects: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: 'input' },
    out: { type: 'string' },
    peers: { type: 'string' },
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
const realProject = new RegExp(`(?<=/projects/|(?<![a-z0-9/-]))(${realProjects.join('|')})(?![a-z0-9-])(/?#[a-z0-9-]+)?`, 'g')
const stand = new Map(realProjects.map((id, index) => [id, idOf(index % count)]))
const regionOf = new Map(areas.map((id) => [id, /^region: (.*)$/m.exec(read('areas', id))[1]]))
const vocabulary = Array.from({ length: 5000 }, () => word())

rmSync(options.out, { recursive: true, force: true })
cpSync(options.from, options.out, { recursive: true })
rmSync(join(options.out, 'projects'), { recursive: true })
mkdirSync(join(options.out, 'projects'))
for (const file of textsIn(options.out)) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(realProject, (_, id) => stand.get(id)))
}

const projects = Array.from({ length: count }, (_, n) => project(n))
for (const one of projects) write(join(options.out, 'projects', `${one.id}.md`), fileOf(one))
if (options.peers) writePeers(options.peers)

function read(kind, id) {
  return readFileSync(join(options.from, kind, `${id}.md`), 'utf8')
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function textsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.(md|yml)$/.test(name)).map((name) => join(folder, name))
}

function idOf(n) {
  return `generated-${String(n).padStart(6, '0')}`
}

function project(n) {
  return {
    id: idOf(n),
    title: `Generated project ${n}`,
    summary: sentence(14),
    services: several(services, 3),
    theme: pick(themes),
    lead: pick(organisations),
    partners: several(organisations, 4),
    areas: several(areas, 2),
    status: pick(statuses),
    asOf: 2012 + Math.floor(random() * 14),
    calls: Math.floor(random() * 9000),
    related: [...new Set([0, 1, 2].map(() => idOf(Math.floor(random() * count))))],
    paragraphs: Array.from({ length: 9 }, () => paragraph(44)),
    table: [2014, 2015, 2016].map((year) => [year, Math.floor(random() * 900), Math.floor(random() * 9)]),
    links: [0, 1, 2].map(() => idOf(Math.floor(random() * count))),
    organisation: pick(organisations),
    n,
  }
}

function fileOf(one) {
  return [
    '---',
    `title: ${one.title}`,
    `summary: ${one.summary}`,
    `services: [${one.services.join(', ')}]`,
    `theme: ${one.theme}`,
    `lead: ${one.lead}`,
    `partners: [${one.partners.filter((id) => id !== one.lead).join(', ')}]`,
    `areas: [${one.areas.join(', ')}]`,
    `status: ${one.status}`,
    `as-of: ${one.asOf}`,
    'confidence: high',
    'figures:',
    `  - { label: Calls answered, value: ${one.calls}, unit: calls, period: a year, source: 1 }`,
    `related: [${one.related.filter((id) => id !== one.id).join(', ')}]`,
    'sources:',
    `  - { title: Report ${one.n}, publisher: A publisher, url: "https://www.example.org/${one.n}", year: 2016 }`,
    'added: 2026-11-22',
    'reviewed: 2026-11-22',
    'review-by: 2027-11-22',
    '---',
    '',
    bodyOf(one, (id) => `[[project:${id}]]`, `[[organisation:${one.organisation}]]`),
  ].join('\n')
}

function bodyOf(one, linkTo, organisation) {
  return [
    '## What it is',
    ...one.paragraphs.slice(0, 3),
    'It began with one report.[^1]',
    '## How it works',
    ...one.paragraphs.slice(3, 6),
    ['| Year | Calls | Crews |', '|---|---|---|', ...one.table.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
    '## What happened',
    ...one.paragraphs.slice(6),
    `See ${one.links.map(linkTo).join(', ')} and ${organisation}, and the [list of regions](/regions/).`,
    '',
  ].join('\n\n')
}

/** The same for the peers: front matter in JSON, names beside ids, and links as plain Markdown. */
function writePeers(folder) {
  rmSync(folder, { recursive: true, force: true })
  const kinds = { organisations, areas, themes, services, statuses, regions: [...new Set(regionOf.values())] }
  const names = {}
  for (const [kind, ids] of Object.entries(kinds)) {
    names[kind] = {}
    for (const id of ids) {
      const text = existsSync(join(options.from, kind, `${id}.md`)) ? read(kind, id) : ''
      names[kind][id] = (/^(?:title|label): (.*)$/m.exec(text)?.[1] ?? id).replace(/^"|"$/g, '')
      const words = text.split('\n---\n')[1] ?? ''
      writePage(join(folder, kind, id, '_index.md'), { title: names[kind][id] }, plain(words))
    }
  }
  write(join(folder, 'names.json'), JSON.stringify(names))
  for (const one of projects) writePage(join(folder, 'projects', `${one.id}.md`), frontOf(one), plainBodyOf(one))
}

function frontOf(one) {
  const regions = [...new Set(one.areas.map((id) => regionOf.get(id)))]
  return {
    title: one.title,
    date: '2026-11-22',
    summary: one.summary,
    services: one.services,
    themes: [one.theme],
    organisations: [...new Set([one.lead, ...one.partners])],
    areas: one.areas,
    regions,
    pairs: regions.map((region) => `${one.theme}-${region}`),
    statuses: [one.status],
    asof: one.asOf,
    confidence: 'High',
    calls: one.calls,
    related: one.related.filter((id) => id !== one.id),
    source: { title: `Report ${one.n}`, publisher: 'A publisher', url: `https://www.example.org/${one.n}`, year: 2016 },
  }
}

function plainBodyOf(one) {
  const text = bodyOf(one, (id) => `[${id}](/projects/${id}/)`, `[${one.organisation}](/organisations/${one.organisation}/)`)
  return `${text}\n[^1]: Report ${one.n}\n`
}

function plain(text) {
  return text.replace(/\[\[(\w+):([^\]|]+)\|?([^\]]*)\]\]/g, (_, kind, id, words) => `[${words || id}](/${kind}s/${id}/)`)
    .replace(/\[\^\d+\]/g, '')
}

function writePage(path, front, text) {
  write(path, `${JSON.stringify(front)}\n\n${text}`)
}

function paragraph(words) {
  const sentences = []
  for (let left = words; left > 0; left -= 11) sentences.push(sentence(11))
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
  const syllables = 1 + Math.floor(random() ** 2 * 3)
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

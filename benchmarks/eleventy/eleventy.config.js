// A site with the same pages as the one of Hugo beside it. The folder content/ holds what generate.mjs writes for peers.
import { readFileSync } from 'node:fs'
import markdown from 'markdown-it'
import notes from 'markdown-it-footnote'

const kinds = ['areas', 'organisations', 'pairs', 'regions', 'services', 'statuses', 'themes']

export default function (eleventy) {
  const names = JSON.parse(readFileSync('content/names.json', 'utf8'))
  names.pairs = {}
  eleventy.setLibrary('md', markdown({ html: false }).use(notes))
  eleventy.addGlobalData('names', names)
  eleventy.addFilter('words', (text) => (text[0].toUpperCase() + text.slice(1)).replaceAll('-', ' '))
  eleventy.addCollection('projects', (all) => projectsOf(all))
  eleventy.addCollection('byId', (all) => new Map(projectsOf(all).map((one) => [one.fileSlug, one])))
  eleventy.addCollection('terms', (all) => termsOf(projectsOf(all), names))
  eleventy.addCollection('kinds', (all) => kindsOf(termsOf(projectsOf(all), names)))
  return { dir: { input: 'content', includes: '../layouts', output: 'public' }, markdownTemplateEngine: false }
}

function projectsOf(all) {
  return all.getFilteredByGlob('content/projects/*.md').sort((a, b) => (a.data.title < b.data.title ? -1 : 1))
}

function termsOf(projects, names) {
  const terms = new Map()
  const add = (kind, id) => {
    const key = `${kind}/${id}`
    if (!terms.has(key)) terms.set(key, { kind, id, title: names[kind][id] ?? id, projects: [] })
    return terms.get(key)
  }
  for (const kind of kinds) for (const id of Object.keys(names[kind])) add(kind, id)
  for (const one of projects) for (const kind of kinds) for (const id of one.data[kind]) add(kind, id).projects.push(one)
  return [...terms.values()]
}

function kindsOf(terms) {
  return kinds.map((kind) => ({ kind, terms: terms.filter((term) => term.kind === kind) }))
}

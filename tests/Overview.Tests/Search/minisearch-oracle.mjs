// Holds an index written by the build against MiniSearch itself: what it reads from the index, what it makes of the
// same documents on its own, and what each finds. A request comes on standard input, the answer goes to standard
// output.
import { text } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'

const request = JSON.parse(await text(process.stdin))
const { default: MiniSearch } = await import(request.library)

const pairsOf = ({ plain, letters }) => letters.split('').map((letter) => [letter, plain])
const plain = new Map(request.folds.flatMap(pairsOf))
const tooCommon = new Set(request.stopWords)
const options = {
  fields: request.fields,
  idField: 'id',
  tokenize: (words) => words.split(/[\p{Cc}\p{Z}\p{P}]+/u).filter((word) => word !== ''),
  processTerm: (word) => {
    const folded = word.split('').map((letter) => plain.get(letter) ?? letter).join('')
    return tooCommon.has(folded) ? null : folded
  },
}
const own = new MiniSearch(options)
own.addAll(request.documents)
const loaded = MiniSearch.loadJSON(request.index, options)

const isNear = (one, other) => Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other))

function differencesOfStructure () {
  const [mine, theirs] = [JSON.parse(JSON.stringify(own)), JSON.parse(request.index)]
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter((name) => name !== 'index')
  const differences = names.filter((name) => !isDeepStrictEqual(mine[name], theirs[name]))
  const [myTerms, theirTerms] = [new Map(mine.index), new Map(theirs.index)]
  if (theirs.index.length !== theirTerms.size) differences.push('a term stands twice')
  for (const term of new Set([...myTerms.keys(), ...theirTerms.keys()])) {
    if (!isDeepStrictEqual(myTerms.get(term), theirTerms.get(term))) differences.push(`term ${JSON.stringify(term)}`)
  }
  return differences
}

function ask (index, { text, prefix, fuzzy, all }) {
  const distance = ({ length }) => length > 7 ? 2 : length >= 4 ? 1 : false
  const results = index.search(text, {
    prefix,
    fuzzy: fuzzy && distance,
    combineWith: all ? 'AND' : 'OR',
    boost: { title: 3, summary: 1.5 },
  })
  return new Map(results.map(({ id, score, match }) => [id, { score, terms: Object.keys(match).sort() }]))
}

// As the page puts them: by score, rounded, then by title.
function inOrder (found) {
  const titleOf = (id) => request.documents[id].title
  return [...found].map(([id, { score }]) => ({ id, score: Math.round(score * 1e9), title: titleOf(id) }))
    .sort((one, other) => other.score - one.score || (one.title < other.title ? -1 : one.title > other.title ? 1 : one.id - other.id))
    .map(({ id }) => id)
}

function differencesOf (query) {
  const [mine, theirs] = [ask(own, query), ask(loaded, query)]
  hits += mine.size
  found += mine.size > 0 ? 1 : 0
  const isSame = mine.size === theirs.size && [...mine].every(([id, { score, terms }]) =>
    theirs.has(id) && isNear(score, theirs.get(id).score) && isDeepStrictEqual(terms, theirs.get(id).terms)) &&
    isDeepStrictEqual(inOrder(mine), inOrder(theirs))
  return isSame ? [] : [`query ${JSON.stringify(query)}`]
}

let hits = 0
let found = 0
const differences = [...differencesOfStructure(), ...request.queries.flatMap(differencesOf)]
process.stdout.write(JSON.stringify({ terms: own.termCount, hits, found, differences: differences.slice(0, 20) }))

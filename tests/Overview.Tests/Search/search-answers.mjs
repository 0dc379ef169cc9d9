// Asks the search of the theme what it finds in files that the build wrote. A request comes on standard input:
// { index, texts, queries, kind }; the answer, a list of addresses for each query, goes to standard output.
import * as fs from 'node:fs'
import { createRequire } from 'node:module'
import * as os from 'node:os'
import * as path from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath, pathToFileURL } from 'node:url'

const theme = fileURLToPath(new URL('../../../theme', import.meta.url))
const { buildSync } = createRequire(path.join(theme, 'package.json'))('esbuild')

async function readSearch () {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'overview-search-'))
  try {
    const outfile = path.join(folder, 'search.mjs')
    const entry = path.join(theme, 'scripts/search/search.ts')
    buildSync({ entryPoints: [entry], outfile, bundle: true, format: 'esm', target: 'es2020', charset: 'utf8' })
    return await import(pathToFileURL(outfile))
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

const { index, texts, queries, kind } = JSON.parse(await text(process.stdin))
const { Search } = await readSearch()
const search = Search.of({ index, texts })
const answers = []
for (const query of queries) answers.push((await search.find(query, { kind })).hits.map((hit) => hit.page.url))
process.stdout.write(JSON.stringify(answers))

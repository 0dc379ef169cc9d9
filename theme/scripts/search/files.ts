import { SearchFailure } from "./failure";
import type { SearchTexts } from "./pages";

/** The index of words, as MiniSearch serialises it. */
export interface IndexFile {
  readonly documentCount: number;
  readonly index: readonly (readonly [term: string, places: object])[];
}

/** Both files of the search, read. */
export interface SearchFiles {
  readonly index: IndexFile;
  readonly texts: SearchTexts;
}

/** A file is given up when nothing of it comes for so long, or not all of it in so long: milliseconds. */
const patience = { silence: 15_000, whole: 90_000 };

const kinds = new Set(
  ["project", "organisation", "area", "region", "theme", "service", "status", "edition", "page"]);

/** Where the page says that the list of the search's files is; null on a page without search. */
export function listUrlOf(page: Document): string | null {
  return page.querySelector<HTMLElement>("[data-search-files]")?.dataset["searchFiles"] ?? null;
}

/** Loads the texts of all pages, once; fails with a SearchFailure only. */
export async function loadTexts(listUrl: string): Promise<SearchTexts> {
  return readTexts(await once(`text of ${listUrl}`, () => loadNamed(listUrl, "text")));
}

/** Loads both files, a large index after the texts; fails with a SearchFailure only. */
export async function loadFiles(listUrl: string): Promise<SearchFiles> {
  const { textFirst } = await listOf(listUrl);
  const loadingTexts = loadTexts(listUrl);
  if (textFirst === true) await loadingTexts;
  const [index, texts] = await Promise.all([loadNamed(listUrl, "index"), loadingTexts]);
  const files = { index: readIndex(index), texts };
  if (files.index.documentCount !== files.texts.pages.length) throw new SearchFailure("malformed");
  return files;
}

const loads = new Map<string, Promise<unknown>>();

/** A file by its name in the list, whose address never changes; the names of the others change with their content. */
async function loadNamed(listUrl: string, name: string): Promise<unknown> {
  const url = (await listOf(listUrl))[name];
  if (typeof url !== "string") throw new SearchFailure("malformed");
  return load(url, "stale", "default");
}

async function listOf(listUrl: string): Promise<Record<string, unknown>> {
  const list = await once(listUrl, () => load(listUrl, "missing", "no-cache"));
  if (!isRecord(list)) throw new SearchFailure("malformed");
  return list;
}

/** Loads what is wanted more than once a single time; after a failure it is asked for again. */
function once(name: string, begin: () => Promise<unknown>): Promise<unknown> {
  let loading = loads.get(name);
  if (loading === undefined) {
    loading = begin();
    loading.catch(() => loads.delete(name));
    loads.set(name, loading);
  }
  return loading;
}

async function load(url: string, whenAbsent: "stale" | "missing", cache: RequestCache): Promise<unknown> {
  const limit = new AbortController();
  const giveUp = () => limit.abort();
  const end = setTimeout(giveUp, patience.whole);
  let silence = setTimeout(giveUp, patience.silence);
  const goOn = () => {
    clearTimeout(silence);
    silence = setTimeout(giveUp, patience.silence);
  };
  try {
    const response = await fetch(url, { cache, signal: limit.signal });
    if (!response.ok) throw new SearchFailure(response.status === 404 || response.status === 410 ? whenAbsent : "missing");
    return parse(await textOf(response, goOn));
  } catch (fault) {
    if (fault instanceof SearchFailure) throw fault;
    throw new SearchFailure(limit.signal.aborted ? "slow" : "offline");
  } finally {
    clearTimeout(end);
    clearTimeout(silence);
  }
}

/** Reads a text piece by piece. */
async function textOf(response: Response, goOn: () => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    text += decoder.decode(piece.value, { stream: true });
    goOn();
  }
  return text + decoder.decode();
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new SearchFailure("malformed");
  }
}

function readIndex(file: unknown): IndexFile {
  const isIndex = isRecord(file) && typeof file["documentCount"] === "number" && Array.isArray(file["index"])
    && file["index"].every((entry) => Array.isArray(entry) && typeof entry[0] === "string");
  if (!isIndex) throw new SearchFailure("malformed");
  return file as unknown as IndexFile;
}

function readTexts(file: unknown): SearchTexts {
  const isTexts = isRecord(file) && Array.isArray(file["pages"]) && file["pages"].every(isPage)
    && Array.isArray(file["synonyms"]) && file["synonyms"].every(isListOfText);
  if (!isTexts) throw new SearchFailure("malformed");
  return file as unknown as SearchTexts;
}

function isPage(value: unknown): boolean {
  return isRecord(value) && kinds.has(value["kind"] as string) && typeof value["url"] === "string"
    && typeof value["title"] === "string" && typeof value["summary"] === "string" && isListOfText(value["tags"]);
}

function isListOfText(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

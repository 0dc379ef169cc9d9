import type MiniSearch from "minisearch";
import type { QueryCombination, SearchResult } from "minisearch";
import { corrected, correctionOf, type Correction } from "./corrections";
import { SearchFailure } from "./failure";
import { loadFiles, loadTexts, type SearchFiles } from "./files";
import { makeIndex, readIndex } from "./library";
import type { Page, PageKind, SearchTexts } from "./pages";
import { all, nearly, partsOf } from "./parts";
import { withPhrase } from "./phrases";
import { isEmpty, parseQuery, type Query } from "./query";
import { Synonyms } from "./synonyms";
import { Tally, type Found } from "./tally";
import { Vocabulary } from "./vocabulary";

/** A page that was found. */
export interface Hit {
  readonly page: Page;
  readonly score: number;
  /** The words of the page that were found, as they are compared. */
  readonly found: ReadonlySet<string>;
}

/** What was found. */
export interface Answer {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** True when the text has no word by which pages could be told apart. */
  readonly isEmpty: boolean;
  /** True when no page has all the words, and these have some of them. */
  readonly isPartial: boolean;
  /** The query with its words corrected; null where nothing is wrong with it, or no better one is known. */
  readonly suggestion: string | null;
}

/** What is looked for besides the words. */
export interface Wish {
  /** Only pages of this kind. */
  readonly kind?: PageKind;
}

/** How much a word counts where it stands. */
const boost = { title: 4, summary: 2, headings: 0.5, body: 1, organisations: 1, area: 1.5, theme: 1 };

/** Finds pages by their words. */
export class Search {
  private readonly synonyms: Synonyms;

  private constructor(
    private readonly index: MiniSearch,
    private readonly vocabulary: Vocabulary,
    private readonly pages: readonly Page[],
    synonyms: readonly (readonly string[])[],
  ) {
    this.synonyms = new Synonyms(synonyms);
  }

  /** Loads what the build wrote of all words of all pages. Fails with a SearchFailure only. */
  static async open(listUrl: string): Promise<Search> {
    return Search.of(await loadFiles(listUrl));
  }

  /** Loads titles and summaries only, which is quicker. Fails with a SearchFailure only. */
  static async openTitles(listUrl: string): Promise<Search> {
    return Search.ofTexts(await loadTexts(listUrl));
  }

  /** Searches in files that are loaded. Fails with a SearchFailure only. */
  static of({ index, texts }: SearchFiles): Search {
    try {
      const vocabulary = new Vocabulary(index.index.map(([term]) => term));
      return new Search(readIndex(index), vocabulary, texts.pages, texts.synonyms);
    } catch {
      throw new SearchFailure("malformed");
    }
  }

  /** Searches in titles and summaries that are loaded. */
  static ofTexts({ pages, synonyms }: SearchTexts): Search {
    const index = makeIndex(pages.map(({ title, summary, tags }, id) =>
      ({ id, title, summary, organisations: tags.join("\n") })));
    return new Search(index, new Vocabulary(index.toJSON().index.map(([term]) => term)), pages, synonyms);
  }

  /** Finds the pages that a reader asks for. No text makes it fail. */
  async find(text: string, wish: Wish = {}): Promise<Answer> {
    const query = parseQuery(text);
    if (isEmpty(query)) return { hits: [], isEmpty: true, isPartial: false, suggestion: null };
    const tally = new Tally();
    const corrections: (Correction | null)[] = [];
    for (const { query: part, guessed, phrase } of partsOf(query, this.synonyms, this.vocabulary)) {
      const found = this.ask(part, wish);
      const results = phrase === undefined ? found : withPhrase(found, phrase, (id) => this.pages[id]!);
      tally.add(results);
      if (guessed !== null) corrections.push(correctionOf(guessed, results) ?? this.guess(guessed, wish));
    }
    const { scores, isPartial } = tally.isEmpty ? this.all(wish) : tally.result();
    const excluded = this.excludedBy(query);
    const hits = scores.map(({ id, score, found }) => ({ page: this.pages[id]!, score, found }))
      .filter(({ page }) => !excluded.has(page)).sort(inOrder);
    const known = corrections.filter((one): one is Correction => one !== null);
    return { hits, isEmpty: false, isPartial, suggestion: known.length > 0 ? corrected(query, known) : null };
  }

  /** A query that only excludes asks for all other pages. */
  private all(wish: Wish): Found {
    const ids = [...this.pages.keys()].filter((id) => this.isWanted(id, wish));
    return { scores: ids.map((id) => ({ id, score: 0, found: new Set() })), isPartial: false };
  }

  private ask(query: QueryCombination, wish: Wish): readonly SearchResult[] {
    return this.index.search(query, { boost, filter: ({ id }) => this.isWanted(id, wish) });
  }

  private isWanted(id: number, { kind }: Wish): boolean {
    return kind === undefined || this.pages[id]?.kind === kind;
  }

  /** A word that is further away than what is looked for, for a suggestion. */
  private guess(word: Correction["written"], wish: Wish): Correction | null {
    return correctionOf(word, this.ask(nearly(word, 1), wish));
  }

  private excludedBy({ excluded }: Query): ReadonlySet<Page> {
    const pageOf = (id: number) => this.pages[id]!;
    const found = excluded.flatMap((phrase) => withPhrase(this.index.search(all(phrase)), phrase, pageOf));
    return new Set(found.map(({ id }) => pageOf(id)));
  }
}

/** The best first; those that are as good, by title. */
function inOrder(one: Hit, other: Hit): number {
  const difference = Math.round(other.score * 1e9) - Math.round(one.score * 1e9);
  return difference || (one.page.title < other.page.title ? -1 : one.page.title > other.page.title ? 1 : 0);
}

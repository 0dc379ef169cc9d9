import { Search } from "../search/search";
import type { Page } from "../search/pages";
import type { FinderItem } from "./item";

/** What the words of a reader found. */
export interface WordMatches {
  readonly words: string;
  /** The place of each project found, the best first. */
  readonly ranks: ReadonlyMap<FinderItem, number>;
  /** "all": every word was looked for in all texts; "page": in titles and summaries alone. */
  readonly reach: "all" | "page";
  /** True when no project has all the words, and these have some of them. */
  readonly isPartial: boolean;
  /** The same words without what seems to be a typing error. */
  readonly suggestion: string | null;
  /** What comes when all texts have loaded; null when nothing more is to come. It never fails. */
  readonly later: Promise<WordMatches> | null;
}

/** Looks for words: in all texts of the projects, which load when they are first wanted, or else in what is here. */
export class WordSearch {
  private readonly items: ReadonlyMap<string, FinderItem>;
  private whole: Promise<Search> | null = null;
  private here: Search | null = null;

  constructor(items: readonly FinderItem[], private readonly listUrl: string) {
    this.items = new Map(items.map((item) => [item.url, item]));
  }

  /** Begins to load. After a failure it begins again. */
  prepare(): Promise<Search> {
    if (this.whole === null) {
      this.whole = Search.open(this.listUrl);
      this.whole.catch(() => { this.whole = null; });
    }
    return this.whole;
  }

  /** Looks in all texts when they are here within a time, in milliseconds; until then, in what the page holds. */
  async find(words: string, patience: number): Promise<WordMatches> {
    const all = this.prepare().then((search) => this.ask(search, words, "all"), () => this.findHere(words));
    const first = await Promise.race([all, pause(patience)]);
    return first ?? { ...await this.findHere(words), later: all };
  }

  private findHere(words: string): Promise<WordMatches> {
    this.here ??= Search.ofTexts({ pages: [...this.items.values()].map(pageOf), synonyms: [] });
    return this.ask(this.here, words, "page");
  }

  private async ask(search: Search, words: string, reach: WordMatches["reach"]): Promise<WordMatches> {
    const { hits, isPartial, suggestion } = await search.find(words, { kind: "project" });
    const found = hits.map(({ page }) => this.items.get(page.url)).filter((item) => item !== undefined);
    return { words, ranks: new Map(found.map((item, rank) => [item, rank])), reach, isPartial, suggestion, later: null };
  }
}

function pageOf({ url, title, summary }: FinderItem): Page {
  return { kind: "project", url, title, summary, tags: [] };
}

function pause(milliseconds: number): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), milliseconds));
}

import type { FailureReason } from "../search/failure";
import type { Page } from "../search/pages";
import { Search } from "../search/search";
import { StagedSearch, type Staged } from "../search/staged-search";
import type { FinderItem } from "./item";

/** What the words of a reader found. */
export interface WordMatches {
  readonly words: string;
  /** The projects found, the best first, each with the words that were found on its page. */
  readonly found: ReadonlyMap<FinderItem, ReadonlySet<string>>;
  /** "all": every word was looked for in all texts; "titles": in titles and summaries alone. */
  readonly reach: Staged["reach"];
  /** Why all texts cannot be searched; null where they were, or still load. */
  readonly failure: FailureReason | null;
  /** True when there was no word by which projects could be told apart: all are found. */
  readonly isEmpty: boolean;
  /** True when no project has all the words, and these have some of them. */
  readonly isPartial: boolean;
  /** The same words without what seems to be a typing error. */
  readonly suggestion: string | null;
  /** What comes when all texts have loaded, or cannot be; null when nothing more is to come. It never fails. */
  readonly later: Promise<WordMatches> | null;
}

const nothing: ReadonlySet<string> = new Set();

/** Looks for words: in all texts of the projects, which load when they are first wanted, or else in what is here. */
export class WordSearch {
  private readonly items: ReadonlyMap<string, FinderItem>;
  private readonly search: StagedSearch;

  constructor(items: readonly FinderItem[], listUrl: string) {
    this.items = new Map(items.map((item) => [item.url, item]));
    this.search = new StagedSearch({
      whole: () => Search.open(listUrl),
      titles: async () => Search.ofTexts({ pages: items.map(pageOf), synonyms: [] }),
    });
  }

  /** Begins to load. After a failure it begins again. */
  prepare(): void {
    this.search.prepare().catch(() => undefined);
  }

  /** Looks in all texts when they are here within a time, in milliseconds; until then, in what the page holds. */
  async find(words: string, patience: number): Promise<WordMatches> {
    return this.matchesOf(words, await this.search.find(words, { kind: "project" }, patience));
  }

  private matchesOf(words: string, { answer, reach, failure, later }: Staged): WordMatches {
    const { hits, isEmpty, isPartial, suggestion } = answer;
    const found = new Map(isEmpty ? [...this.items.values()].map((item) => [item, nothing]) : hits.flatMap((hit) => {
      const item = this.items.get(hit.page.url);
      return item === undefined ? [] : [[item, hit.found]];
    }));
    const next = later?.then((staged) => this.matchesOf(words, staged)) ?? null;
    return { words, found, reach, failure, isEmpty, isPartial, suggestion, later: next };
  }
}

function pageOf({ url, title, summary }: FinderItem): Page {
  return { kind: "project", url, title, summary, tags: [] };
}

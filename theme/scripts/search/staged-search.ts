import { SearchFailure, type FailureReason } from "./failure";
import type { Answer, Search, Wish } from "./search";

/** An answer, and how far it reaches. */
export interface Staged {
  readonly answer: Answer;
  /** "all": every word of all texts; "titles": titles and summaries alone. */
  readonly reach: "all" | "titles";
  /** Why all texts cannot be searched; null where they were, or still load. */
  readonly failure: FailureReason | null;
  /** What follows when all texts have loaded, or cannot be; null when nothing does. */
  readonly later: Promise<Staged> | null;
}

/** The ways to open a search. Each fails with a SearchFailure only. */
export interface Openers {
  /** All words of all texts. */
  readonly whole: () => Promise<Search>;
  /** Titles and summaries, which come sooner. */
  readonly titles: () => Promise<Search>;
}

/** Searches in all texts, and while they load, or when they cannot be loaded, in titles and summaries. */
export class StagedSearch {
  private whole: Promise<Search> | null = null;
  private titles: Promise<Search> | null = null;
  private hasNoTitles = false;

  constructor(private readonly open: Openers) {}

  /** Begins to load all texts, once; after a failure the next call tries again. */
  prepare(): Promise<Search> {
    if (this.whole === null) {
      this.whole = this.open.whole();
      this.whole.catch(() => this.whole = null);
    }
    return this.whole;
  }

  /**
   * Waits so many milliseconds for all texts, unless titles are at hand already. Fails with a SearchFailure only: when
   * there are no titles either.
   */
  async find(text: string, wish: Wish, patience: number): Promise<Staged> {
    if (this.hasNoTitles) this.titles = null;
    this.hasNoTitles = false;
    const whole = this.prepare().then(
      async (search): Promise<Staged> => ({ answer: await search.find(text, wish), reach: "all", failure: null, later: null }),
      (fault) => this.findInTitles(text, wish, reasonOf(fault)));
    const first = await Promise.race([whole, pause(this.titles === null ? patience : 0)]);
    if (first !== null) return first;
    const early = this.findInTitles(text, wish, null).then((found): Staged => ({ ...found, later: whole }));
    return Promise.race([whole, early.catch(() => whole)]);
  }

  /** Titles that could not be loaded are asked for again in the next search, not twice in one. */
  private async findInTitles(text: string, wish: Wish, failure: FailureReason | null): Promise<Staged> {
    if (this.titles === null) {
      this.titles = this.open.titles();
      this.titles.catch(() => this.hasNoTitles = true);
    }
    return { answer: await (await this.titles).find(text, wish), reach: "titles", failure, later: null };
  }
}

function reasonOf(fault: unknown): FailureReason {
  if (fault instanceof SearchFailure) return fault.reason;
  throw fault;
}

function pause(milliseconds: number): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), milliseconds));
}

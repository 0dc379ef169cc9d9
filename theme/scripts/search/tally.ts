import type { SearchResult } from "minisearch";

/** A document and what was found in it. */
export interface Score {
  readonly id: number;
  readonly score: number;
  readonly found: ReadonlySet<string>;
}

/** The documents that were found. */
export interface Found {
  readonly scores: readonly Score[];
  /** True when none has all parts, and these have some. */
  readonly isPartial: boolean;
}

/** So many parts make a long question, ... */
const longQuestion = 4;

/** ... and fewer pages than this do not answer it. */
const fewest = 3;

/** Counts together what was found for the parts of a query. */
export class Tally {
  private readonly scores = new Map<number, { id: number; score: number; parts: number; found: Set<string> }>();
  private parts = 0;

  /** True when no part was looked for. */
  get isEmpty(): boolean {
    return this.parts === 0;
  }

  /** Adds the results for one more part. */
  add(results: readonly SearchResult[]): void {
    this.parts++;
    for (const { id, score, match } of results) {
      const sum = this.scores.get(id) ?? { id, score: 0, parts: 0, found: new Set<string>() };
      this.scores.set(id, sum);
      sum.score += score;
      sum.parts++;
      for (const term of Object.keys(match)) sum.found.add(term);
    }
  }

  /**
   * The documents that have all parts. Where there is none, or hardly any for a long question, those that have some
   * follow, the more the better.
   */
  result(): Found {
    const all = [...this.scores.values()];
    const whole = all.filter(({ parts }) => parts === this.parts);
    const isEnough = this.parts >= longQuestion ? whole.length >= fewest : whole.length > 0;
    if (isEnough || all.length === 0) return { scores: whole, isPartial: false };
    const scores = all.map((one) => ({ ...one, score: one.score * (one.parts / this.parts) ** 2 }));
    return { scores, isPartial: true };
  }
}

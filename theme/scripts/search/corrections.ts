import type { SearchResult } from "minisearch";
import type { Query } from "./query";
import type { Word } from "./words";

/** A word that no page has, and the one for which it was taken. */
export interface Correction {
  readonly written: Word;
  readonly meant: string;
}

/** What the results were found by, the likeliest first. */
export function correctionOf(written: Word, results: readonly SearchResult[]): Correction | null {
  const scores = new Map<string, number>();
  for (const { match, score } of results) {
    for (const term of Object.keys(match)) scores.set(term, (scores.get(term) ?? 0) + score);
  }
  const [best] = [...scores].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return best === undefined ? null : { written, meant: best[0] };
}

/** The query as it should have been written. */
export function corrected(query: Query, corrections: readonly Correction[]): string {
  let text = query.text;
  for (const { written, meant } of [...corrections].sort((one, other) => other.written.start - one.written.start)) {
    text = text.slice(0, written.start) + meant + text.slice(written.end);
  }
  return text;
}

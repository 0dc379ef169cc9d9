import { isTooCommon } from "./fold";
import { wordsOf, type Word } from "./words";

/** What a reader asks for. */
export interface Query {
  readonly text: string;
  /** Words that pages should have, in the reader's order; those that stand on every page are left out. */
  readonly words: readonly Word[];
  /** Words that must stand together, in this order. */
  readonly phrases: readonly (readonly string[])[];
  /** Words, or words that stand together, that a page must not have. */
  readonly excluded: readonly (readonly string[])[];
  /** True when the last word may go on: nothing stands behind it. */
  readonly isLastOpen: boolean;
}

/** Longer queries are cut: no page has more words to find than this holds. */
const longest = 200;

/** A part of a query: perhaps a minus, then words in quotation marks (perhaps not closed) or up to the next space. */
const part = /(?<minus>[-\u2212\u2013])?(?:["\u201C-\u201F](?<quoted>[^"\u201C-\u201F]*)["\u201C-\u201F]?|(?<bare>\S+))/gu;

/** Reads a query: words, "words that stand together", -words that are not wanted. Every text is a query. */
export function parseQuery(written: string): Query {
  const text = written.slice(0, longest);
  const words: Word[] = [];
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  for (const match of text.matchAll(part)) {
    const { minus, quoted, bare } = match.groups ?? {};
    const offset = (match.index ?? 0) + match[0].length - (bare?.length ?? 0);
    const found = wordsOf(quoted ?? bare ?? "");
    const folded = found.map((one) => one.folded);
    if (folded.length === 0) continue;
    if (minus !== undefined) excluded.push(folded);
    else if (quoted !== undefined) phrases.push(folded);
    else words.push(...found.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset })));
  }
  const last = words[words.length - 1];
  return {
    text,
    words: words.filter((one) => !isTooCommon(one.folded)),
    phrases,
    excluded,
    isLastOpen: last !== undefined && last.end === text.length && !isTooCommon(last.folded),
  };
}

/** True when there is nothing to look for. */
export function isEmpty({ words, phrases, excluded }: Query): boolean {
  return words.length + phrases.length + excluded.length === 0;
}

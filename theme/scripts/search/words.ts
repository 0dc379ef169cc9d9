import { fold } from "./fold";

/** A word where it stands in a text. */
export interface Word {
  /** As it is compared: see fold. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const breaks = /[\p{Cc}\p{Z}\p{P}]+/u;
const word = /[^\p{Cc}\p{Z}\p{P}]+/gu;

/** Splits a text where the build splits it: at spaces and punctuation of any script. No word is empty. */
export function tokenize(text: string): string[] {
  return text.split(breaks).filter((part) => part !== "");
}

/** The words of a text with their places; words of which nothing is left when folded are left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    const start = match.index ?? 0;
    const folded = fold(match[0]);
    if (folded !== "") words.push({ folded, start, end: start + match[0].length });
  }
  return words;
}

import { stemOf } from "./stem";
import { wordsOf } from "./words";

/** A piece of a text, and whether it is a word that was found. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Takes a text apart at the words that were found in it; the pieces together are the text. */
export function markWords(text: string, found: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  for (const { folded, start, end } of wordsOf(text)) {
    if (!found.has(folded)) continue;
    if (start > place) pieces.push({ text: text.slice(place, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    place = end;
  }
  if (place < text.length) pieces.push({ text: text.slice(place), isFound: false });
  return pieces;
}

/** The words found on a page that none of these texts shows in any form; one form of each. */
export function wordsBeyond(texts: readonly string[], found: ReadonlySet<string>): readonly string[] {
  const shown = new Set(texts.flatMap((text) => wordsOf(text).map((word) => stemOf(word.folded))));
  const beyond = new Map<string, string>();
  for (const word of [...found].sort()) {
    const stem = stemOf(word);
    if (!shown.has(stem) && !beyond.has(stem)) beyond.set(stem, word);
  }
  return [...beyond.values()];
}

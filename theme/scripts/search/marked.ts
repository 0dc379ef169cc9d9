import { make } from "./elements";
import { markWords, wordsBeyond } from "./marks";

/** So many words of a page are named that no text shows. */
const mostWords = 5;

/** A text with the words marked that were found in it. */
export function marked(text: string, found: ReadonlySet<string>): (Node | string)[] {
  return markWords(text, found).map((piece) => piece.isFound ? make("mark", {}, [piece.text]) : piece.text);
}

/** Names words that were found on a page and that none of the texts shows; nothing where there are none. */
export function beyond(texts: readonly string[], found: ReadonlySet<string>): (Node | string)[] {
  const words = wordsBeyond(texts, found).slice(0, mostWords);
  if (words.length === 0) return [];
  return ["Also on the page: ", ...words.flatMap((word, place) => [place === 0 ? "" : ", ", make("mark", {}, [word])])];
}

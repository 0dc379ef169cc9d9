import folds from "./folds.json";
import stopWords from "./stop-words.json";

const plain = new Map<string, string>();
for (const [form, letters] of Object.entries(folds)) {
  for (const letter of letters) plain.set(letter, form);
}

const tooCommon = new Set(stopWords);

/** Brings words to the form in which they are compared: lower case, without marks, in plain letters. */
export function fold(words: string): string {
  let folded = "";
  for (const letter of words) folded += plain.get(letter) ?? letter;
  return folded;
}

/** True for words that stand on every page and tell none from another: they are in no index. */
export function isTooCommon(folded: string): boolean {
  return tooCommon.has(folded);
}

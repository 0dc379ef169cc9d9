import type { QueryCombination } from "minisearch";
import type { Query } from "./query";
import type { Synonyms } from "./synonyms";
import type { Vocabulary } from "./vocabulary";
import type { Word } from "./words";

/** A part of a query that pages are to have in one form or another. */
export interface Part {
  /** How MiniSearch is to look for it. */
  readonly query: QueryCombination;
  /** The word that no page has, so that others that are nearly so are looked for; null when all is known. */
  readonly guessed: Word | null;
  /** The words that must stand in one part of a page; none where it does not matter. */
  readonly phrase?: readonly string[];
}

/** How much a page counts that has, instead of the word itself, another form or another word for it. */
const weights = { form: 0.7, synonym: 0.8 };

/** In shorter words two swapped letters are too much of the whole. */
const shortestSwapped = 4;

/** Takes a query apart, with all that its words may stand for. */
export function partsOf(query: Query, synonyms: Synonyms, vocabulary: Vocabulary): readonly Part[] {
  const folded = query.words.map((word) => word.folded);
  const parts: Part[] = [];
  for (let place = 0; place < folded.length;) {
    const meaning = synonyms.at(folded, place);
    const words = query.words.slice(place, place + (meaning?.length ?? 1));
    place += words.length;
    const isOpen = query.isLastOpen && place === folded.length;
    parts.push(meaning === null
      ? partOfWord(words[0]!, isOpen, vocabulary)
      : partOfMeaning(words, meaning.others, isOpen, vocabulary));
  }
  return [...parts, ...query.phrases.map((phrase) => ({ query: all(phrase), guessed: null, phrase }))];
}

/** How MiniSearch is to look for words that are nearly like this one: one letter may be wrong, in long words two. */
export function nearly(word: Word, further = 0): QueryCombination {
  const { length } = word.folded;
  return { queries: [word.folded], prefix: false, fuzzy: (length > 7 ? 2 : length >= 4 ? 1 : 0) + further };
}

/** All words of a list must be there. */
export function all(queries: readonly (QueryCombination | string)[]): QueryCombination {
  return { combineWith: "AND", queries: [...queries] };
}

/** One of a list must be there. */
export function any(queries: readonly (QueryCombination | string)[]): QueryCombination {
  return { combineWith: "OR", queries: [...queries] };
}

function partOfWord(word: Word, isOpen: boolean, vocabulary: Vocabulary): Part {
  return isKnown(word, isOpen, vocabulary)
    ? { query: formsOf(word.folded, { isOpen, weight: 1 }, vocabulary), guessed: null }
    : { query: any([nearly(word), ...swapped(word.folded, vocabulary).map((term) => exactly(term, 1))]), guessed: word };
}

function partOfMeaning(
  words: readonly Word[], others: readonly (readonly string[])[], isOpen: boolean, vocabulary: Vocabulary,
): Part {
  const last = words[words.length - 1];
  const own = words.map((word) => formsOf(word.folded, { isOpen: isOpen && word === last, weight: 1 }, vocabulary));
  const manner = { isOpen: false, weight: weights.synonym };
  const synonyms = others.map((other) => all(other.map((word) => formsOf(word, manner, vocabulary))));
  return { query: any([all(own), ...synonyms]), guessed: null };
}

/** The words of the index that this one is with two letters that follow each other in the wrong order. */
function swapped(word: string, vocabulary: Vocabulary): readonly string[] {
  if (word.length < shortestSwapped) return [];
  const swaps = Array.from({ length: word.length - 1 }, (_, place) =>
    word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2));
  return swaps.filter((one) => vocabulary.has(one));
}

function isKnown({ folded }: Word, isOpen: boolean, vocabulary: Vocabulary): boolean {
  return vocabulary.has(folded) || vocabulary.formsOf(folded).length > 0 || (isOpen && vocabulary.hasStart(folded));
}

/** A word and its other forms; where it is open, the words that it begins too. */
function formsOf(
  word: string, { isOpen, weight }: { isOpen: boolean; weight: number }, vocabulary: Vocabulary,
): QueryCombination {
  const forms = vocabulary.formsOf(word).map((form) => exactly(form, weight * weights.form));
  return any([{ ...exactly(word, weight), prefix: isOpen }, ...forms]);
}

function exactly(word: string, weight: number): QueryCombination {
  return { queries: [word], prefix: false, boostTerm: () => weight };
}

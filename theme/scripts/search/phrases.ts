import type { SearchResult } from "minisearch";
import { isTooCommon } from "./fold";
import type { Page } from "./pages";
import { wordsOf } from "./words";

/** How much more a page counts whose title or summary has the words of a phrase together. */
const together = 3;

/**
 * Keeps, of the pages that have all words of a phrase, those that have them in one part; what stands together in a
 * title or a summary comes first. The index does not say where in a part a word stands.
 */
export function withPhrase(
  results: readonly SearchResult[], phrase: readonly string[], pageOf: (id: number) => Page,
): readonly SearchResult[] {
  return results.filter(({ match }) => isInOnePart(match, phrase)).map((result) => {
    const { title, summary } = pageOf(result.id as number);
    return [title, summary].some((text) => hasTogether(text, phrase))
      ? { ...result, score: result.score * together }
      : result;
  });
}

function isInOnePart(match: SearchResult["match"], phrase: readonly string[]): boolean {
  const [first, ...others] = phrase.filter((word) => !isTooCommon(word)).map((word) => new Set(match[word] ?? []));
  return first === undefined || [...first].some((field) => others.every((fields) => fields.has(field)));
}

function hasTogether(text: string, phrase: readonly string[]): boolean {
  return ` ${wordsOf(text).map((word) => word.folded).join(" ")} `.includes(` ${phrase.join(" ")} `);
}

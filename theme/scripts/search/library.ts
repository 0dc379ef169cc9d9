import MiniSearch, { type Options } from "minisearch";
import { fold, isTooCommon } from "./fold";
import type { IndexFile } from "./files";
import { tokenize } from "./words";

/** The fields of the index, in the order in which the build numbers them. */
export const fields = ["title", "summary", "headings", "body", "organisations", "area", "theme"];

/** How MiniSearch is to take texts and queries apart: as the build does. */
const options: Options = {
  idField: "id",
  fields,
  tokenize,
  processTerm: (word) => {
    const folded = fold(word);
    return folded === "" || isTooCommon(folded) ? null : folded;
  },
};

/** The index that the build wrote. */
export function readIndex(file: IndexFile): MiniSearch {
  return MiniSearch.loadJS(file as unknown as Parameters<typeof MiniSearch.loadJS>[0], options);
}

/** An index made here, of what is at hand. */
export function makeIndex(documents: readonly Readonly<Record<string, string | number>>[]): MiniSearch {
  const index = new MiniSearch(options);
  index.addAll(documents);
  return index;
}

import type { FinderItem } from "./item";

/** What the words of a reader found. */
export interface WordMatches {
  /** The place of each project found, the best first. */
  readonly ranks: ReadonlyMap<FinderItem, number>;
  /** A sentence that the reader should know; null where all went well. */
  readonly remark: string | null;
}

/** Looks for words among the titles and sentences that the page itself holds. */
export function findOnPage(items: readonly FinderItem[], words: string): WordMatches {
  const wanted = fold(words).split(/\s+/).filter((word) => word !== "");
  const found = items.filter((item) => {
    const text = fold(`${item.title} ${item.summary}`);
    return wanted.every((word) => text.includes(word));
  });
  return { ranks: new Map(found.map((item, place) => [item, place])), remark: null };
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

import type { Page, PageKind, SearchTexts } from "../../../../theme/scripts/search/pages";
import { makeIndex } from "../../../../theme/scripts/search/library";
import { Search } from "../../../../theme/scripts/search/search";

/** A page of which only some things matter. */
export function page(title: string, summary = "", kind: PageKind = "project", body = "") {
  return { kind, url: `/${title}/`, title, summary, tags: [], body };
}

/** A search in some pages, as the build would make it. */
export function searchIn(pages: (Page & { body: string })[], synonyms: SearchTexts["synonyms"] = []): Search {
  const documents = pages.map(({ title, summary, body }, id) => ({ id, title, summary, body }));
  return Search.of({ index: makeIndex(documents).toJSON(), texts: { pages, synonyms } });
}

/** The titles that are found. */
export async function titlesFor(search: Search, query: string, kind?: PageKind): Promise<string[]> {
  return (await search.find(query, kind === undefined ? {} : { kind })).hits.map((hit) => hit.page.title);
}

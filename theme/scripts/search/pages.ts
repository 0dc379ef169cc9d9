/** What a page is about, as the build writes it. */
export type PageKind =
  "project" | "organisation" | "area" | "region" | "theme" | "service" | "status" | "edition" | "page";

/** A page as results show it. */
export interface Page {
  readonly kind: PageKind;
  /** With the site's base path. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Services, area and status of a project; other names of an organisation or area. */
  readonly tags: readonly string[];
}

/** The file that goes with the index: a page's place in the list is its number there. */
export interface SearchTexts {
  readonly pages: readonly Page[];
  /** Words that mean the same, a list for each meaning. */
  readonly synonyms: readonly (readonly string[])[];
}

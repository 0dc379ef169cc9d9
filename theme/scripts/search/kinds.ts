import type { PageKind } from "./pages";

const names: Record<PageKind, readonly [one: string, many: string]> = {
  project: ["project", "projects"],
  organisation: ["organisation", "organisations"],
  area: ["police force area", "police force areas"],
  theme: ["theme", "themes"],
  region: ["region", "regions"],
  service: ["service", "services"],
  status: ["status", "statuses"],
  edition: ["edition", "editions"],
  page: ["other page", "other pages"],
};

/** What a page of this kind is called. */
export function nameOf(kind: PageKind): string {
  return names[kind][0];
}

/** The heading of a list of such pages. */
export function headingOf(kind: PageKind): string {
  const many = names[kind][1];
  return many.charAt(0).toUpperCase() + many.slice(1);
}

/** A number of such pages, in words: "1 project", "20 projects". */
export function countOf(kind: PageKind, count: number): string {
  return `${count} ${names[kind][count === 1 ? 0 : 1]}`;
}

/** The kind that a word names; null for any other word. */
export function kindOf(word: string | null): PageKind | null {
  return word !== null && Object.prototype.hasOwnProperty.call(names, word) ? word as PageKind : null;
}

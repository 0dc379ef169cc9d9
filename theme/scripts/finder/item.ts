import { find } from "./parts";

/** A project of the list, as the page gives it. */
export interface FinderItem {
  readonly element: HTMLElement;
  readonly title: string;
  readonly url: string;
  /** One sentence; empty where the list has titles alone. */
  readonly summary: string;
  /** Its values of each facet. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The year in which its status was last known. */
  readonly asOf: string | null;
  /** The day on which it last changed (ISO 8601). */
  readonly updated: string;
}

/** Reads the list of the page, in its order: by title. */
export function readItems(list: Element, facets: readonly string[]): FinderItem[] {
  return [...list.children].map((child) => readItem(child as HTMLElement, facets));
}

function readItem(element: HTMLElement, facets: readonly string[]): FinderItem {
  const link = find<HTMLAnchorElement>(element, "a");
  return {
    element,
    title: link.textContent?.trim() ?? "",
    url: link.getAttribute("href") ?? "",
    summary: element.querySelector(".ov-card__summary")?.textContent ?? "",
    values: new Map(facets.map((facet) => [facet, valuesOf(element, facet)])),
    asOf: element.getAttribute("data-as-of"),
    updated: element.getAttribute("data-updated") ?? "",
  };
}

function valuesOf(element: HTMLElement, facet: string): string[] {
  return (element.getAttribute(`data-${facet}`) ?? "").split(" ").filter((value) => value !== "");
}

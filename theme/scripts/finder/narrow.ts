import type { Chosen } from "./state";

/** Anything that has values of facets. */
export interface Valued {
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** What is left of a list, and how many there would be with each choice. */
export interface Narrowed<T> {
  readonly found: readonly T[];
  /** By facet and value: how many the list has that fit this value and the choices of all other facets. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Keeps what fits one choice of each facet in which something is chosen. */
export function narrow<T extends Valued>(items: readonly T[], facets: readonly string[], chosen: Chosen): Narrowed<T> {
  const found: T[] = [];
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  for (const item of items) {
    const missed = [...chosen.keys()].filter((facet) => !fits(item, facet, chosen));
    if (missed.length === 0) found.push(item);
    // One that misses a single facet would come back with another choice of just that facet.
    const countedIn = missed.length === 0 ? facets : missed.length === 1 ? missed : [];
    for (const facet of countedIn) count(counts.get(facet), item.values.get(facet));
  }
  return { found, counts };
}

function fits(item: Valued, facet: string, chosen: Chosen): boolean {
  const wanted = chosen.get(facet);
  return item.values.get(facet)?.some((value) => wanted?.has(value)) === true;
}

function count(counts: Map<string, number> | undefined, values: readonly string[] | undefined): void {
  for (const value of values ?? []) counts?.set(value, (counts.get(value) ?? 0) + 1);
}

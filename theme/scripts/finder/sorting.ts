import type { Order } from "./state";

/** What a list is sorted by. */
export interface Sortable {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly updated: string;
}

/** Sorts a list that comes in the order of titles; what is equal stays in it. */
export function sort<T extends Sortable>(items: readonly T[], order: Order, rankOf: (item: T) => number): T[] {
  const sorted = [...items];
  if (order === "relevance") sorted.sort((one, other) => rankOf(one) - rankOf(other));
  if (order === "newest") sorted.sort((one, other) => startOf(other) - startOf(one));
  if (order === "updated") sorted.sort((one, other) => compare(other.updated, one.updated));
  return sorted;
}

/** The year of the start; before all years where it is not known. */
function startOf(item: Sortable): number {
  return Number(item.values.get("start")?.[0]) || 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

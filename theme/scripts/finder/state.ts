export const orders = ["relevance", "title", "newest", "updated"] as const;
export type Order = (typeof orders)[number];

export const views = ["list", "table", "map"] as const;
export type View = (typeof views)[number];

/** The values chosen of each facet; a facet of which nothing is chosen is not in it. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/** What a reader asked the finder for. All of it stands in the address. */
export interface FinderState {
  readonly words: string;
  readonly chosen: Chosen;
  /** Null for the order that is usual: best match where there are words, else by title. */
  readonly order: Order | null;
  readonly view: View;
  /** From 1. */
  readonly page: number;
}

/** The choices that the page offers: the values of each facet by its name. */
export type Offered = ReadonlyMap<string, ReadonlySet<string>>;

export const start: FinderState = { words: "", chosen: new Map(), order: null, view: "list", page: 1 };

const longestWords = 200;

/** Reads an address. What it does not offer is left out and told. */
export function readState(query: string, offered: Offered): { state: FinderState; unknown: string[] } {
  const parameters = new URLSearchParams(query);
  const chosen = new Map<string, ReadonlySet<string>>();
  const unknown: string[] = [];
  for (const [facet, values] of offered) {
    const asked = parameters.getAll(facet).filter((value) => value !== "");
    const known = new Set(asked.filter((value) => values.has(value)));
    unknown.push(...asked.filter((value) => !values.has(value)));
    if (known.size > 0) chosen.set(facet, known);
  }
  const page = parameters.get("page") ?? "";
  const state = {
    words: (parameters.get("q") ?? "").slice(0, longestWords),
    chosen,
    order: oneOf(orders, parameters.get("sort")),
    view: oneOf(views, parameters.get("view")) ?? "list",
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
  return { state, unknown };
}

/** The address of a state, from its question mark on; empty for the state that readers start from. */
export function writeState(state: FinderState): string {
  const parameters = new URLSearchParams();
  if (state.words.trim() !== "") parameters.set("q", state.words.trim());
  for (const [facet, values] of state.chosen) {
    for (const value of values) parameters.append(facet, value);
  }
  if (state.order !== null && state.order !== usualOrder(state)) parameters.set("sort", state.order);
  if (state.view !== "list") parameters.set("view", state.view);
  if (state.page > 1) parameters.set("page", String(state.page));
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}

/** The order in which a state shows its results. */
export function orderOf(state: FinderState): Order {
  const hasWords = state.words.trim() !== "";
  return state.order === null || (state.order === "relevance" && !hasWords) ? usualOrder(state) : state.order;
}

/** The same state with a value chosen, or no longer. */
export function withChoice(state: FinderState, facet: string, value: string, isChosen: boolean): FinderState {
  const values = new Set(state.chosen.get(facet));
  if (isChosen) values.add(value);
  else values.delete(value);
  const chosen = new Map(state.chosen);
  if (values.size > 0) chosen.set(facet, values);
  else chosen.delete(facet);
  return { ...state, chosen, page: 1 };
}

/** True when something narrows the list. */
export function isNarrowed(state: FinderState): boolean {
  return state.words.trim() !== "" || state.chosen.size > 0;
}

function usualOrder(state: FinderState): Order {
  return state.words.trim() === "" ? "title" : "relevance";
}

function oneOf<T extends string>(allowed: readonly T[], text: string | null): T | null {
  return allowed.find((one) => one === text) ?? null;
}

import { kindOf } from "./kinds";
import type { PageKind } from "./pages";

/** What the address of the search page says. */
export interface SearchState {
  readonly text: string;
  /** The kind of page that is shown alone; null for all kinds. */
  readonly kind: PageKind | null;
}

/** Reads the part of an address behind the question mark; what it cannot mean is left out. */
export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  return { text: parameters.get("q") ?? "", kind: kindOf(parameters.get("kind")) };
}

/** The address for a state; the same state has one address. */
export function urlOf(path: string, { text, kind }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== "") parameters.set("q", text.trim());
  if (kind !== null) parameters.set("kind", kind);
  const query = parameters.toString();
  return query === "" ? path : `${path}?${query}`;
}

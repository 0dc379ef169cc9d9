import { most } from "./basket";

/** What an address asks to compare. */
export interface Comparison {
  /** The ids of at most four projects, each once. */
  readonly chosen: readonly string[];
  /** True when only what differs is shown. */
  readonly onlyDifferences: boolean;
}

/** What is odd about an address, so that it can be explained. */
export interface Oddity {
  readonly kind: "unknown" | "renamed" | "repeated" | "too many";
  /** The id as the address has it. */
  readonly id: string;
}

/** The projects there are. */
export interface KnownProjects {
  has(id: string): boolean;
  /** The present id of one that was renamed. */
  renamed(id: string): string | null;
}

/** Reads an address, whatever stands in it. */
export function readAddress(query: string, known: KnownProjects): { comparison: Comparison; oddities: Oddity[] } {
  const parameters = new URLSearchParams(query);
  const chosen: string[] = [];
  const oddities: Oddity[] = [];
  for (const id of parameters.getAll("project").filter((one) => one !== "")) {
    const present = known.has(id) ? id : known.renamed(id);
    if (present === null) oddities.push({ kind: "unknown", id });
    else if (chosen.includes(present)) oddities.push({ kind: "repeated", id });
    else if (chosen.length === most) oddities.push({ kind: "too many", id });
    else {
      if (present !== id) oddities.push({ kind: "renamed", id });
      chosen.push(present);
    }
  }
  return { comparison: { chosen, onlyDifferences: parameters.get("only") === "differences" }, oddities };
}

/** The address of a comparison, from its question mark on; empty for none. */
export function writeAddress({ chosen, onlyDifferences }: Comparison): string {
  const parameters = new URLSearchParams();
  for (const id of chosen) parameters.append("project", id);
  if (onlyDifferences && chosen.length > 0) parameters.set("only", "differences");
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}

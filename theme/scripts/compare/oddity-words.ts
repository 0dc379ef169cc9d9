import { most } from "./basket";
import type { Oddity } from "./address";
import type { OfferedProjects } from "./offered";

/** More of a word in the address tells nobody more. */
const longest = 120;

/** Explains what is odd about an address, a sentence for each kind. */
export function explain(oddities: readonly Oddity[], projects: OfferedProjects): string[] {
  const of = (kind: Oddity["kind"]): string[] => oddities.filter((one) => one.kind === kind).map((one) => one.id);
  const titles = (ids: readonly string[]): string => ids.map((id) => quoted(projects.titleOf(id))).join(", ");
  const unknown = [...new Set(of("unknown"))];
  const repeated = of("repeated");
  const tooMany = of("too many");
  return [
    ...unknown.length === 0 ? [] : [`There is no project ${unknown.map(quoted).join(", ")} on this site. It is left out.`],
    ...of("renamed").map((id) => `The project ${quoted(id)} has a new name: ${quoted(projects.titleOf(id))}.`),
    ...repeated.length === 0 ? [] : [`The address names ${titles([...new Set(repeated)])} more than once. It is shown once.`],
    ...tooMany.length === 0 ? [] : [`${most} projects can stand side by side. Left out: ${titles(tooMany)}.`],
  ];
}

/** What readers of an empty comparison, one of a single project, or a full one should know; null for another. */
export function nextStep(count: number): string | null {
  if (count === 0) return `Nothing is compared yet. Add up to ${most} projects here, or choose them in any list.`;
  if (count === most) return `${most} projects are compared, which is the most. Remove one to add another.`;
  return count === 1 ? "Add another project to compare this one with." : null;
}

function quoted(text: string): string {
  return `\u201C${text.length > longest ? `${text.slice(0, longest)}\u2026` : text}\u201D`;
}

import type { Choices } from "./choices";
import { make, unseen } from "./parts";
import type { FinderState } from "./state";

/** What the reader may do with what is chosen. */
export interface ChipActions {
  readonly remove: (facet: string, value: string) => void;
  readonly removeWords: () => void;
  readonly clear: () => void;
}

/** A row of what is chosen, each with a way to take it back, and one way to take back all. */
export function showChips(place: HTMLElement, state: FinderState, choices: Choices, actions: ChipActions): void {
  const focused = [...place.querySelectorAll("button")].findIndex((button) => button === document.activeElement);
  const words = state.words.trim();
  const chips = [
    ...(words === "" ? [] : [chip(`\u201C${words}\u201D`, actions.removeWords)]),
    ...choices.facets.flatMap((facet) => [...(state.chosen.get(facet) ?? [])].map((value) =>
      chip(titled(facet, choices.labelOf(facet, value)), () => actions.remove(facet, value)))),
  ];
  if (chips.length === 0) {
    place.replaceChildren();
    return;
  }

  const clear = make("button", "ov-chip ov-chip--clear", "Clear all");
  clear.type = "button";
  clear.addEventListener("click", actions.clear);
  const list = make("ul", "ov-chips", ...[...chips, clear].map((button) => make("li", "", button)));
  list.setAttribute("aria-label", "Chosen filters");
  place.replaceChildren(list, make("p", "ov-finder__printed", inWords(state, choices)));
  if (focused >= 0) (chips[Math.min(focused, chips.length - 1)] ?? clear).focus();
}

function chip(label: string, remove: () => void): HTMLButtonElement {
  const button = make("button", "ov-chip", unseen("Remove "), label);
  button.type = "button";
  button.addEventListener("click", remove);
  return button;
}

/** The same for paper. */
function inWords(state: FinderState, choices: Choices): string {
  const words = state.words.trim() === "" ? [] : [`the words \u201C${state.words.trim()}\u201D`];
  const chosen = choices.facets.flatMap((facet) =>
    choices.labelsOf(facet, [...(state.chosen.get(facet) ?? [])]).map((label) => titled(facet, label)));
  return `Chosen: ${[...words, ...chosen].join("; ")}.`;
}

/** Years and "not known" say by themselves too little. */
function titled(facet: string, label: string): string {
  if (facet === "start") return `Started: ${label}`;
  if (facet === "evidence") return `Evidence: ${label}`;
  return facet === "age" ? `Status: ${label}` : label;
}

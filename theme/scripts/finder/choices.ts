import { find, inDigits } from "./parts";
import type { Narrowed } from "./narrow";
import type { Chosen, Offered } from "./state";

interface Choice {
  readonly facet: string;
  readonly value: string;
  readonly label: string;
  readonly input: HTMLInputElement;
  readonly row: HTMLElement;
  readonly count: HTMLElement;
}

/** The facets of the page: what they offer, what is chosen, and how many each choice would give. */
export class Choices {
  /** The names of the facets, in order. */
  readonly facets: readonly string[];
  readonly offered: Offered;
  private readonly choices: readonly Choice[];
  private readonly scrolling: readonly HTMLElement[];

  constructor(form: HTMLElement) {
    const groups = [...form.querySelectorAll<HTMLElement>("[data-facet]")];
    this.facets = groups.map((group) => group.dataset["facet"] ?? "");
    this.choices = groups.flatMap(readGroup);
    this.scrolling = [...form.querySelectorAll<HTMLElement>(".ov-facet__values--many")];
    this.offered = new Map(this.facets.map((facet) => [facet, new Set(this.of(facet).map((one) => one.value))]));
  }

  /** How readers see a value; the value itself where the page has no such choice. */
  labelOf(facet: string, value: string): string {
    return this.of(facet).find((one) => one.value === value)?.label ?? value;
  }

  /** The labels of some values, in the order in which the page offers them. */
  labelsOf(facet: string, values: readonly string[]): string[] {
    return this.of(facet).filter((one) => values.includes(one.value)).map((one) => one.label);
  }

  /** Marks what is chosen, and brings the numbers up to date. */
  show(chosen: Chosen, counts: Narrowed<unknown>["counts"]): void {
    for (const { facet, value, input, row, count } of this.choices) {
      const found = counts.get(facet)?.get(value) ?? 0;
      input.checked = chosen.get(facet)?.has(value) === true;
      // What would give nothing cannot be chosen; but the focus is never taken from where it is.
      input.disabled = found === 0 && !input.checked && input !== document.activeElement;
      row.classList.toggle("ov-facet__value--none", found === 0);
      const digits = inDigits(found);
      if (count.textContent !== digits) count.textContent = digits;
    }
    for (const list of this.scrolling) keepScrollable(list);
  }

  private of(facet: string): readonly Choice[] {
    return this.choices.filter((one) => one.facet === facet);
  }
}

function readGroup(group: HTMLElement): Choice[] {
  return [...group.querySelectorAll<HTMLElement>(".ov-facet__value")].map((row) => ({
    facet: group.dataset["facet"] ?? "",
    value: find<HTMLInputElement>(row, "input").value,
    label: find(row, "span").textContent ?? "",
    input: find<HTMLInputElement>(row, "input"),
    row,
    count: find(row, ".ov-facet__count"),
  }));
}

/** A list that scrolls and in which nothing can be chosen is a stop of its own, or the keyboard could not scroll it. */
function keepScrollable(list: HTMLElement): void {
  if (list.querySelector("input:enabled") === null) list.tabIndex = 0;
  else list.removeAttribute("tabindex");
}

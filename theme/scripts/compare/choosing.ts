import { writeAddress } from "./address";
import { Basket, most, tabMemory } from "./basket";

/** Connects the boxes by which readers choose projects to compare, and the bar that leads to the comparison. */
export function connectChoices(page: Document): void {
  const bar = page.querySelector<HTMLElement>(".ov-compare-bar");
  if (bar === null) return;
  const basket = new Basket(tabMemory());
  const show = () => {
    for (const box of boxesOf(page)) box.checked = basket.has(box.value);
    showBar(bar, basket.chosen);
  };

  page.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== "compare") return;
    const isDone = target.checked ? basket.add(target.value) : (basket.remove(target.value), true);
    show();
    tell(page, bar, isDone ? countInWords(basket.chosen.length) : `${most} projects are chosen, which is the most. Take one away first.`);
  });
  bar.querySelector("button")?.addEventListener("click", () => {
    basket.set([]);
    show();
    tell(page, bar, countInWords(0));
  });
  page.addEventListener("ov-list-changed", show);
  addEventListener("pageshow", () => {
    basket.refresh();
    show();
  });
  show();
}

function boxesOf(page: Document): NodeListOf<HTMLInputElement> {
  return page.querySelectorAll<HTMLInputElement>("input[name=compare]");
}

function showBar(bar: HTMLElement, chosen: readonly string[]): void {
  bar.hidden = chosen.length === 0;
  document.documentElement.classList.toggle("ov-comparing", chosen.length > 0);
  words(bar).textContent = countInWords(chosen.length);
  const link = bar.querySelector("a");
  if (link !== null) link.search = writeAddress({ chosen, onlyDifferences: false });
}

function tell(page: Document, bar: HTMLElement, sentence: string): void {
  words(bar).textContent = sentence;
  const said = page.querySelector(".ov-compare-said");
  if (said !== null) said.textContent = sentence;
}

function words(bar: HTMLElement): Element {
  return bar.querySelector(".ov-compare-bar__words") ?? bar;
}

function countInWords(count: number): string {
  if (count === 0) return "No project is chosen to compare.";
  return count === 1 ? `1 project chosen. Choose up to ${most - 1} more.` : `${count} of ${most} projects chosen.`;
}

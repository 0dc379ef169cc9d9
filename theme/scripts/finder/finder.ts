import { AddressBar, type Step } from "./address-bar";
import { showChips } from "./chips";
import { Choices } from "./choices";
import { showFound } from "./highlights";
import { readItems, type FinderItem } from "./item";
import { narrow } from "./narrow";
import { showPager } from "./pager";
import { pageCount, pageOf } from "./paging";
import { find, inDigits, part, projects } from "./parts";
import { ProjectsTable } from "./projects-table";
import { Remarks } from "./remarks";
import { ResultsMap } from "./results-map";
import { sort } from "./sorting";
import { isNarrowed, orderOf, readState, start, withChoice, writeState } from "./state";
import type { FinderState, Order, View } from "./state";
import { copyAddress, download, listAsCsv } from "./takeaway";
import { WordSearch, type WordMatches } from "./words";

/** How long a reader waits for all texts before those that are here are searched, in milliseconds. */
const patience = { typing: 300, arriving: 1_500 };

const nothing: ReadonlySet<string> = new Set();

/** The finder: what the reader asks for, what the page shows for it, and the address that stands for both. */
export class Finder {
  private readonly form: HTMLFormElement;
  private readonly words: HTMLInputElement;
  private readonly sort: HTMLSelectElement;
  private readonly heading: HTMLElement;
  private readonly list: HTMLElement;
  private readonly choices: Choices;
  private readonly items: readonly FinderItem[];
  private readonly table: ProjectsTable;
  private readonly map: ResultsMap;
  private readonly remarks: Remarks;
  private readonly search: WordSearch;
  private readonly address = new AddressBar();
  private state: FinderState = start;
  private results: readonly FinderItem[] = [];
  private matches: WordMatches | null = null;
  private isTyping = false;

  constructor(private readonly root: HTMLElement) {
    this.form = find(root, "form");
    this.words = find(root, "input[name=q]");
    this.sort = find(root, "select[name=sort]");
    this.heading = find(root, ".ov-finder__count");
    this.list = part(root, "list");
    this.choices = new Choices(this.form);
    this.items = readItems(this.list, this.choices.facets);
    this.table = new ProjectsTable(root, this.choices);
    this.map = new ResultsMap(part(root, "map"));
    this.remarks = new Remarks(root, {
      search: (words) => this.searchFor(words),
      retry: () => void this.look(patience.arriving),
    });
    this.search = new WordSearch(this.items, root.dataset["searchFiles"] ?? "");
  }

  /** Takes over the page. */
  start(): void {
    this.listen();
    this.readAddress();
  }

  private listen(): void {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.goToResults();
    });
    this.form.addEventListener("input", (event) => this.onInput(event.target as HTMLInputElement));
    this.words.addEventListener("focus", () => void this.search.prepare());
    this.words.addEventListener("change", () => this.stopTyping());
    this.sort.addEventListener("change", () => this.go({ order: this.sort.value as Order, page: 1 }));
    this.root.addEventListener("click", (event) => this.onClick(event));
    addEventListener("popstate", () => {
      this.address.forget();
      this.readAddress();
    });
    addEventListener("beforeprint", () => this.showItems(this.results));
    addEventListener("afterprint", () => this.showPage());
    const toggle = find(this.root, ".ov-finder__toggle");
    toggle.addEventListener("click", () =>
      toggle.setAttribute("aria-expanded", String(toggle.getAttribute("aria-expanded") !== "true")));
  }

  private stopTyping(): void {
    this.isTyping = false;
    this.address.follow();
  }

  private onInput(input: HTMLInputElement): void {
    if (input === this.words) {
      const step = this.isTyping ? "replace" : "push";
      this.isTyping = true;
      this.show({ ...this.state, words: input.value, page: 1 }, step);
    } else {
      this.isTyping = false;
      this.show(withChoice(this.state, input.name, input.value, input.checked), "push");
    }
  }

  /** Links of the finder change what it shows; with a modifier key they open their address as links do. */
  private onClick(event: MouseEvent): void {
    const ours = "a[data-view], a[data-page], a[data-area], button[data-action]";
    const target = (event.target as Element).closest<HTMLElement | SVGElement>(ours);
    if (target === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const { view, page, area, action } = target.dataset;
    if (action !== undefined) {
      void this.act(action);
      return;
    }

    event.preventDefault();
    if (view !== undefined) this.go({ view: view as View, page: 1 });
    if (page !== undefined) this.go({ page: Number(page) });
    if (area !== undefined) this.show(this.inArea(area), "push");
    if (view === undefined) this.goToResults();
  }

  private goToResults(): void {
    this.heading.focus({ preventScroll: true });
    this.heading.scrollIntoView({ block: "start" });
  }

  private async act(action: string): Promise<void> {
    if (action === "print") print();
    if (action === "download") download("projects.csv", listAsCsv(this.results, this.choices, this.table));
    if (action === "copy") {
      this.remarks.tell(await copyAddress()
        ? "The link to this list is copied."
        : "Your browser does not allow copying. The address of this page is the link to this list.");
    }
  }

  private go(change: Partial<FinderState>): void {
    this.isTyping = false;
    this.show({ ...this.state, ...change }, "push");
  }

  private inArea(area: string): FinderState {
    return { ...this.state, chosen: new Map(this.state.chosen).set("area", new Set([area])), view: "list", page: 1 };
  }

  private readAddress(): void {
    const { state, unknown } = readState(location.search, this.choices.offered);
    this.isTyping = false;
    this.words.value = state.words;
    this.remarks.unknown = unknown;
    this.show(state, "none", patience.arriving);
  }

  private searchFor(words: string): void {
    this.words.value = words;
    this.words.focus();
    this.go({ words, page: 1 });
  }

  /** Shows a state; where its words are new, when they have been looked for. */
  private show(state: FinderState, step: Step, wait = patience.typing): void {
    this.state = state;
    if (step !== "none") {
      this.remarks.unknown = [];
      this.address.write(this.urlOf({}), step);
    }
    const words = state.words.trim();
    if (words === "") this.matches = null;
    if (words === "" || words === this.matches?.words) this.showFound();
    else void this.look(wait);
  }

  private async look(wait: number): Promise<void> {
    const found = await this.search.find(this.state.words.trim(), wait);
    this.use(found);
    if (found.later !== null) this.use(await found.later);
  }

  /** Words that the reader has changed in the meantime are not shown. */
  private use(found: WordMatches): void {
    if (found.words !== this.state.words.trim()) return;
    this.matches = found;
    this.showFound();
  }

  private showFound(): void {
    const { state } = this;
    const matches = this.matches?.found;
    const items = matches === undefined ? this.items : this.items.filter((item) => matches.has(item));
    const { found, counts } = narrow(items, this.choices.facets, state.chosen);
    const ranks = new Map([...matches?.keys() ?? []].map((item, rank) => [item, rank]));
    this.results = sort(found, orderOf(state), (item) => ranks.get(item) ?? 0);
    this.state = { ...state, page: Math.min(state.page, pageCount(found.length)) };
    this.choices.show(state.chosen, counts);
    this.showControls();
    this.showPage();
    this.remarks.show(this.state, found.length, this.matches);
    this.root.dataset["ready"] = "";
  }

  private showControls(): void {
    const hasWords = this.state.words.trim() !== "";
    const chosen = [...this.state.chosen.values()].reduce((sum, values) => sum + values.size, 0);
    for (const option of this.sort.options) option.hidden = option.disabled = option.value === "relevance" && !hasWords;
    this.sort.value = orderOf(this.state);
    part(this.root, "sort").hidden = this.state.view === "map";
    part(this.root, "chosen-count").textContent = chosen === 0 ? "" : `(${chosen} chosen)`;
    for (const link of this.root.querySelectorAll<HTMLAnchorElement>("a[data-view]")) {
      const view = link.dataset["view"] as View;
      link.href = this.urlOf({ view, page: 1 });
      if (view === this.state.view) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    showChips(part(this.root, "choices"), this.state, this.choices, {
      remove: (facet, value) => this.show(withChoice(this.state, facet, value, false), "push"),
      removeWords: () => this.searchFor(""),
      clear: () => this.clear(),
    });
  }

  private clear(): void {
    this.words.value = "";
    this.go({ words: "", chosen: new Map(), page: 1 });
    this.heading.focus({ preventScroll: true });
  }

  private showPage(): void {
    const { page, view } = this.state;
    this.showItems(pageOf(this.results, page));
    const pages = view === "map" ? 1 : pageCount(this.results.length);
    showPager(part(this.root, "pages"), page, pages, (number) => this.urlOf({ page: number }));
    this.heading.textContent = headingOf(this.results.length, this.items.length, isNarrowed(this.state));
  }

  private showItems(items: readonly FinderItem[]): void {
    const { view } = this.state;
    this.list.hidden = view !== "list";
    part(this.root, "table").hidden = view !== "table" || items.length === 0;
    part(this.root, "map").hidden = view !== "map";
    if (view === "list") {
      for (const item of items) showFound(item, this.matches?.found.get(item) ?? nothing);
      this.list.replaceChildren(...items.map((item) => item.element));
    }
    if (view === "table") this.table.show(items);
    if (view === "map") this.map.show(this.results, (area) => location.pathname + writeState(this.inArea(area)));
    document.dispatchEvent(new Event("ov-list-changed"));
  }

  private urlOf(change: Partial<FinderState>): string {
    return location.pathname + writeState({ ...this.state, ...change });
  }
}

function headingOf(found: number, all: number, isPart: boolean): string {
  return isPart ? `${projects(found)} of ${inDigits(all)}` : projects(found);
}

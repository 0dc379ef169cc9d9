import { replaceKeepingFocus } from "./elements";
import { SearchFailure, type FailureReason } from "./failure";
import type { PageKind } from "./pages";
import {
  earlyElement, emptyElement, failureElement, kindsElement, loadingElement, partialElement, suggestionElement, wordsOf,
} from "./remarks";
import { groupByKind, groupElement } from "./results";
import { Search } from "./search";
import { readState, urlOf, type SearchState } from "./search-state";
import { StagedSearch, type Staged } from "./staged-search";

/** So many pages of a kind are shown while all kinds are. */
const mostOfKind = 5;

/**
 * So long nothing is said while files load, so long until titles are searched before the texts are here, so long after
 * the last key the number is announced, and so long after it the address follows, because browsers limit how often it
 * may: milliseconds.
 */
const quiet = { loading: 400, texts: 1_000, announcing: 700, following: 300 };

/** The parts of the page. */
export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly heading: HTMLElement;
  readonly results: HTMLElement;
  /** A live region that nobody sees. */
  readonly announcement: HTMLElement;
}

/** The search page: what is typed is looked for at once, and stands in the address. */
export class SearchPage {
  private readonly siteTitle = document.title;
  private readonly search: StagedSearch;
  private state: SearchState = { text: "", kind: null };
  private asked = 0;
  private loading = 0;
  private announcing = 0;
  private following = 0;
  /** True until a key is pressed: then a new entry of the history begins. */
  private isSettled = true;

  constructor(private readonly parts: SearchParts, listUrl: string) {
    this.search = new StagedSearch({ whole: () => Search.open(listUrl), titles: () => Search.openTitles(listUrl) });
    parts.field.addEventListener("focus", () => void this.search.prepare().catch(() => undefined));
    parts.field.addEventListener("input", () => this.type());
    parts.field.addEventListener("blur", () => this.settle());
    parts.form.addEventListener("submit", (event) => this.submit(event));
    parts.results.addEventListener("click", (event) => this.click(event));
    window.addEventListener("popstate", () => this.read());
    this.read();
  }

  private read(): void {
    clearTimeout(this.following);
    this.isSettled = true;
    this.state = readState(location.search);
    this.parts.field.value = this.state.text;
    void this.show();
  }

  private type(): void {
    if (this.isSettled && this.state.text !== "") history.pushState(null, "", location.href);
    this.isSettled = false;
    this.state = { text: this.parts.field.value, kind: null };
    clearTimeout(this.following);
    this.following = window.setTimeout(() => this.follow(), quiet.following);
    void this.show();
  }

  private submit(event: Event): void {
    event.preventDefault();
    this.settle();
    void this.show();
  }

  /** The next key begins a new entry of the history. */
  private settle(): void {
    if (!this.isSettled) this.follow();
    this.isSettled = true;
  }

  /** Lets the address say what is shown. */
  private follow(): void {
    clearTimeout(this.following);
    history.replaceState(null, "", urlOf(location.pathname, this.state));
  }

  /** Links to states of this page need no new page. */
  private click(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-search-state]");
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link === null || !isPlain) return;
    event.preventDefault();
    this.settle();
    history.pushState(null, "", link.href);
    this.read();
    this.parts.heading.focus();
  }

  /** Shows what the state asks for; only the last of several at once. */
  private async show(): Promise<void> {
    const asked = ++this.asked;
    const { state } = this;
    const text = state.text.trim();
    document.title = text === "" ? this.siteTitle : `${text} - ${this.siteTitle}`;
    clearTimeout(this.loading);
    if (text === "") {
      this.put("", []);
      return;
    }
    this.loading = window.setTimeout(() => this.put("Loading the search", [loadingElement()]), quiet.loading);
    try {
      let found: Staged | null = await this.search.find(state.text, {}, quiet.texts);
      for (; found !== null && asked === this.asked; found = await found.later) this.put(...this.answerElements(found, state));
    } catch (fault) {
      if (!(fault instanceof SearchFailure)) throw fault;
      if (asked === this.asked) this.put("The search does not work", [this.failureElement(fault.reason, false)]);
    }
  }

  private answerElements({ answer, reach, failure, later }: Staged, state: SearchState): [string, readonly HTMLElement[]] {
    const { text, kind } = state;
    const urlFor = (other: PageKind | null, words = text) => urlOf(location.pathname, { text: words, kind: other });
    const groups = groupByKind(answer.hits);
    const shown = groups.filter((group) => kind === null || group.kind === kind);
    const most = kind === null && groups.length > 1 ? mostOfKind : Infinity;
    const elements = shown.map((group) => groupElement(group, most, urlFor(group.kind)));
    if (groups.length > 1 || kind !== null) elements.unshift(kindsElement(groups, kind, urlFor));
    if (answer.isEmpty) elements.unshift(emptyElement());
    if (answer.isPartial) elements.unshift(partialElement());
    if (answer.suggestion !== null && later === null) elements.unshift(suggestionElement(answer, urlFor(null, answer.suggestion)));
    if (later !== null) elements.unshift(earlyElement());
    if (failure !== null) elements.unshift(this.failureElement(failure, true));
    const count = shown.reduce((sum, group) => sum + group.hits.length, 0);
    return [wordsOf(count, state, reach), elements];
  }

  private failureElement(reason: FailureReason, hasTitles: boolean): HTMLElement {
    return failureElement(reason, hasTitles, () => void this.show());
  }

  private put(heading: string, elements: readonly HTMLElement[]): void {
    clearTimeout(this.loading);
    this.parts.heading.hidden = heading === "";
    if (heading !== "") this.parts.heading.textContent = heading;
    replaceKeepingFocus(this.parts.results, elements);
    clearTimeout(this.announcing);
    this.announcing = window.setTimeout(() => this.parts.announcement.textContent = heading, quiet.announcing);
  }
}

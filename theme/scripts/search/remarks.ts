import { link, make } from "./elements";
import type { FailureReason } from "./failure";
import { wordsFor } from "./failure-words";
import { headingOf } from "./kinds";
import type { PageKind } from "./pages";
import type { Group } from "./results";
import type { Answer } from "./search";
import type { SearchState } from "./search-state";
import type { Staged } from "./staged-search";

/** Marks links to other states of the search page. */
const inPage = { "data-search-state": "" };

/** How many pages were found, for what, and where. */
export function wordsOf(count: number, { text, kind }: SearchState, reach: Staged["reach"]): string {
  const results = count === 0 ? "No results" : count === 1 ? "1 result" : `${count} results`;
  const places = [
    ...kind === null ? [] : [` in ${headingOf(kind).toLowerCase()}`],
    ...reach === "all" ? [] : [", by title and summary"],
  ];
  return `${results} for “${text.trim()}”${places.join("")}`;
}

/** Ways to see one kind of page, or all. */
export function kindsElement(
  groups: readonly Group[], chosen: PageKind | null, urlFor: (kind: PageKind | null) => string,
): HTMLElement {
  const total = groups.reduce((sum, group) => sum + group.hits.length, 0);
  const item = (kind: PageKind | null, words: string) => make("li", {}, [
    link(urlFor(kind), words, kind === chosen ? { ...inPage, "aria-current": "true" } : inPage),
  ]);
  const items = groups.map(({ kind, hits }) => item(kind, `${headingOf(kind)} (${hits.length})`));
  return make("nav", { "class": "ov-hits__kinds", "aria-label": "Kinds of page" }, [
    make("ul", { class: "ov-choices" }, [item(null, `All (${total})`), ...items]),
  ]);
}

/** What the query may have meant. */
export function suggestionElement({ hits, suggestion }: Answer, url: string): HTMLElement {
  const words = suggestion?.trim() ?? "";
  return make("p", { class: "ov-hits__remark" }, hits.length === 0
    ? ["Did you mean ", link(url, words, inPage), "?"]
    : ["No page has these words as they are written. These results are for ", link(url, words, inPage), "."]);
}

/** Says that pages lack some of the words. */
export function partialElement(): HTMLElement {
  return make("p", { class: "ov-hits__remark" }, ["Hardly any page has all of these words. These have some of them."]);
}

/** Says that there is nothing to look for. */
export function emptyElement(): HTMLElement {
  return make("p", { class: "ov-hits__remark" }, ["This has no word to look for: words such as “the” stand on every page."]);
}

/** Says that files are on their way. */
export function loadingElement(): HTMLElement {
  return make("p", { class: "ov-hits__remark" }, ["This takes a moment the first time. The lists below work meanwhile."]);
}

/** Says that more is to come. */
export function earlyElement(): HTMLElement {
  return make("p", { class: "ov-hits__remark" }, ["The text of all pages is still loading. Then more may be found."]);
}

/** Says why the search cannot work, or not in full; how to go on; and what may help. */
export function failureElement(reason: FailureReason, hasTitles: boolean, tryAgain: () => void): HTMLElement {
  const { sentence, again } = wordsFor(reason);
  const goOn = hasTitles ? "These results are by title and summary alone." : "The lists below hold every page.";
  const button = make("button", { class: "ov-button ov-button--quiet", type: "button" }, [again ?? "Load this page again"]);
  button.addEventListener("click", again === null ? () => location.reload() : tryAgain);
  return make("div", { class: "ov-hits__failure" }, [
    make("p", {}, [`${sentence} ${goOn}`]),
    make("p", {}, [button]),
  ]);
}

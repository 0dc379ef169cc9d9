import { pageNumbers } from "./paging";
import { make, unseen } from "./parts";

/** The row of pages below the results; empty where there is one page. Its links are addresses of their own. */
export function showPager(place: HTMLElement, current: number, count: number, urlOf: (page: number) => string): void {
  if (count === 1) {
    place.replaceChildren();
    return;
  }

  const link = (page: number, ...content: (Node | string)[]): HTMLAnchorElement => {
    const anchor = make("a", "govuk-link govuk-pagination__link", ...content);
    anchor.href = urlOf(page);
    anchor.dataset["page"] = String(page);
    return anchor;
  };
  const step = (page: number, name: string, words: string): HTMLElement =>
    make("div", `govuk-pagination__${name}`, link(page, words, unseen(" page")));
  const item = (page: number | null): HTMLElement => {
    if (page === null) return make("li", "govuk-pagination__item govuk-pagination__item--ellipsis", "\u22EF");
    const anchor = link(page, unseen("Page "), String(page));
    if (page === current) anchor.setAttribute("aria-current", "page");
    return make("li", `govuk-pagination__item${page === current ? " govuk-pagination__item--current" : ""}`, anchor);
  };

  const nav = make("nav", "govuk-pagination");
  nav.setAttribute("aria-label", "Pages of results");
  if (current > 1) nav.append(step(current - 1, "prev", "Previous"));
  nav.append(make("ul", "govuk-pagination__list", ...pageNumbers(current, count).map(item)));
  if (current < count) nav.append(step(current + 1, "next", "Next"));
  place.replaceChildren(nav);
}

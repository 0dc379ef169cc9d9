import { link, make } from "./elements";
import { countOf, headingOf } from "./kinds";
import { beyond, marked } from "./marked";
import type { PageKind } from "./pages";
import type { Hit } from "./search";

/** Pages of one kind, the best first. */
export interface Group {
  readonly kind: PageKind;
  readonly hits: readonly Hit[];
}

/** Puts hits together by kind; the kind of the best page comes first. */
export function groupByKind(hits: readonly Hit[]): readonly Group[] {
  const groups = new Map<PageKind, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.page.kind);
    if (group === undefined) groups.set(hit.page.kind, [hit]);
    else group.push(hit);
  }
  return [...groups].map(([kind, found]) => ({ kind, hits: found }));
}

/** The results of one kind, the first of them or all. */
export function groupElement({ kind, hits }: Group, most: number, allUrl: string): HTMLElement {
  const id = `ov-hits-${kind}`;
  const items = hits.slice(0, most).map(hitElement);
  const section = make("section", { "class": "ov-hits", "aria-labelledby": id }, [
    make("h3", { class: "ov-hits__heading", id }, [
      headingOf(kind), make("span", { class: "ov-hits__count" }, [` ${hits.length}`]),
    ]),
    make("ol", { class: "ov-hits__list", role: "list" }, items),
  ]);
  if (hits.length > most) {
    section.append(make("p", { class: "ov-hits__all" }, [link(allUrl, `All ${countOf(kind, hits.length)}`, { "data-search-state": "" })]));
  }
  return section;
}

function hitElement({ page, found }: Hit): HTMLLIElement {
  const item = make("li", { class: "ov-hit" }, [
    make("p", { class: "ov-hit__title" }, [make("a", { href: page.url }, marked(page.title, found))]),
    make("p", { class: "ov-hit__summary" }, marked(page.summary, found)),
  ]);
  if (page.tags.length > 0) item.append(make("p", { class: "ov-hit__tags" }, marked(page.tags.join(" · "), found)));
  const others = beyond([page.title, page.summary, ...page.tags], found);
  if (others.length > 0) item.append(make("p", { class: "ov-hit__beyond" }, others));
  return item;
}

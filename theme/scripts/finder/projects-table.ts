import type { Choices } from "./choices";
import type { FinderItem } from "./item";
import { find, make, part } from "./parts";

const mostNames = 4;

/** The results as a table, and the words for their columns. */
export class ProjectsTable {
  private readonly rows: HTMLElement;
  private readonly statuses: DocumentFragment;
  private readonly made = new Map<FinderItem, HTMLElement>();

  constructor(root: HTMLElement, private readonly choices: Choices) {
    this.rows = part(root, "rows");
    this.statuses = find<HTMLTemplateElement>(root, "template[data-part=statuses]").content;
  }

  show(items: readonly FinderItem[]): void {
    this.rows.replaceChildren(...items.map((item) => this.rowOf(item)));
  }

  /** The status last known, with its year: the build gives the words. */
  statusOf(item: FinderItem): string {
    return this.statusElementOf(item).textContent ?? "";
  }

  private rowOf(item: FinderItem): HTMLElement {
    const made = this.made.get(item);
    if (made !== undefined) return made;
    const link = make("a", "", item.title);
    link.href = item.url;
    const title = make("th", "govuk-table__header", link);
    title.scope = "row";
    const cells = [
      this.labels(item, "service").join(", "), this.labels(item, "theme").join(", "), this.placeOf(item),
      this.labels(item, "start").join(", "), this.statusElementOf(item),
    ].map((content) => make("td", "govuk-table__cell", content));
    const row = make("tr", "govuk-table__row", title, ...cells);
    this.made.set(item, row);
    return row;
  }

  private statusElementOf(item: FinderItem): HTMLElement {
    const status = item.values.get("status")?.[0] ?? "";
    const pattern = this.statuses.querySelector<HTMLElement>(`[data-status="${CSS.escape(status)}"]`);
    if (pattern === null) throw new Error(`The page has no words for the status ${status}.`);
    const element = make("span", pattern.className, pattern.textContent ?? "");
    if (item.asOf !== null) element.textContent = (pattern.dataset["pattern"] ?? "").replace("{year}", item.asOf);
    return element;
  }

  private placeOf(item: FinderItem): string {
    const areas = this.labels(item, "area");
    if (areas.length === 0) return this.labels(item, "region").join(", ");
    return areas.length <= mostNames
      ? areas.join(", ")
      : `${areas.slice(0, mostNames - 1).join(", ")} and ${areas.length - mostNames + 1} more areas`;
  }

  private labels(item: FinderItem, facet: string): string[] {
    return this.choices.labelsOf(facet, item.values.get(facet) ?? []);
  }
}

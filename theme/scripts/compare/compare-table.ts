import { find, make, part, unseen } from "../finder/parts";
import type { ProjectFacts } from "./project-page";

/** One project of the comparison; without facts where its page could not be loaded. */
export interface Column {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly facts: ProjectFacts["facts"] | null;
}

/** What the reader may do with a column. */
export interface ColumnActions {
  readonly remove: (id: string) => void;
  readonly retry: () => void;
}

/** The table: one column for each project, one row for each fact. */
export class CompareTable {
  private readonly table: HTMLElement;
  private readonly heads: HTMLElement;
  private readonly rows: readonly HTMLElement[];

  constructor(root: HTMLElement, private readonly actions: ColumnActions) {
    this.heads = part(root, "heads");
    this.table = find(root, "table");
    this.rows = [...root.querySelectorAll<HTMLElement>("tr[data-fact]")];
  }

  show(columns: readonly Column[], onlyDifferences: boolean): void {
    this.table.dataset["columns"] = String(columns.length);
    this.heads.replaceChildren(find(this.heads, "th"), ...columns.map((column) => this.headOf(column)));
    for (const row of this.rows) {
      const cells = columns.map((column) => cellOf(column, row.dataset["fact"] ?? ""));
      row.replaceChildren(find(row, "th"), ...cells);
      const differs = columns.length > 1 && columns.every(({ facts }) => facts !== null) && areDifferent(cells);
      row.classList.toggle("ov-compare__row--differs", differs);
      find(row, ".ov-compare__mark").hidden = !differs;
      row.hidden = onlyDifferences && columns.length > 1 && !differs;
    }
  }

  /** Moves the focus to the way to remove a column, or the nearest there is. */
  focus(place: number): void {
    const buttons = this.heads.querySelectorAll("button");
    buttons[Math.min(place, buttons.length - 1)]?.focus();
  }

  private headOf(column: Column): HTMLElement {
    const link = make("a", "", column.title);
    link.href = column.url;
    const head = make("th", "govuk-table__header", link, buttonOf("Remove", column, () => this.actions.remove(column.id)));
    head.scope = "col";
    if (column.facts === null) {
      head.append(
        make("p", "ov-compare__failed", "The page of this project could not be loaded."),
        buttonOf("Try again", column, this.actions.retry));
    }
    return head;
  }
}

function buttonOf(label: string, column: Column, run: () => void): HTMLButtonElement {
  const button = make("button", "ov-text-button ov-compare__button", label, unseen(` ${column.title}`));
  button.type = "button";
  button.addEventListener("click", run);
  return button;
}

function cellOf({ facts }: Column, name: string): HTMLElement {
  const content = facts?.get(name)?.cloneNode(true);
  const isEmpty = content === undefined || content.textContent?.trim() === "";
  return isEmpty
    ? make("td", "govuk-table__cell ov-muted", facts === null ? "Not loaded" : "Not stated")
    : make("td", "govuk-table__cell", content);
}

function areDifferent(cells: readonly HTMLElement[]): boolean {
  const texts = cells.map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim());
  return texts.some((text) => text !== texts[0]);
}

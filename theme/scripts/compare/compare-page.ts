import { find, make, part } from "../finder/parts";
import { readAddress, writeAddress, type Comparison, type Oddity } from "./address";
import { Basket, most, tabMemory } from "./basket";
import { CompareTable, type Column } from "./compare-table";
import { explain, nextStep } from "./oddity-words";
import { OfferedProjects } from "./offered";
import { loadProject, type ProjectFacts } from "./project-page";

/** The comparison: what the address asks for, and what the pages of the projects say. */
export class ComparePage {
  private readonly form: HTMLFormElement;
  private readonly only: HTMLInputElement;
  private readonly projects: OfferedProjects;
  private readonly table: CompareTable;
  private readonly basket = new Basket(tabMemory());
  private readonly loaded = new Map<string, Promise<ProjectFacts>>();
  private state: Comparison = { chosen: [], onlyDifferences: false };
  private oddities: readonly Oddity[] = [];

  constructor(private readonly root: HTMLElement) {
    this.form = find(root, "form");
    this.only = find(root, "input[name=only]");
    this.projects = new OfferedProjects(find(root, "select"));
    this.table = new CompareTable(root, {
      remove: (id) => void this.remove(id),
      retry: () => void this.show(),
    });
  }

  /** Takes over the page. */
  start(): void {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.add(this.projects.select.value);
    });
    this.only.addEventListener("change", () => void this.go({ ...this.state, onlyDifferences: this.only.checked }));
    find(this.root, "[data-action=print]").addEventListener("click", () => print());
    addEventListener("popstate", () => void this.arrive());
    void this.arrive();
  }

  private async arrive(): Promise<void> {
    const { comparison, oddities } = readAddress(location.search, this.projects);
    this.state = comparison;
    this.oddities = oddities;
    if (comparison.chosen.length > 0) this.basket.set(comparison.chosen);
    await this.show();
  }

  private async add(id: string): Promise<void> {
    if (id === "") return;
    await this.go({ ...this.state, chosen: [...this.state.chosen, id] });
  }

  private async remove(id: string): Promise<void> {
    const place = this.state.chosen.indexOf(id);
    await this.go({ ...this.state, chosen: this.state.chosen.filter((one) => one !== id) });
    if (this.state.chosen.length === 0) this.projects.select.focus();
    else this.table.focus(place);
  }

  private async go(state: Comparison): Promise<void> {
    this.state = state;
    this.oddities = [];
    this.basket.set(state.chosen);
    history.pushState(null, "", location.pathname + writeAddress(state));
    await this.show();
  }

  private async show(): Promise<void> {
    const { state } = this;
    this.only.checked = state.onlyDifferences;
    this.projects.offerAllBut(state.chosen);
    for (const control of this.form.querySelectorAll<HTMLSelectElement | HTMLButtonElement>("select, button")) {
      control.disabled = state.chosen.length >= most;
    }
    this.tell([...explain(this.oddities, this.projects), nextStep(state.chosen.length)]);
    const columns = await Promise.all(state.chosen.map((id) => this.columnOf(id)));
    if (state !== this.state) return;
    this.table.show(columns, state.onlyDifferences);
    part(this.root, "comparison").hidden = columns.length === 0;
    find(this.root, ".ov-compare__only").hidden = columns.length < 2;
  }

  private async columnOf(id: string): Promise<Column> {
    const url = `${this.root.dataset["projects"] ?? ""}${id}/`;
    const loading = this.loaded.get(id) ?? loadProject(url);
    this.loaded.set(id, loading);
    try {
      const { title, facts } = await loading;
      return { id, url, title, facts };
    } catch {
      this.loaded.delete(id);
      return { id, url, title: this.projects.titleOf(id), facts: null };
    }
  }

  private tell(sentences: readonly (string | null)[]): void {
    const known = sentences.filter((one): one is string => one !== null);
    part(this.root, "remarks").replaceChildren(...known.map((one) => make("p", "ov-remark", one)));
  }
}

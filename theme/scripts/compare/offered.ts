import type { KnownProjects } from "./address";

/** The projects of the site, as the page offers them to be added. */
export class OfferedProjects implements KnownProjects {
  private readonly titles = new Map<string, string>();
  private readonly present = new Map<string, string>();

  constructor(readonly select: HTMLSelectElement) {
    for (const option of [...select.options].filter(({ value }) => value !== "")) {
      this.titles.set(option.value, option.text);
      for (const former of (option.dataset["former"] ?? "").split(" ")) this.present.set(former, option.value);
    }
  }

  has(id: string): boolean {
    return this.titles.has(id);
  }

  renamed(id: string): string | null {
    return this.present.get(id) ?? null;
  }

  /** The title of a project, also under a former id; the id itself where there is none. */
  titleOf(id: string): string {
    return this.titles.get(id) ?? this.titles.get(this.present.get(id) ?? "") ?? id;
  }

  /** Offers what is not compared yet. */
  offerAllBut(chosen: readonly string[]): void {
    for (const option of this.select.options) option.hidden = option.disabled = chosen.includes(option.value);
    this.select.value = "";
  }
}

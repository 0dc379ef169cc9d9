import { make } from "./elements";
import { SearchFailure } from "./failure";
import { nameOf } from "./kinds";
import { marked } from "./marked";
import { Search, type Hit } from "./search";

/** The most suggestions that are shown, and of one kind while there are others. */
const most = { shown: 7, ofKind: 3 };

/**
 * Suggests pages below a search box: an editable combobox with a list, by the patterns of the WAI-ARIA Authoring
 * Practices. Arrow keys go through the list, Enter opens what is chosen, Escape closes the list and then clears the
 * field. Enter without a choice sends the form, which works without all this.
 */
export class Suggestions {
  private readonly list: HTMLUListElement;
  private readonly note = make("p", { class: "ov-suggest__note", role: "status" });
  private readonly count = make("p", { class: "govuk-visually-hidden", role: "status" });
  private search: Promise<Search> | null = null;
  private hits: readonly Hit[] = [];
  private chosen = -1;
  private asked = 0;

  constructor(form: HTMLFormElement, private readonly field: HTMLInputElement, private readonly listUrl: string) {
    const id = `${field.id}-list`;
    this.list = make("ul", { class: "ov-suggest__list", role: "listbox", id, "aria-label": "Suggestions", hidden: "" });
    form.append(make("div", { class: "ov-suggest" }, [this.list, this.note, this.count]));
    const roles = { "role": "combobox", "aria-autocomplete": "list", "aria-controls": id, "aria-expanded": "false" };
    for (const [name, value] of Object.entries(roles)) field.setAttribute(name, value);
    field.addEventListener("input", () => this.suggest());
    field.addEventListener("keydown", (event) => this.press(event));
    form.addEventListener("focusout", ({ relatedTarget }) => {
      if (!form.contains(relatedTarget as Node | null)) this.close();
    });
    if (form.contains(document.activeElement)) void this.suggest();
  }

  /** Looks for pages with the words of the field; only the last answer counts. */
  private async suggest(): Promise<void> {
    const asked = ++this.asked;
    const text = this.field.value;
    try {
      this.search ??= Search.openTitles(this.listUrl);
      const { hits } = await (await this.search).find(text);
      if (asked === this.asked && this.field === document.activeElement) this.show(varied(hits), text);
    } catch (fault) {
      if (!(fault instanceof SearchFailure)) throw fault;
      this.search = null;
      this.close();
      if (text.trim() !== "") this.say("There are no suggestions at the moment. Press Enter to search.");
    }
  }

  private show(hits: readonly Hit[], text: string): void {
    this.hits = hits;
    this.list.replaceChildren(...hits.map((hit, place) => this.optionFor(hit, place)));
    this.open(hits.length > 0);
    const isAsked = text.trim() !== "";
    this.count.textContent = hits.length === 1 ? "1 suggestion" : hits.length > 1 ? `${hits.length} suggestions` : "";
    this.say(hits.length === 0 && isAsked ? "No title has these words. Press Enter to search all pages." : "");
  }

  private optionFor({ page, found }: Hit, place: number): HTMLLIElement {
    const attributes = { class: "ov-suggest__option", role: "option", id: this.idOf(place), "aria-selected": "false" };
    const kind = make("span", { class: "ov-suggest__kind" }, [nameOf(page.kind)]);
    const option = make("li", attributes, [make("span", { class: "ov-suggest__title" }, marked(page.title, found)), " ", kind]);
    option.addEventListener("pointerdown", (event) => event.preventDefault()); // the focus stays in the field
    option.addEventListener("click", () => location.assign(page.url));
    return option;
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const handled = event.key === "ArrowDown" ? this.step(1, event.altKey)
      : event.key === "ArrowUp" ? this.step(-1, false)
      : event.key === "Enter" ? this.enter()
      : event.key === "Escape" ? this.escape()
      : false;
    if (handled) event.preventDefault();
    else if (event.key === "Home" || event.key === "End" || event.key === "ArrowLeft" || event.key === "ArrowRight") {
      this.choose(-1);
    }
  }

  /** Goes on in the list, and from its ends to the other end; opens it first. */
  private step(by: number, onlyOpen: boolean): boolean {
    if (this.hits.length === 0) return false;
    const wasOpen = !this.list.hidden;
    this.open(true);
    if (onlyOpen) return true;
    const from = wasOpen ? this.chosen : -1;
    const count = this.hits.length;
    this.choose(from === -1 ? (by > 0 ? 0 : count - 1) : (from + by + count) % count);
    return true;
  }

  private enter(): boolean {
    const hit = this.hits[this.chosen];
    if (this.list.hidden || hit === undefined) return false;
    location.assign(hit.page.url);
    return true;
  }

  private escape(): boolean {
    if (this.list.hidden) this.field.value = "";
    this.close();
    return true;
  }

  private open(isOpen: boolean): void {
    this.choose(-1);
    this.list.hidden = !isOpen;
    this.field.setAttribute("aria-expanded", String(isOpen));
  }

  private close(): void {
    this.asked++;
    this.open(false);
    this.say("");
  }

  /** Shows which suggestion is chosen: the focus stays in the field, which points to it. */
  private choose(place: number): void {
    this.list.children[this.chosen]?.setAttribute("aria-selected", "false");
    this.chosen = place;
    const option = this.list.children[place];
    if (option === undefined) {
      this.field.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", this.idOf(place));
  }

  private idOf(place: number): string {
    return `${this.list.id}-${place}`;
  }

  private say(words: string): void {
    this.note.textContent = words;
  }
}

/** The best of each kind, and where there is room, more of them; all in the order in which they are found. */
function varied(hits: readonly Hit[]): readonly Hit[] {
  const counts = new Map<string, number>();
  const isAmongFirst = hits.map(({ page }) => {
    const count = counts.get(page.kind) ?? 0;
    counts.set(page.kind, count + 1);
    return count < most.ofKind;
  });
  const [first, others] = [true, false].map((wanted) => hits.filter((_, place) => isAmongFirst[place] === wanted));
  const chosen = new Set([...first!, ...others!].slice(0, most.shown));
  return hits.filter((hit) => chosen.has(hit));
}

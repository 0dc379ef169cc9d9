import { pageCount } from "./paging";
import { make, part, projects } from "./parts";
import { isNarrowed, type FinderState } from "./state";

/** Sentences to the reader: those that all see, and those that screen readers say when the list has changed. */
export class Remarks {
  private readonly seen: HTMLElement;
  private readonly said: HTMLElement;
  private timer = 0;
  private before = "";

  constructor(root: HTMLElement) {
    this.seen = part(root, "remark");
    this.said = part(root, "announcement");
  }

  /** Says what came of a change; waits until the reader pauses. */
  show(state: FinderState, found: number, remark: string | null): void {
    const sentences = [remark, found === 0 ? nothingFound(state) : null].filter((one) => one !== null);
    this.seen.replaceChildren(...sentences.map((one) => make("p", "ov-finder__remark", one)));
    const pages = pageCount(found);
    const place = pages === 1 || state.view === "map" ? "" : ` Page ${state.page} of ${pages}.`;
    this.say([`${projects(found)} found.${place}`, ...sentences].join(" "));
  }

  /** Tells of values in the address that this page does not offer. */
  tellUnknown(values: readonly string[]): void {
    if (values.length === 0) return;
    const names = values.map((value) => `\u201C${value}\u201D`).join(", ");
    this.tell(`The address asks for ${names}, which this page does not know. It is left out.`);
  }

  /** Tells what came of an action that leaves the list as it is. */
  tell(sentence: string): void {
    this.seen.replaceChildren(make("p", "ov-finder__remark", sentence));
    this.before = "";
    this.say(sentence);
  }

  /** The first words, when the page has loaded, are not news. */
  private say(words: string): void {
    const isFirst = this.before === "" && this.timer === 0 && this.seen.childElementCount === 0;
    clearTimeout(this.timer);
    if (!isFirst && words !== this.before) this.timer = setTimeout(() => { this.said.textContent = words; }, 400);
    this.before = words;
  }
}

function nothingFound(state: FinderState): string | null {
  if (!isNarrowed(state)) return null;
  return state.words.trim() === ""
    ? "No project fits all of these filters. Take one away, or clear all."
    : "No project fits. Try fewer or other words, take a filter away, or clear all.";
}

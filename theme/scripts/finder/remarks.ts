import { wordsFor } from "../search/failure-words";
import { pageCount } from "./paging";
import { make, part, projects } from "./parts";
import { isNarrowed, type FinderState } from "./state";
import type { WordMatches } from "./words";

/** What the reader may do about a remark. */
export interface RemarkActions {
  readonly search: (words: string) => void;
  readonly retry: () => void;
}

interface Remark {
  readonly words: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Sentences to the reader: those that all see, and those that screen readers say when the list has changed. */
export class Remarks {
  /** Values in the address that the page does not offer. */
  unknown: readonly string[] = [];
  private readonly seen: HTMLElement;
  private readonly said: HTMLElement;
  private timer = 0;
  private before: string | null = null;

  constructor(root: HTMLElement, private readonly actions: RemarkActions) {
    this.seen = part(root, "remark");
    this.said = part(root, "announcement");
  }

  /** Says what came of a change; waits until the reader pauses. */
  show(state: FinderState, found: number, matches: WordMatches | null): void {
    const remarks = [...ofUnknown(this.unknown), ...this.ofWords(matches, found), ...(found === 0 ? nothingFound(state) : [])];
    this.see(remarks);
    const pages = pageCount(found);
    const place = pages === 1 || state.view === "map" ? "" : ` Page ${state.page} of ${pages}.`;
    this.say([`${projects(found)} found.${place}`, ...remarks.map(inFull)].join(" "));
  }

  /** Tells what came of an action that leaves the list as it is. */
  tell(words: string): void {
    this.see([{ words }]);
    this.before = null;
    this.say(words, 0);
  }

  private *ofWords(matches: WordMatches | null, found: number): Iterable<Remark> {
    if (matches === null) return;
    const { failure, later, suggestion, isEmpty, isPartial } = matches;
    if (isEmpty) yield { words: "This has no word to look for: words such as \u201Cthe\u201D stand on every page." };
    if (later !== null) yield { words: "These match in title or summary. All texts are loading." };
    if (failure !== null) {
      const { sentence, again } = wordsFor(failure);
      yield {
        words: `${sentence} These match in title or summary.`,
        action: again === null
          ? { label: "Load this page again", run: () => location.reload() }
          : { label: again, run: this.actions.retry },
      };
    }
    if (isPartial && found > 0) yield { words: "No project has all of these words. These have some of them." };
    if (suggestion !== null && later === null) {
      yield { words: "Did you mean", action: { label: `${suggestion}?`, run: () => this.actions.search(suggestion) } };
    }
  }

  private see(remarks: readonly Remark[]): void {
    this.seen.replaceChildren(...remarks.map(({ words, action }) => {
      const paragraph = make("p", "ov-remark", words);
      if (action === undefined) return paragraph;
      const button = make("button", "ov-text-button", action.label);
      button.type = "button";
      button.addEventListener("click", action.run);
      paragraph.append(" ", button);
      return paragraph;
    }));
  }

  /** The first words, when the page has loaded, are not news. */
  private say(words: string, delay = 400): void {
    clearTimeout(this.timer);
    if (this.before !== null || delay === 0) {
      this.timer = setTimeout(() => { if (this.said.textContent !== words) this.said.textContent = words; }, delay);
    }
    this.before = words;
  }
}

function* ofUnknown(values: readonly string[]): Iterable<Remark> {
  if (values.length === 0) return;
  const names = values.map((value) => `\u201C${value}\u201D`).join(", ");
  yield { words: `The address asks for ${names}, which this page does not know. It is left out.` };
}

function inFull({ words, action }: Remark): string {
  return action === undefined ? words : `${words} ${action.label}`;
}

function* nothingFound(state: FinderState): Iterable<Remark> {
  if (!isNarrowed(state)) return;
  yield {
    words: state.words.trim() === ""
      ? "No project fits all of these filters. Take one away, or clear all."
      : "No project fits. Try fewer or other words, take a filter away, or clear all.",
  };
}

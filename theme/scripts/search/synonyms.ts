import { isTooCommon } from "./fold";
import { stemOf } from "./stem";
import { wordsOf } from "./words";

/** Words of a query that mean something together, and other words for the same. */
export interface Meaning {
  /** How many words of the query it takes. */
  readonly length: number;
  readonly others: readonly (readonly string[])[];
}

type Words = readonly string[];

interface Entry {
  readonly stems: Words;
  readonly words: Words;
  readonly group: readonly Words[];
}

/** The words that mean the same. A word counts in all its forms. */
export class Synonyms {
  private readonly byFirstStem = new Map<string, Entry[]>();

  /** Takes the groups as authors wrote them. */
  constructor(groups: readonly (readonly string[])[]) {
    for (const written of groups) {
      const group = written.map(telling).filter((words) => words.length > 0);
      for (const words of group) this.add({ stems: words.map(stemOf), words, group });
    }
  }

  /** What the words from a place on mean, as many of them as possible; null when nothing is known of them. */
  at(words: Words, place: number): Meaning | null {
    const stems = words.slice(place).map(stemOf);
    const matching = (this.byFirstStem.get(stems[0] ?? "") ?? [])
      .filter((entry) => entry.stems.every((stem, index) => stems[index] === stem));
    const length = Math.max(0, ...matching.map((entry) => entry.stems.length));
    if (length === 0) return null;
    const others = matching.filter((entry) => entry.stems.length === length)
      .flatMap((entry) => entry.group.filter((other) => other !== entry.words));
    return { length, others };
  }

  private add(entry: Entry): void {
    const first = entry.stems[0]!;
    const entries = this.byFirstStem.get(first);
    if (entries === undefined) this.byFirstStem.set(first, [entry]);
    else entries.push(entry);
  }
}

function telling(written: string): Words {
  return wordsOf(written).map((word) => word.folded).filter((word) => !isTooCommon(word));
}

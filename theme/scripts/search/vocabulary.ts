import { stemOf } from "./stem";

/** The words of an index, and which of them are forms of one word. */
export class Vocabulary {
  private readonly stems = new Map<string, string[]>();
  private readonly sorted: readonly string[];

  constructor(terms: readonly string[]) {
    this.sorted = [...terms].sort();
    for (const term of terms) {
      const stem = stemOf(term);
      const forms = this.stems.get(stem);
      if (forms === undefined) this.stems.set(stem, [term]);
      else forms.push(term);
    }
  }

  /** All forms of a word that stand on a page, the word itself left out. */
  formsOf(word: string): readonly string[] {
    return (this.stems.get(stemOf(word)) ?? []).filter((term) => term !== word);
  }

  has(word: string): boolean {
    return this.sorted[this.placeOf(word)] === word;
  }

  /** True when a word of the index begins so. */
  hasStart(start: string): boolean {
    return this.sorted[this.placeOf(start)]?.startsWith(start) === true;
  }

  /** The place of the first word that is not before this one. */
  private placeOf(word: string): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sorted[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

import type { FailureReason } from "./failure";

/** What a reader is told when the search cannot work, and what may help. */
export interface FailureWords {
  readonly sentence: string;
  /** What the button says that tries once more; null where only a new page helps. */
  readonly again: string | null;
}

const words: Record<FailureReason, FailureWords> = {
  offline: {
    sentence: "The search could not be loaded. You may be offline.",
    again: "Try again",
  },
  slow: {
    sentence: "The search took too long to load. The connection may be slow.",
    again: "Try again",
  },
  stale: {
    sentence: "This site has changed since you opened this page, so the search no longer fits it.",
    again: null,
  },
  missing: {
    sentence: "The search is not there at the moment.",
    again: "Try again",
  },
  malformed: {
    sentence: "What was loaded for the search cannot be read. It may have arrived broken.",
    again: null,
  },
};

/** The words for a reason. */
export function wordsFor(reason: FailureReason): FailureWords {
  return words[reason];
}

/**
 * Why the search cannot work: no network; no answer in time; a file that a newer version of the site has replaced; no
 * file; a file that is not what it should be.
 */
export type FailureReason = "offline" | "slow" | "stale" | "missing" | "malformed";

/** The search cannot work, and why. */
export class SearchFailure extends Error {
  constructor(readonly reason: FailureReason) {
    super(`The search cannot work: ${reason}.`);
    this.name = "SearchFailure";
  }
}

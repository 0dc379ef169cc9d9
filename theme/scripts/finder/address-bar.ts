/** How the address changes with the state: a step that the reader can go back, or the present one made over. */
export type Step = "push" | "replace" | "none";

/** So long after the last key the address follows, because browsers limit how often it may: milliseconds. */
const quiet = 300;

/** The address of the page, which stands for what is shown. */
export class AddressBar {
  private waiting: string | null = null;
  private timer = 0;

  /** Brings the address up to a state: a step at once, the same step made over when the reader pauses. */
  write(address: string, step: Step): void {
    if (step === "replace") {
      this.waiting = address;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.follow(), quiet);
      return;
    }

    this.follow();
    if (step === "push" && address !== location.pathname + location.search) history.pushState(null, "", address);
  }

  /** Does at once what waits for a pause. */
  follow(): void {
    clearTimeout(this.timer);
    if (this.waiting !== null) history.replaceState(null, "", this.waiting);
    this.waiting = null;
  }

  /** The reader has gone to another address: what waits is of no use. */
  forget(): void {
    clearTimeout(this.timer);
    this.waiting = null;
  }
}

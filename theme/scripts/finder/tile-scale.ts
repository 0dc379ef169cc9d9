const deepest = 5;

/** The numbers that have the same shade on the map. */
export interface TileStep {
  readonly shade: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Shades for numbers of projects, as the build works them out for the maps of other pages: one for none, and at most
 * five steps of the same width up to the largest number, which always has the deepest shade.
 */
export class TileScale {
  private readonly width: number;
  private readonly count: number;

  constructor(private readonly largest: number) {
    this.width = Math.max(1, Math.ceil(largest / deepest));
    this.count = Math.ceil(largest / this.width);
  }

  /** The shade of a number of projects, from 0 to 5. */
  shadeOf(count: number): number {
    const step = Math.ceil(Math.min(count, this.largest) / this.width);
    return count === 0 ? 0 : Math.ceil((step * deepest) / this.count);
  }

  /** The steps, from none to the most. */
  steps(): TileStep[] {
    const steps: TileStep[] = [{ shade: 0, from: 0, to: 0 }];
    for (let below = 0; below < this.largest; below += this.width) {
      const to = Math.min(below + this.width, this.largest);
      steps.push({ shade: this.shadeOf(below + 1), from: below + 1, to });
    }
    return steps;
  }
}

/** A step as the legend names it: "No projects", "1 project", "2 or 3", "4 to 6". */
export function inWords({ from, to }: TileStep): string {
  if (to === 0) return "No projects";
  if (to === 1) return "1 project";
  if (from === to) return String(to);
  return from + 1 === to ? `${from} or ${to}` : `${from} to ${to}`;
}

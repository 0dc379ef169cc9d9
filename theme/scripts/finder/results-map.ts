import type { FinderItem } from "./item";
import { find, inDigits, make, part, projects } from "./parts";
import { TileScale, inWords, type TileStep } from "./tile-scale";

interface Tile {
  readonly area: string;
  readonly group: Element;
  readonly link: SVGAElement;
  readonly count: Element;
  readonly title: Element;
  readonly row: HTMLElement;
  readonly rowLink: HTMLAnchorElement;
}

/** The results on the map of police force areas, and the same numbers as a list. Each area leads to its results. */
export class ResultsMap {
  private readonly tiles: readonly Tile[];
  private readonly legend: HTMLElement;
  private readonly key: HTMLElement;
  private readonly offMap: HTMLElement;

  constructor(map: HTMLElement) {
    const rows = [...map.querySelectorAll<HTMLElement>(".ov-counts li")];
    this.tiles = [...map.querySelectorAll<SVGAElement>(".ov-map__link")].map((link) => readTile(link, rows));
    this.legend = find(map, ".ov-map__legend");
    this.key = find(this.legend, "li");
    this.offMap = part(map, "off-map");
  }

  /** Counts the results in each area. */
  show(items: readonly FinderItem[], urlOf: (area: string) => string): void {
    const counts = new Map<string, number>();
    for (const area of items.flatMap((item) => item.values.get("area") ?? [])) {
      counts.set(area, (counts.get(area) ?? 0) + 1);
    }
    const scale = new TileScale(Math.max(0, ...counts.values()));
    for (const tile of this.tiles) showTile(tile, counts.get(tile.area) ?? 0, scale, urlOf(tile.area));
    this.legend.replaceChildren(...scale.steps().map((step) => this.keyOf(step)));
    this.offMap.textContent = offMapWords(items.filter((item) => item.values.get("area")?.length === 0).length);
  }

  private keyOf(step: TileStep): HTMLElement {
    const picture = find(this.key, "svg").cloneNode(true) as Element;
    find(picture, "g").setAttribute("class", `ov-map__tile--${step.shade}`);
    return make("li", "ov-map__step", picture, ` ${inWords(step)}`);
  }
}

function readTile(link: SVGAElement, rows: readonly HTMLElement[]): Tile {
  const url = link.getAttribute("href") ?? "";
  const row = rows.find((one) => find(one, "a").getAttribute("href") === url);
  if (row === undefined) throw new Error(`The list beside the map has no ${url}.`);
  const group = link.parentElement as Element;
  return {
    area: url.split("/").filter((name) => name !== "").pop() ?? "",
    group,
    link,
    count: find(group, "text:last-child"),
    title: find(link, "title"),
    row,
    rowLink: find<HTMLAnchorElement>(row, "a"),
  };
}

function showTile(tile: Tile, count: number, scale: TileScale, url: string): void {
  const words = count === 0 ? "no projects" : projects(count);
  const name = (tile.link.getAttribute("aria-label") ?? "").replace(/: (no|[\d,]+) projects? /, `: ${words} `);
  tile.group.setAttribute("class", `ov-map__tile ov-map__tile--${scale.shadeOf(count)}`);
  tile.link.setAttribute("aria-label", name);
  tile.link.setAttribute("href", url);
  tile.link.dataset["area"] = tile.area;
  tile.title.textContent = name;
  tile.count.textContent = inDigits(count);
  tile.row.hidden = count === 0;
  tile.rowLink.href = url;
  tile.rowLink.dataset["area"] = tile.area;
  find(tile.row, "span").textContent = inDigits(count);
}

function offMapWords(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? "1 of the projects found covers the whole country and is not on the map."
    : `${inDigits(count)} of the projects found cover the whole country and are not on the map.`;
}

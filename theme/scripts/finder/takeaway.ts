import type { Choices } from "./choices";
import { toCsv } from "./csv";
import type { FinderItem } from "./item";
import type { ProjectsTable } from "./projects-table";

/** Writes a list as comma-separated values, in words that people read. */
export function listAsCsv(items: readonly FinderItem[], choices: Choices, table: ProjectsTable): string {
  const labels = (item: FinderItem, facet: string): string =>
    choices.labelsOf(facet, item.values.get(facet) ?? []).join("; ");
  const header = ["Title", "Summary", "Services", "Theme", "Regions", "Police force areas", "Last known status",
    "Status year", "Started", "Evidence", "Last updated", "Address"];
  return toCsv([header, ...items.map((item) => [
    item.title, item.summary, labels(item, "service"), labels(item, "theme"), labels(item, "region"),
    labels(item, "area"), table.statusOf(item), item.asOf ?? "", labels(item, "start"), labels(item, "evidence"),
    item.updated, new URL(item.url, location.href).href,
  ])]);
}

/** Gives the reader a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Copies the address of what is shown; false where the browser does not allow it. */
export async function copyAddress(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
}

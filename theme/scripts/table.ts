/**
 * Lets readers sort a table by each of its columns. Without script it stands in the order in which it was made: that of
 * its first column.
 */
const compare = new Intl.Collator("en-GB", { numeric: true }).compare;

document.querySelectorAll<HTMLTableElement>(".ov-sortable").forEach(connectHeadings);

function connectHeadings(table: HTMLTableElement): void {
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const heading of headings) {
    heading.setAttribute("aria-sort", heading.cellIndex === 0 ? "ascending" : "none");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "ov-sortable__button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => {
      const order = heading.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
      headings.forEach((one) => one.setAttribute("aria-sort", one === heading ? order : "none"));
      for (const body of table.tBodies) sort(body, heading.cellIndex, order === "ascending" ? 1 : -1);
      announce(`Sorted by ${heading.textContent}, ${order}`);
    });
    heading.append(button);
  }
}

function sort(body: HTMLTableSectionElement, column: number, sign: 1 | -1): void {
  const words = (row: HTMLTableRowElement) => row.cells[column]?.textContent?.trim() ?? "";
  body.append(...[...body.rows].sort((one, other) => sign * compare(words(one), words(other))));
}

function announce(sentence: string): void {
  const status = document.getElementById("ov-sorted");
  if (status !== null) status.textContent = sentence;
}

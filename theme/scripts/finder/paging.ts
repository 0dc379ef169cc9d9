/** How many projects stand on a page. */
export const pageSize = 20;

/** The number of pages; a list of nothing has one. */
export function pageCount(items: number): number {
  return Math.max(1, Math.ceil(items / pageSize));
}

/** A page of a list; a number that is too large means the last. */
export function pageOf<T>(items: readonly T[], page: number): T[] {
  const first = (Math.min(page, pageCount(items.length)) - 1) * pageSize;
  return items.slice(first, first + pageSize);
}

/** The numbers that the row of pages shows: the first, the last, those round the current one; null for a gap. */
export function pageNumbers(current: number, count: number): (number | null)[] {
  const numbers: (number | null)[] = [];
  let before = 0;
  for (let page = 1; page <= count; page++) {
    if (page !== 1 && page !== count && Math.abs(page - current) > 1) continue;
    if (page - before === 2) numbers.push(page - 1);
    else if (page - before > 2) numbers.push(null);
    numbers.push(page);
    before = page;
  }
  return numbers;
}

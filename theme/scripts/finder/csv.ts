/** What spreadsheets take for the beginning of a formula. */
const formula = /^\s*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/;

/**
 * Comma-separated values as RFC 4180 describes them, with the mark by which spreadsheets know UTF-8. A cell that would
 * be a formula begins with an apostrophe, so that it is a text.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return "\uFEFF" + rows.map((row) => row.map(cell).join(",") + "\r\n").join("");
}

function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { toCsv } from "../../../../theme/scripts/finder/csv";

test("writes rows as RFC 4180 has them, after the mark of UTF-8", () => {
  strictEqual(
    toCsv([["Title", "Note"], ['The "hub", Kent', "two\nlines"], ["Ynys M\u00F4n", ""]]),
    '\uFEFFTitle,Note\r\n"The ""hub"", Kent","two\nlines"\r\nYnys M\u00F4n,\r\n');
});

test("makes formulas harmless, also behind spaces and in wide letters", () => {
  for (const formula of ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", " =1", "\uFF1D1"]) {
    strictEqual(toCsv([[formula]]), `\uFEFF'${formula}\r\n`);
  }
  strictEqual(toCsv([["=A1,B1"]]), "\uFEFF\"'=A1,B1\"\r\n");
  strictEqual(toCsv([["a=b", "5-6"]]), "\uFEFFa=b,5-6\r\n");
});

test("can be read back cell by cell", () => {
  const pieces = ["a", '"', ",", "\n", "\r", " ", "\u00F4", "''"];
  const rows = Array.from({ length: 200 }, (_, row) =>
    Array.from({ length: 3 }, (_, column) =>
      `x${Array.from({ length: 5 }, (_, place) => pieces[(row * 31 + column * 7 + place * place) % 8]).join("")}`));
  deepStrictEqual(readCsv(toCsv(rows)), rows);
});

/** A reader that knows nothing of the writer: the grammar of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cell.lastIndex = 1;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    rows[rows.length - 1]!.push((match[1] ?? match[2] ?? "").replace(/""/g, '"'));
    if (match[3] === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

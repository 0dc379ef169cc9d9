import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { isEmpty, parseQuery } from "../../../../theme/scripts/search/query";

const wordsOf = (text: string) => parseQuery(text).words.map((word) => word.folded);

test("reads words, folded, without those that stand everywhere", () => {
  deepStrictEqual(wordsOf("What is the Fire service doing in Ynys Môn?"), ["fire", "service", "ynys", "mon"]);
});

test("finds nothing to look for in words that stand everywhere", () => {
  deepStrictEqual(wordsOf("to be"), []);
  strictEqual(isEmpty(parseQuery("to be")), true);
});

test("takes a hyphen within a word for the end of a word, and one before it for an exclusion", () => {
  const query = parseQuery("tri-service -co-responding - estates");
  deepStrictEqual(query.words.map((word) => word.folded), ["tri", "service", "estates"]);
  deepStrictEqual(query.excluded, [["co", "responding"]]);
});

test("reads words that stand together, closed or not, with any quotation marks", () => {
  deepStrictEqual(parseQuery('"Fire station" “blue light').phrases, [["fire", "station"], ["blue", "light"]]);
  deepStrictEqual(parseQuery('-"shared station" hub').excluded, [["shared", "station"]]);
});

test("knows where each word stands", () => {
  const text = '-x falls "in a" Hull';
  deepStrictEqual(parseQuery(text).words.map(({ start, end }) => text.slice(start, end)), ["falls", "Hull"]);
});

test("leaves the last word open until something stands behind it", () => {
  strictEqual(parseQuery("fire sta").isLastOpen, true);
  strictEqual(parseQuery("fire sta ").isLastOpen, false);
  strictEqual(parseQuery('fire "sta"').isLastOpen, false);
  strictEqual(parseQuery("").isLastOpen, false);
});

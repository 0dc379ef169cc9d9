import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { pageCount, pageNumbers, pageOf } from "../../../../theme/scripts/finder/paging";
import { TileScale, inWords } from "../../../../theme/scripts/finder/tile-scale";

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

test("puts every project on exactly one page", () => {
  for (const count of [0, 1, 19, 20, 21, 150]) {
    const pages = upTo(pageCount(count)).map((page) => pageOf(upTo(count), page + 1));
    deepStrictEqual(pages.flat(), upTo(count));
    strictEqual(pages.every((page) => page.length <= 20), true);
  }
});

test("takes a page behind the last for the last", () => {
  deepStrictEqual(pageOf(upTo(25), 9), [20, 21, 22, 23, 24]);
});

test("shows the first page, the last, and those round the current one", () => {
  deepStrictEqual(pageNumbers(1, 1), [1]);
  deepStrictEqual(pageNumbers(1, 8), [1, 2, null, 8]);
  deepStrictEqual(pageNumbers(5, 8), [1, null, 4, 5, 6, 7, 8]);
  deepStrictEqual(pageNumbers(4, 8), [1, 2, 3, 4, 5, null, 8]);
  deepStrictEqual(pageNumbers(50, 100), [1, null, 49, 50, 51, null, 100]);
});

test("leaves no gap of one page, and no page out of its order", () => {
  for (const count of upTo(30).slice(1)) {
    for (const current of upTo(count + 1).slice(1)) {
      const numbers = pageNumbers(current, count);
      const pages = numbers.filter((page): page is number => page !== null);
      deepStrictEqual(pages, [...new Set(pages)].sort((one, other) => one - other));
      numbers.forEach((page, place) => {
        if (page === null) strictEqual(numbers[place + 1]! - numbers[place - 1]! > 2, true);
      });
    }
  }
});

test("shades the most deepest and none not at all, and explains every number once", () => {
  for (const largest of upTo(60)) {
    const scale = new TileScale(largest);
    if (largest > 0) strictEqual(scale.shadeOf(largest), 5);
    strictEqual(scale.shadeOf(0), 0);
    const steps = scale.steps();
    strictEqual(steps.length <= 6, true);
    for (const number of upTo(largest + 1)) {
      const fitting = steps.filter(({ from, to }) => from <= number && number <= to);
      deepStrictEqual(fitting.map(({ shade }) => shade), [scale.shadeOf(number)]);
    }
  }
});

test("says in words what a shade stands for", () => {
  deepStrictEqual(new TileScale(2).steps().map(inWords), ["No projects", "1 project", "2"]);
  deepStrictEqual(new TileScale(8).steps().map(inWords), ["No projects", "1 or 2", "3 or 4", "5 or 6", "7 or 8"]);
  deepStrictEqual(new TileScale(14).steps().map(inWords), ["No projects", "1 to 3", "4 to 6", "7 to 9", "10 to 12",
    "13 or 14"]);
});

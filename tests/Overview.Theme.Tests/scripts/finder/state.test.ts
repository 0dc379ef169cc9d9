import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { orderOf, orders, readState, start, views, withChoice, writeState } from "../../../../theme/scripts/finder/state";
import type { FinderState, Offered } from "../../../../theme/scripts/finder/state";

const offered: Offered = new Map([
  ["service", new Set(["police", "fire"])], ["theme", new Set(["estates"])], ["start", new Set(["2015", "not-known"])],
]);
const read = (query: string) => readState(query, offered).state;

test("reads an empty address as the state from which readers start, and writes it as nothing", () => {
  deepStrictEqual(read(""), start);
  strictEqual(writeState(start), "");
});

test("comes back from every address that it writes", () => {
  const chosen = new Map([["service", new Set(["police", "fire"])], ["start", new Set(["not-known"])]]);
  for (const words of ["", "falls", "a & b = c? #1 %41 \u00F4 \u{1F692}"]) {
    for (const view of views) {
      for (const order of [null, ...orders]) {
        for (const page of [1, 2, 37]) {
          const state: FinderState = { words, chosen, order, view, page };
          const again = read(writeState(state));
          strictEqual(writeState(again), writeState(state));
          deepStrictEqual({ ...again, order: orderOf(again) }, { ...state, order: orderOf(state) });
        }
      }
    }
  }
});

test("leaves out what the page does not offer, and tells it", () => {
  const { state, unknown } = readState("?service=fire&service=navy&theme=&theme=%3Cb%3E&view=globe&sort=luck", offered);
  deepStrictEqual(state.chosen, new Map([["service", new Set(["fire"])]]));
  deepStrictEqual(unknown, ["navy", "<b>"]);
  strictEqual(state.view, "list");
  strictEqual(state.order, null);
});

test("takes every page number that is none for the first", () => {
  for (const page of ["0", "-1", "x", "1.5", "", "1e3", "99999999999"]) strictEqual(read(`?page=${page}`).page, 1);
});

test("cuts words that are too long for any project", () => {
  strictEqual(read(`?q=${"x".repeat(5000)}`).words.length, 200);
});

test("sorts by best match where there are words, and else by title", () => {
  strictEqual(orderOf(read("?q=falls")), "relevance");
  strictEqual(orderOf(read("")), "title");
  strictEqual(orderOf(read("?sort=relevance")), "title");
  strictEqual(orderOf(read("?q=falls&sort=newest")), "newest");
});

test("goes to the first page when a choice changes, and back to where it was when it is taken away", () => {
  const first = read("?theme=estates&page=3");
  const chosen = withChoice(first, "service", "fire", true);
  strictEqual(writeState(chosen), "?theme=estates&service=fire");
  strictEqual(writeState(withChoice(chosen, "service", "fire", false)), "?theme=estates");
  strictEqual(writeState(first), "?theme=estates&page=3");
});

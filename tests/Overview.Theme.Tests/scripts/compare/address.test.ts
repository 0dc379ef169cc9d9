import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { readAddress, writeAddress, type KnownProjects } from "../../../../theme/scripts/compare/address";
import { Basket, type Memory } from "../../../../theme/scripts/compare/basket";

const known: KnownProjects = {
  has: (id) => ["a", "b", "c", "d", "e"].includes(id),
  renamed: (id) => (id === "old-a" ? "a" : null),
};
const read = (query: string) => readAddress(query, known);

test("reads what an address asks for, in its order, and writes it the same", () => {
  const { comparison, oddities } = read("?project=c&project=a&only=differences");
  deepStrictEqual(comparison, { chosen: ["c", "a"], onlyDifferences: true });
  deepStrictEqual(oddities, []);
  strictEqual(writeAddress(comparison), "?project=c&project=a&only=differences");
  strictEqual(writeAddress(read("?only=differences&project=").comparison), "");
});

test("explains each oddity of an address, and shows what is left", () => {
  const { comparison, oddities } = read("?project=old-a&project=x&project=a&project=b&project=c&project=d&project=e");
  deepStrictEqual(comparison.chosen, ["a", "b", "c", "d"]);
  deepStrictEqual(oddities, [
    { kind: "renamed", id: "old-a" }, { kind: "unknown", id: "x" }, { kind: "repeated", id: "a" },
    { kind: "too many", id: "e" },
  ]);
});

test("finds nothing but text in any address", () => {
  for (const odd of ["__proto__", "constructor", "%", "%zz", "<script>", "../..", "\u0000", "\u{1F692}"]) {
    const { comparison, oddities } = read(`?project=${odd}`);
    deepStrictEqual(comparison.chosen, []);
    deepStrictEqual(oddities.map(({ kind }) => kind), ["unknown"]);
  }
});

class TabMemory implements Memory {
  readonly items = new Map<string, string>();
  getItem(key: string): string | null { return this.items.get(key) ?? null; }
  setItem(key: string, value: string): void { this.items.set(key, value); }
  removeItem(key: string): void { this.items.delete(key); }
}

test("holds four projects, each once, and the tab remembers them", () => {
  const memory = new TabMemory();
  const basket = new Basket(memory);
  deepStrictEqual(["a", "b", "a", "c", "d", "e"].map((id) => basket.add(id)), [true, true, true, true, true, false]);
  deepStrictEqual(new Basket(memory).chosen, ["a", "b", "c", "d"]);
  basket.remove("b");
  strictEqual(basket.add("e"), true);
  deepStrictEqual(new Basket(memory).chosen, ["a", "c", "d", "e"]);
  basket.set([]);
  strictEqual(memory.items.size, 0);
});

test("begins empty where the tab remembers something else, or nothing", () => {
  for (const text of ["", "{", "null", "7", '{"a":1}', "[1,null,{}]"]) {
    const memory = new TabMemory();
    memory.setItem("ov-compare", text);
    deepStrictEqual(new Basket(memory).chosen, []);
  }
});

test("works for the page where the browser remembers nothing", () => {
  const full: Memory = { ...new TabMemory(), getItem: () => null, removeItem: () => undefined, setItem: () => { throw new Error("Full"); } };
  for (const memory of [null, full]) {
    const basket = new Basket(memory);
    strictEqual(basket.add("a"), true);
    deepStrictEqual(basket.chosen, ["a"]);
  }
});

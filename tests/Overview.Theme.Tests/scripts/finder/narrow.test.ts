import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { narrow } from "../../../../theme/scripts/finder/narrow";
import { sort } from "../../../../theme/scripts/finder/sorting";

const facets = ["service", "theme", "start"];
const item = (service: string[], theme: string, start: string, updated = "") =>
  ({ values: new Map([["service", service], ["theme", [theme]], ["start", [start]]]), updated });

const one = item(["police", "fire"], "estates", "2015", "2026-01-01");
const two = item(["fire"], "training", "not-known", "2026-03-01");
const three = item(["ambulance"], "estates", "2020", "2026-02-01");
const items = [one, two, three];

const chosen = (choices: Record<string, string[]>) =>
  new Map(Object.entries(choices).map(([facet, values]) => [facet, new Set(values)]));

test("keeps all where nothing is chosen, and counts every value", () => {
  const { found, counts } = narrow(items, facets, new Map());
  deepStrictEqual(found, items);
  deepStrictEqual(counts.get("service"), new Map([["police", 1], ["fire", 2], ["ambulance", 1]]));
});

test("takes any of the values chosen within a facet, and wants something of each facet", () => {
  deepStrictEqual(narrow(items, facets, chosen({ service: ["police", "ambulance"] })).found, [one, three]);
  deepStrictEqual(narrow(items, facets, chosen({ service: ["fire"], theme: ["estates"] })).found, [one]);
  deepStrictEqual(narrow(items, facets, chosen({ service: ["ambulance"], theme: ["training"] })).found, []);
});

test("counts for each value what its choice would give", () => {
  const sets = [{}, { service: ["fire"] }, { service: ["fire"], theme: ["training"] },
    { service: ["police"], theme: ["training"], start: ["2020"] }, { theme: ["estates", "training"], start: ["2015"] }];
  for (const set of sets) {
    const { counts } = narrow(items, facets, chosen(set));
    for (const facet of facets) {
      for (const value of new Set(items.flatMap((each) => each.values.get(facet)!))) {
        const with_ = narrow(items, facets, chosen({ ...set, [facet]: [value] })).found.length;
        strictEqual(counts.get(facet)!.get(value) ?? 0, with_, `${facet}=${value} of ${JSON.stringify(set)}`);
      }
    }
  }
});

test("sorts by rank, start and last change, and leaves what is equal in its order", () => {
  const rank = new Map([[one, 2], [two, 0], [three, 1]]);
  deepStrictEqual(sort(items, "relevance", (each) => rank.get(each)!), [two, three, one]);
  deepStrictEqual(sort(items, "newest", () => 0), [three, one, two]);
  deepStrictEqual(sort(items, "updated", () => 0), [two, three, one]);
  deepStrictEqual(sort(items, "title", () => 0), items);
});

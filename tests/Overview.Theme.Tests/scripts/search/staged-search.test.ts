import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { SearchFailure } from "../../../../theme/scripts/search/failure";
import type { Search } from "../../../../theme/scripts/search/search";
import { StagedSearch, type Staged } from "../../../../theme/scripts/search/staged-search";
import { page, searchIn } from "./sample";

const titles = searchIn([page("Falls response"), page("Control centre")]);
const texts = searchIn([page("Falls response"), page("Control centre", "", "project", "After falls, crews are sent.")]);

const titlesOf = ({ answer }: Staged) => answer.hits.map((hit) => hit.page.title);
const never = () => new Promise<Search>(() => undefined);
const failing = (reason: SearchFailure["reason"]) => () => Promise.reject<Search>(new SearchFailure(reason));

test("searches in all texts when they are here in time", async () => {
  const search = new StagedSearch({ whole: async () => texts, titles: failing("missing") });
  const found = await search.find("falls", {}, 5_000);
  deepStrictEqual([found.reach, found.failure, found.later], ["all", null, null]);
  deepStrictEqual(titlesOf(found), ["Falls response", "Control centre"]);
});

test("searches in titles while the texts load, and then in the texts", async () => {
  let arrive = (_: Search): void => undefined;
  const search = new StagedSearch({ whole: () => new Promise((done) => { arrive = done; }), titles: async () => titles });
  const early = await search.find("falls", {}, 1);
  deepStrictEqual([early.reach, early.failure, titlesOf(early)], ["titles", null, ["Falls response"]]);
  arrive(texts);
  const whole = await early.later!;
  deepStrictEqual([whole.reach, whole.later, titlesOf(whole).length], ["all", null, 2]);
});

test("says why when the texts cannot be loaded, searches in titles, and tries again the next time", async () => {
  const attempts: (() => Promise<Search>)[] = [failing("stale"), async () => texts];
  const search = new StagedSearch({ whole: () => attempts.shift()!(), titles: async () => titles });
  const found = await search.find("falls", {}, 5_000);
  deepStrictEqual([found.reach, found.failure, found.later, titlesOf(found)], ["titles", "stale", null, ["Falls response"]]);
  strictEqual((await search.find("falls", {}, 5_000)).reach, "all");
});

test("fails when there is neither, with the reason of the last", async () => {
  const search = new StagedSearch({ whole: failing("stale"), titles: failing("offline") });
  await rejects(search.find("falls", {}, 5_000), { name: "SearchFailure", reason: "offline" });
});

test("waits for the texts when titles cannot be loaded either", async () => {
  let fail = (_: Error): void => undefined;
  const search = new StagedSearch({ whole: () => new Promise((_, no) => { fail = no; }), titles: failing("slow") });
  const found = search.find("falls", {}, 1);
  setTimeout(() => fail(new SearchFailure("slow")), 20);
  await rejects(found, { reason: "slow" });
});

test("asks for titles once in a search, and again in the next", async () => {
  let asked = 0;
  let fail = (_: Error): void => undefined;
  const titlesFailing = () => { asked++; return failing("slow")(); };
  const search = new StagedSearch({ whole: () => new Promise((_, no) => { fail = no; }), titles: titlesFailing });
  for (const times of [1, 2]) {
    const found = search.find("falls", {}, 1);
    setTimeout(() => fail(new SearchFailure("slow")), 20);
    await rejects(found, { reason: "slow" });
    strictEqual(asked, times);
  }
});

test("does not wait for texts that do not come when titles are here", async () => {
  const search = new StagedSearch({ whole: never, titles: async () => titles });
  await search.find("falls", {}, 1);
  strictEqual((await search.find("control", {}, 3_600_000)).reach, "titles");
});

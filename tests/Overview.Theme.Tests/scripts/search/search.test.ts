import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { page, searchIn, titlesFor } from "./sample";

const pages = [
  page("Shared fire station", "Police and fire in one building in Ynys Môn."),
  page("Falls response", "A crew goes to people who fell.", "project", "An ambulance comes too. Drones do not."),
  page("Drone unit", "Police drones for missing people."),
  page("Kent Police", "A police force.", "organisation"),
  page("Control centre", "Organised by three services."),
];
const search = searchIn(pages, [["UAV", "drone"], ["blue light", "emergency services", "police and fire"]]);

test("puts first what has the word in its title", async () => {
  deepStrictEqual(await titlesFor(search, "drones"), ["Drone unit", "Falls response"]);
});

test("wants all words", async () => {
  deepStrictEqual(await titlesFor(search, "police drones"), ["Drone unit"]);
});

test("gives pages with some of the words where none has all, and says so", async () => {
  const answer = await search.find("police kitchen drones");
  strictEqual(answer.isPartial, true);
  strictEqual(answer.hits[0]?.page.title, "Drone unit");
});

test("finds the beginning of the last word only", async () => {
  deepStrictEqual(await titlesFor(search, "kent pol"), ["Kent Police"]);
  deepStrictEqual(await titlesFor(search, "dro"), ["Drone unit", "Falls response"]);
  deepStrictEqual(await titlesFor(search, "qqq "), []);
});

test("finds other forms and spellings of a word", async () => {
  deepStrictEqual(await titlesFor(search, "organized center "), ["Control centre"]);
});

test("finds what is nearly the word, and says what it was taken for", async () => {
  const answer = await search.find("ambulence ");
  deepStrictEqual(answer.hits.map((hit) => hit.page.title), ["Falls response"]);
  strictEqual(answer.suggestion, "ambulance ");
});

test("suggests a word that is further away without looking for it", async () => {
  const answer = await search.find("polixz ");
  strictEqual(answer.hits.length, 0);
  strictEqual(answer.suggestion, "police ");
});

test("finds the same with marks and without", async () => {
  deepStrictEqual(await titlesFor(search, "ynys mon"), ["Shared fire station"]);
  deepStrictEqual(await titlesFor(search, "YNYS MÔN"), ["Shared fire station"]);
});

test("finds other words for the same, one word or several", async () => {
  deepStrictEqual(await titlesFor(search, "uav"), ["Drone unit", "Falls response"]);
  deepStrictEqual(await titlesFor(search, "blue light"), ["Shared fire station"]);
});

test("leaves out what is not wanted", async () => {
  deepStrictEqual(await titlesFor(search, "drones -ambulance"), ["Drone unit"]);
  deepStrictEqual(await titlesFor(search, "-police"), ["Control centre", "Falls response"]);
});

test("wants quoted words as they are, in one part of a page, and puts first what has them together", async () => {
  const stations = searchIn([
    page("Station", "A drill.", "project", "Two shared things"), page("Hub", "The station, shared by two.", "project"),
    page("Shared station", "Two services."), page("Shared stations", "Nearly the same."),
  ]);
  deepStrictEqual(await titlesFor(stations, '"shared station"'), ["Shared station", "Hub"]);
  deepStrictEqual(await titlesFor(stations, 'two -"shared station"'), ["Station"]);
});

test("takes two swapped letters for one error", async () => {
  deepStrictEqual(await titlesFor(search, "flals"), ["Falls response"]);
  strictEqual((await search.find("flals")).suggestion, "falls");
});

test("says when there is no word to look for", async () => {
  for (const text of ["the of", "-", "\"\"", "near us"]) strictEqual((await search.find(text)).isEmpty, true, text);
  strictEqual((await search.find("zzz")).isEmpty, false);
});

test("gives pages of one kind", async () => {
  deepStrictEqual(await titlesFor(search, "police", "organisation"), ["Kent Police"]);
});

test("finds nothing for nothing", async () => {
  deepStrictEqual(await titlesFor(search, " - \" "), []);
});

test("says which words of the page were found", async () => {
  const answer = await search.find("drones");
  deepStrictEqual([...(answer.hits[0]?.found ?? [])].sort(), ["drone", "drones"]);
});

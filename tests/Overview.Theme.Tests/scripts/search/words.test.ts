import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { markWords, wordsBeyond } from "../../../../theme/scripts/search/marks";
import { readState, urlOf } from "../../../../theme/scripts/search/search-state";
import { stemOf } from "../../../../theme/scripts/search/stem";
import { Synonyms } from "../../../../theme/scripts/search/synonyms";

const sameWord = [
  ["drone", "drones"], ["organise", "organization", "organising", "organised"], ["centre", "center", "centres"],
  ["programme", "program", "programmes"], ["colour", "color", "coloured"], ["defence", "defense"],
  ["respond", "responding", "responded"], ["box", "boxes"], ["crash", "crashes", "crashed"], ["mobilising", "mobilization"],
  ["city", "cities"], ["labelled", "labeled"], ["police", "policing"], ["stop", "stopped", "stopping"],
];

test("takes the forms and spellings of a word for one", () => {
  for (const [first, ...others] of sameWord) {
    for (const other of others) strictEqual(stemOf(other), stemOf(first!), `${other} and ${first}`);
  }
});

test("tells other words apart", () => {
  for (const [one, other] of [["fire", "fare"], ["policy", "police"], ["station", "statue"], ["station", "state"], ["office", "officer"], ["care", "cars"],
    ["h3", "h"], ["was", "wa"]]) {
    strictEqual(stemOf(one!) === stemOf(other!), false, `${one} and ${other}`);
  }
});

test("marks found words and keeps every letter of the text", () => {
  const text = "«Ynys Môn»: fire, FIRE-fighters";
  const pieces = markWords(text, new Set(["mon", "fire"]));
  strictEqual(pieces.map((piece) => piece.text).join(""), text);
  deepStrictEqual(pieces.filter((piece) => piece.isFound).map((piece) => piece.text), ["Môn", "fire", "FIRE"]);
});

test("names the found words that no text shows", () => {
  deepStrictEqual(wordsBeyond(["A Fire"], new Set(["fire", "police", "crew"])), ["crew", "police"]);
  deepStrictEqual(wordsBeyond(["Two fires"], new Set(["fire", "crews", "crew"])), ["crew"]);
});

test("takes as many words as mean something together", () => {
  const synonyms = new Synonyms([["fire brigade", "FRS"], ["fire", "blaze"]]);
  deepStrictEqual(synonyms.at(["fires", "brigades"], 0), { length: 2, others: [["frs"]] });
  deepStrictEqual(synonyms.at(["a", "fire"], 1), { length: 1, others: [["blaze"]] });
  strictEqual(synonyms.at(["kent"], 0), null);
});

test("gives one address for one state, and reads any address", () => {
  strictEqual(urlOf("/search/", { text: " blue light ", kind: "project" }), "/search/?q=blue+light&kind=project");
  strictEqual(urlOf("/search/", { text: " ", kind: null }), "/search/");
  deepStrictEqual(readState("?kind=toString&q=a%26b&q=c"), { text: "a&b", kind: null });
  deepStrictEqual(readState(""), { text: "", kind: null });
});

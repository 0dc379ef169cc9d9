// The questions: those of tests/Overview.Tests/Search/golden-queries.yml, as they are and misspelt.
import * as fs from "node:fs";

const file = new URL("../../tests/Overview.Tests/Search/golden-queries.yml", import.meta.url);
const line = /^- \{ query: (?<query>.+), expect: \[(?<expect>[^\]]+)\] \}$/gm;
const shortest = 5;
const letters = "abcdefghijklmnopqrstuvwxyz";

/** Questions, each with the addresses of which one should be among the first. */
export const golden = [...fs.readFileSync(file, "utf8").matchAll(line)].map(({ groups }) => ({
  text: groups.query, expect: groups.expect.split(", ").map((id) => `/projects/${id}/`),
}));

/** The same questions with one typing error in the longest word; those of short words alone are left out. */
export const misspelt = golden.flatMap(({ text, expect }, number) => {
  const words = text.split(/\s+/).filter((word) => /^[A-Za-z]+$/.test(word));
  const [longest] = words.sort((one, other) => other.length - one.length);
  if (longest === undefined || longest.length < shortest) return [];
  return [{ text: text.replace(longest, withError(longest, number)), expect }];
});

/** In turn: two letters swapped, one left out, one too many, one wrong. */
function withError(word, number) {
  const place = 1 + (number * 7) % (word.length - 2);
  const [before, rest] = [word.slice(0, place), word.slice(place)];
  const other = letters[(letters.indexOf(rest[0].toLowerCase()) + 5) % letters.length];
  switch (number % 4) {
    case 0: return rest[0] === rest[1] ? before + rest.slice(1) : before + rest[1] + rest[0] + rest.slice(2);
    case 1: return before + rest.slice(1);
    case 2: return before + rest[0] + rest;
    default: return before + other + rest.slice(1);
  }
}

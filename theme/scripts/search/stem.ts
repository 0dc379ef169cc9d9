/** An ending, what takes its place, and how many letters must stand before it, so that "station" is no "state". */
type Ending = readonly [pattern: RegExp, replacement: string, before: number];

const endings: readonly Ending[] = [
  [/i[sz]ations?$/, "is", 3],
  [/i[sz](?:ing|ed|er|ers|es|e)$/, "is", 3],
  [/(?:ations?|ating|ated|ates?|ators?)$/, "at", 4],
  [/ies$/, "i", 2],
  [/(?:ing|ings|ed|ment|ments)$/, "", 4],
  [/ions?$/, "", 5],
  [/(s|x|z|ch|sh)es$/, "$1", 2],
  [/es$/, "", 4],
  [/([^s])s$/, "$1", 1],
  [/e$/, "", 4],
  [/y$/, "i", 2],
];

/** American spelling in place of British. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s$|ed$|ing$|hood$|able$|ite$)/, "or"],
  [/tre(?=$|s$|d$)/, "ter"],
  [/ence(?=$|s$)/, "ense"],
  [/ogue(?=$|s$)/, "og"],
  [/amme(?=$|s$|d$)/, "am"],
  [/([aeiou])ll(?=ed$|ing$)/, "$1l"],
  [/ys(?=e$|ed$|es$|ing$)/, "yz"],
];

/**
 * The part that the forms of a word share: "drones" and "drone", "organised" and "organization", "centre" and
 * "center". It is for comparing only, and no word itself. Short words and words with digits are their own stems.
 */
export function stemOf(folded: string): string {
  if (folded.length < 4 || /[^a-z]/.test(folded)) return folded;
  const [from, to] = spellings.find(([pattern]) => pattern.test(folded)) ?? [/$/, ""];
  const plain = folded.replace(from, to);
  const ending = endings.find(([pattern, , before]) => plain.search(pattern) >= before);
  return ending === undefined ? plain : plain.replace(ending[0], ending[1]).replace(/([bdgmnprt])\1$/, "$1");
}

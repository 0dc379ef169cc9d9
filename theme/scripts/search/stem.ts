const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:isation|ization)s?$/, "is"],
  [/(?:ising|izing|ised|ized|iser|izer|ises|izes|ise|ize)s?$/, "is"],
  [/(?:ations?|ating|ated|ates?|ators?)$/, "at"],
  [/ies$/, "y"],
  [/(?:ings?|ed|ers?|es|ors?|ions?|ments?|e|s)$/, ""],
];

/** British for American, at the ends and beginnings of words. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/our(?=s$|$|ed|ing|hood|able|ite)/, "or"],
  [/tre(?=s$|$|d$)/, "ter"],
  [/ence(?=s$|$)/, "ense"],
  [/ogue(?=s$|$)/, "og"],
  [/amme(?=s$|$|d$)/, "am"],
  [/([aeiou])ll(?=ed$|ing$|er$|ers$)/, "$1l"],
  [/^(an|pa|h|ped|orthop|gyn)ae/, "$1e"],
  [/ysing$|yzing$/, "yse"],
  [/ys(?=e$|ed$|es$)/, "yz"],
];

/**
 * The part that the forms of a word share: "drones" and "drone", "organised" and "organization", "centre" and
 * "center". It is for comparing only, and no word itself. Short words and words with digits are their own stems.
 */
export function stemOf(folded: string): string {
  if (folded.length < 4 || /[^a-z]/.test(folded)) return folded;
  const plain = replaceFirst(spellings, folded);
  const stem = replaceFirst(endings, plain);
  return stem.length < 3 ? plain : stem.replace(/y$/, "i").replace(/([^aeiouls])\1$/, "$1");
}

function replaceFirst(rules: readonly (readonly [RegExp, string])[], word: string): string {
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}

// Turns a font into outlines of its letters, from which pictures are drawn when the site is built (Drawing/Letters.cs).
// They are embedded for that alone: readers never load them.
import * as fs from "node:fs";
import { brotliCompressSync } from "node:zlib";

const ranges = [
  [0x20, 0x7e], [0xa1, 0x17f], // English, Welsh and their neighbours
  [0x1e80, 0x1e85], [0x1ef2, 0x1ef3], // the rarer Welsh letters
  [0x2013, 0x2014], [0x2018, 0x201a], [0x201c, 0x201e], [0x2022, 0x2022], [0x2026, 0x2026], [0x20ac, 0x20ac],
];
const kerned = [[0x21, 0x7e]];

const folder = "node_modules/@expo-google-fonts/public-sans/";
const faces = {
  "regular.json.br": `${folder}400Regular/PublicSans_400Regular.ttf`,
  "bold.json.br": `${folder}700Bold/PublicSans_700Bold.ttf`,
};

/** The bytes of each file, by name. */
export async function makeLetters() {
  const { parse } = (await import("opentype.js")).default;
  return Object.fromEntries(Object.entries(faces).map(([name, file]) => {
    const bytes = fs.readFileSync(file);
    const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return [name, brotliCompressSync(textOf(font))];
  }));
}

function textOf(font) {
  const letters = charactersIn(ranges).map((character) => [character, font.charToGlyph(character)])
    .filter(([, glyph]) => glyph.index !== 0)
    .map(([character, glyph]) => `${JSON.stringify(character)}:${JSON.stringify(letterOf(glyph))}`);
  const missing = JSON.stringify(letterOf(font.glyphs.get(0)));
  return `{"em":${font.unitsPerEm},"missing":${missing},\n"letters":{\n${letters.join(",\n")}},\n`
    + `"pairs":${JSON.stringify(pairsOf(font))}}\n`;
}

/** A letter's advance and its contours: where each starts, then control and end point of each curve. */
function letterOf(glyph) {
  const contours = [];
  let at = [0, 0];
  for (const step of glyph.path.commands) {
    const to = [step.x, step.y];
    if (step.type === "M") contours.push([...to]);
    else if (step.type === "L") contours.at(-1).push(...at, ...to);
    else if (step.type === "Q") contours.at(-1).push(step.x1, step.y1, ...to);
    else if (step.type !== "Z") throw new Error(`The font has a curve of a kind that is not drawn: ${step.type}.`);
    if (step.type !== "Z") at = to;
  }
  return [glyph.advanceWidth, ...contours];
}

/** How much closer two letters stand than their advances say. */
function pairsOf(font) {
  const pairs = {};
  const characters = charactersIn(kerned);
  for (const left of characters) {
    for (const right of characters) {
      const closer = font.getKerningValue(font.charToGlyph(left), font.charToGlyph(right));
      if (closer) pairs[left + right] = closer;
    }
  }
  return pairs;
}

function charactersIn(wanted) {
  return wanted.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)));
}

// Keeps what builds on Netlify download (Netlify build plugin). A folder is stored anew when its list has changed.
import { homedir } from "node:os";
import { join } from "node:path";

/** Each folder, and the files that say what is in it. */
export const kept = [
  { folder: join(homedir(), "dotnet"), lists: ["global.json"] },
  { folder: join(homedir(), ".nuget", "packages"), lists: ["src/Overview/packages.lock.json", "theme/packages.lock.json"] },
  { folder: join(homedir(), ".npm"), lists: ["theme/package-lock.json"] },
];

export async function onPreBuild({ utils }) {
  for (const { folder } of kept) {
    console.log(`${folder}: ${(await utils.cache.restore(folder)) ? "as the last build left it" : "not kept yet"}.`);
  }
}

export async function onSuccess({ utils }) {
  for (const { folder, lists } of kept) await utils.cache.save(folder, { digests: lists });
}

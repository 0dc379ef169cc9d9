// Findings about outside links as text for an issue: node links-report.mjs FILE, where FILE is what
// `check --external --format json` printed. Prints nothing when there is none.
import * as fs from "node:fs";

const { findings } = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const links = findings.filter((finding) => finding.code.startsWith("OV51"));
if (links.length > 0) {
  console.log("Outside links that did not answer well when they were last asked. Look at each before you change it: a "
    + "site may have been away for a day, and a proposed copy may show another state of the page.\n");
  for (const { file, line, message, fix } of links) console.log(`- [ ] \`${file}\` line ${line}: ${message} ${fix}`);
}

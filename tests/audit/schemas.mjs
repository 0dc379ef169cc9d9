// Holds the JSON files of a built site against the schemas published beside them: node schemas.mjs FOLDER.
// Prints each fault; the last line is the sum. Needs no network: the schemas are read from the folder.
import * as fs from "node:fs";
import * as path from "node:path";
import addFormats from "ajv-formats";
import Ajv from "ajv/dist/2020.js";

const folder = process.argv[2];
const read = (file) => JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);
const one = ajv.addSchema(read("data/project.schema.json")).getSchema(read("data/project.schema.json").$id);
const all = ajv.compile(read("data/projects.schema.json"));

const faults = [];
const hold = (validate, file) => {
  if (!validate(read(file))) {
    faults.push(...validate.errors.map((error) => `${file}${error.instancePath}: ${error.message}`));
  }
};
const files = fs.readdirSync(path.join(folder, "data/projects")).map((name) => `data/projects/${name}`);
for (const file of files) hold(one, file);
hold(all, "data/projects.json");

// A schema that refuses nothing would be no schema.
const broken = { ...read(files[0]), "as-of": "lately", unknown: true };
delete broken.title;
one(broken);
const refused = (one.errors ?? []).map((error) => error.keyword).sort().join(" ");
if (refused !== "additionalProperties required type") faults.push(`the schema refuses a broken record for: ${refused}`);

for (const fault of faults) console.log(fault);
console.log(`${files.length + 1} files, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

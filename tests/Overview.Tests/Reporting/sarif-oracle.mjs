// Holds a SARIF log, read from standard input, against the schema of SARIF 2.1.0 as Microsoft's package carries it.
// Prints the faults as a JSON list. The schema is written in draft 4 of JSON Schema, which Ajv 6 still reads.
import { createRequire } from "node:module";
import * as fs from "node:fs";

const own = createRequire(import.meta.url);
const packageOf = createRequire(own.resolve("../../node_modules/@microsoft/jest-sarif/package.json"));
const Ajv = packageOf("ajv");
const ajv = new Ajv({ schemaId: "auto", allErrors: true, unknownFormats: "ignore" });
ajv.addMetaSchema(packageOf("ajv/lib/refs/json-schema-draft-04.json"));
const validate = ajv.compile(packageOf("./lib/schemas/sarif-2.1.0-rtm.5.json"));

validate(JSON.parse(fs.readFileSync(0, "utf8")));
console.log(JSON.stringify((validate.errors ?? []).map((error) => `${error.dataPath} ${error.message}`)));

// Tells of each document whether its schema takes it: reads { schemas: {name: schema}, documents: [{schema, document}] }
// from standard input, and prints a JSON list of true and false.
import * as fs from "node:fs";
import { createRequire } from "node:module";

const packageOf = createRequire(new URL("../../package.json", import.meta.url));
const Ajv = packageOf("ajv").default;
const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
packageOf("ajv-formats").default(ajv);

const { schemas, documents } = JSON.parse(fs.readFileSync(0, "utf8"));
const validators = new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
console.log(JSON.stringify(documents.map(({ schema, document }) => validators.get(schema)(document))));

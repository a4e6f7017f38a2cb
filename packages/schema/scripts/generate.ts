/** zod → JSON Schemas (schemas/*.json) → plain types (src/types.generated.ts). */
import { mkdirSync, writeFileSync } from "node:fs";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import * as z from "zod";
import * as schemas from "../src/zod.ts";

const PUBLISHED = {
  "source-text": schemas.sourceText,
  report: schemas.report,
  "inspect-output": schemas.inspectOutput,
  "check-output": schemas.checkOutput,
  "rule-file": schemas.ruleFile,
} as const;

const root = new URL("..", import.meta.url);
const definitions: Record<string, unknown> = {};

mkdirSync(new URL("schemas/", root), { recursive: true });
for (const [name, schema] of Object.entries(PUBLISHED)) {
  const json = z.toJSONSchema(schema, { target: "draft-7", io: "output" }) as Record<string, unknown>;
  writeFileSync(
    new URL(`schemas/${name}.schema.json`, root),
    `${JSON.stringify({ $id: `https://fazhi.dev/schemas/${name}.schema.json`, ...json }, null, 2)}\n`,
  );
  Object.assign(definitions, json.definitions);
}

// One compilation over all definitions, so that shared types appear once.
const names = Object.keys(definitions).sort();
const umbrella = {
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/definitions/${name}` }])),
  definitions,
} as JSONSchema;
const compiled = await compile(structuredClone(umbrella), "Umbrella", {
  additionalProperties: false,
  bannerComment: "",
  // Otherwise a list of at least one is a tuple, and one of at most fifty a union of fifty tuples.
  ignoreMinAndMaxItems: true,
  format: false,
});

const withoutUmbrella = compiled.replace(/export interface Umbrella \{[\s\S]*?\n\}\n/, "");
const readonlyTypes = withoutUmbrella
  .replace(/^((?:"[^"]+"|[\w$]+)\??|\[k: string\]): /gm, "readonly $1: ")
  .replace(/\| (\w+)\[\]/g, "| readonly $1[]")
  .replace(/: \(?(\([^()]+\)|\w+)\[\]/g, (whole, item: string) => whole.replace(`${item}[]`, `readonly ${item}[]`));
writeFileSync(
  new URL("src/types.generated.ts", root),
  `// Generated from src/schemas by scripts/generate.ts. Do not edit: change the zod schema and run \`pnpm generate\`.\n\n${readonlyTypes.trim()}\n`,
);

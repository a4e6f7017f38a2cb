import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import * as schemas from "../src/zod.ts";
import * as samples from "./sample-outputs.ts";

const FOLDER = join(import.meta.dirname, "../schemas");

const PUBLISHED = [
  { file: "source-text", zod: schemas.sourceText, sample: samples.sourceText },
  { file: "report", zod: schemas.report, sample: samples.report },
  { file: "inspect-output", zod: schemas.inspectOutput, sample: samples.inspectOutput },
  { file: "check-output", zod: schemas.checkOutput, sample: samples.checkOutput },
  { file: "rule-file", zod: schemas.ruleFile, sample: samples.ruleFile },
] as const;

const readSchema = (file: string): { readonly $id: string; readonly $schema: string } =>
  JSON.parse(readFileSync(join(FOLDER, `${file}.schema.json`), "utf8"));
const compiled = (file: string) =>
  new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(readSchema(file));

test("every file under schemas is one of the published schemas", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(PUBLISHED.map(({ file }) => `${file}.schema.json`).sort());
});

describe.for(PUBLISHED)("$file.schema.json", ({ file, zod, sample }) => {
  test("is draft-07 and named by its address", () => {
    expect(readSchema(file)).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: `https://fazhi.dev/schemas/${file}.schema.json`,
    });
  });

  test("compiles in ajv's strict mode and accepts a whole sample, as zod does", () => {
    const validate = compiled(file);
    expect(validate(sample), JSON.stringify(validate.errors)).toBe(true);
    expect(zod.parse(sample)).toEqual(sample);
  });

  test("refuses, as zod does, every sample that lacks a property or has a wrong one", () => {
    const validate = compiled(file);
    const entries = Object.entries<unknown>({ ...sample });
    for (const [key] of entries) {
      const without = Object.fromEntries(entries.filter(([name]) => name !== key));
      expect(validate(without), `without ${key}`).toBe(false);
      expect(zod.safeParse(without).success, `without ${key}`).toBe(false);
      const wrong = { ...without, [key]: 0.5 };
      expect(validate(wrong), `wrong ${key}`).toBe(false);
      expect(zod.safeParse(wrong).success, `wrong ${key}`).toBe(false);
    }
  });

  test("refuses a property that the contract does not know", () => {
    expect(compiled(file)({ ...sample, surprise: 1 })).toBe(false);
  });
});

test.for([
  ["a negative offset", { start: -1, end: 0 }],
  ["half an offset", { start: 0.5, end: 1 }],
  ["an offset as text", { start: "0", end: 1 }],
])("a span refuses %s", ([, value]) => {
  expect(schemas.span.safeParse(value).success).toBe(false);
});

test.for(["2023-2-1", "2023/02/01", "20230201", "二〇二三年"])("a date refuses %s", (value) => {
  expect(schemas.isoDate.safeParse(value).success).toBe(false);
});

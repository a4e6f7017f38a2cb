import { readFileSync } from "node:fs";
import type { CheckOutput, InspectOutput } from "@fazhi/schema";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { allRules } from "../src/index.js";
import { fazhi, folderWith } from "./command.js";
import { completeReport, withoutCauses, withoutPlan, workPlan } from "./sample-reports.js";

const schema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schema/schemas/${name}.schema.json`, import.meta.url), "utf8"));

const ajv = new Ajv({ strict: false, allErrors: true });
const isCheckOutput = ajv.compile<CheckOutput>(schema("check-output"));
const isInspectOutput = ajv.compile<InspectOutput>(schema("inspect-output"));

const folder = (): string =>
  folderWith({
    "1.txt": completeReport,
    "2.txt": withoutPlan,
    "3.md": `# ${withoutCauses}`,
    "4.txt": workPlan,
    "5.txt": "",
    "6.txt": "今天天气晴朗。\n",
  });

const run = async (cwd: string, ...args: string[]): Promise<string> => (await fazhi(args, { cwd })).stdout;

describe("check --format json", () => {
  it("is one object that the published schema describes, also with unreadable documents", async () => {
    const output: unknown = JSON.parse(await run(folder(), ".", "missing.txt", "--format", "json"));
    expect(isCheckOutput(output), JSON.stringify(isCheckOutput.errors)).toBe(true);
    if (!isCheckOutput(output)) return;
    expect(output.documents.map(({ path }) => path)).toEqual([
      "1.txt",
      "2.txt",
      "3.md",
      "4.txt",
      "5.txt",
      "6.txt",
      "missing.txt",
    ]);
    expect(output.documents[4]).toMatchObject({ error: { code: "empty" } });
    expect(output.documents[6]).toMatchObject({ error: { code: "not-found" } });
    expect(output.summary).toMatchObject({ documents: 7, complete: 2, unreadable: 2, crashed: 0 });
  });

  it("has one verdict per enabled rule and document", async () => {
    const output: CheckOutput = JSON.parse(await run(folder(), "1.txt", "2.txt", "4.txt", "--format", "json"));
    const rules = allRules.filter(({ presets = [] }) => presets.includes("recommended")).map(({ id }) => id);
    for (const document of output.documents) {
      if ("error" in document) throw new Error(document.error.message);
      expect(document.verdicts.map(({ ruleId }) => ruleId)).toEqual([...rules].sort());
    }
  });

  it("has spans that slice to the marked text", async () => {
    const texts: Readonly<Record<string, string>> = {
      "1.txt": completeReport,
      "2.txt": withoutPlan,
      "4.txt": workPlan,
    };
    const output: CheckOutput = JSON.parse(await run(folder(), ...Object.keys(texts), "--format", "json"));
    for (const document of output.documents) {
      if ("error" in document) throw new Error(document.error.message);
      const text = texts[document.path] ?? "";
      for (const { span, excerpt, line, column } of document.findings) {
        const found = text.slice(span.start, span.end);
        if (excerpt !== null) expect(found.startsWith(excerpt.text.slice(excerpt.start, excerpt.end))).toBe(true);
        expect(
          text
            .split("\n")
            [line - 1]?.slice(column - 1)
            .startsWith(found.split("\n")[0] ?? ""),
        ).toBe(true);
      }
    }
  });

  it("is the same bytes every time", async () => {
    const cwd = folder();
    expect(await run(cwd, ".", "--format", "json")).toBe(await run(cwd, ".", "--format", "json"));
  });
});

describe("check --format ndjson", () => {
  it("has the documents of json, one per line, and the summary last", async () => {
    const cwd = folder();
    const whole: CheckOutput = JSON.parse(await run(cwd, ".", "--format", "json"));
    const lines = (await run(cwd, ".", "--format", "ndjson")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([...whole.documents, { summary: whole.summary }]);
  });
});

describe("inspect --format json", () => {
  it("gives the reasons with --explain, as the schema says, and is otherwise the same", async () => {
    const cwd = folder();
    const output: unknown = JSON.parse(await run(cwd, "inspect", ".", "--format", "json", "--explain"));
    expect(isInspectOutput(output), JSON.stringify(isInspectOutput.errors)).toBe(true);
    if (!isInspectOutput(output)) return;
    const read = output.documents.flatMap((document) => ("error" in document ? [] : [document]));
    expect(read.length).toBeGreaterThan(0);
    for (const { explanation } of read) expect(explanation?.kind.value).toBeDefined();
    const documents = output.documents.map((document) => {
      if ("error" in document) return document;
      const { explanation: _, ...rest } = document;
      return rest;
    });
    expect({ ...output, documents }).toEqual(JSON.parse(await run(cwd, "inspect", ".", "--format", "json")));
  });

  it("is one object that the published schema describes, also with unreadable documents", async () => {
    const output: unknown = JSON.parse(await run(folder(), "inspect", ".", "--format", "json"));
    expect(isInspectOutput(output), JSON.stringify(isInspectOutput.errors)).toBe(true);
    if (!isInspectOutput(output)) return;
    expect(output.documents[0]).toMatchObject({ kind: "annual-report", reportYear: 2022 });
    expect(output.documents[3]).toMatchObject({ kind: "work-plan" });
    expect(output.documents[4]).toMatchObject({ error: { code: "empty" } });
  });

  it("is one document per line as ndjson", async () => {
    const cwd = folder();
    const whole: InspectOutput = JSON.parse(await run(cwd, "inspect", ".", "--format", "json"));
    const lines = (await run(cwd, "inspect", ".", "--format", "ndjson")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(whole.documents);
  });
});

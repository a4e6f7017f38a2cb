import { describe, expect, it } from "vitest";
import { renderCheckJson, renderCheckNdjson, renderInspectJson, renderInspectNdjson } from "./render.js";
import { checkOutput, inspectOutput } from "./sample-output.fixture.js";

describe("JSON", () => {
  it("written document by document is the JSON of the whole", () => {
    expect(renderCheckJson(checkOutput)).toBe(`${JSON.stringify(checkOutput, null, 2)}\n`);
    expect(renderInspectJson(inspectOutput)).toBe(`${JSON.stringify(inspectOutput, null, 2)}\n`);
  });

  it("of no document is the JSON of an empty list", () => {
    const empty = { ...checkOutput, documents: [] };
    expect(renderCheckJson(empty)).toBe(`${JSON.stringify(empty, null, 2)}\n`);
    const nothing = { ...inspectOutput, documents: [] };
    expect(renderInspectJson(nothing)).toBe(`${JSON.stringify(nothing, null, 2)}\n`);
  });

  it("escapes C1 controls, which JSON would let through to a terminal", () => {
    const hostile = { ...checkOutput, documents: [{ path: "a\u009b2J", error: { code: "x", message: "\u2028" } }] };
    const json = renderCheckJson(hostile);
    expect(json).not.toMatch(/[\u0080-\u009f\u2028]/);
    expect(JSON.parse(json)).toEqual(hostile);
  });
});

describe("NDJSON", () => {
  it("of a check has one document per line and the summary last", () => {
    const lines = renderCheckNdjson(checkOutput).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual([...checkOutput.documents, { summary: checkOutput.summary }]);
  });

  it("of an inspection has one document per line", () => {
    expect(JSON.parse(renderInspectNdjson(inspectOutput))).toEqual(inspectOutput.documents[0]);
  });
});

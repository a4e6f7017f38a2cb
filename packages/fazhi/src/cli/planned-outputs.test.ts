import { describe, expect, it } from "vitest";
import { plannedOutputs } from "./planned-outputs.js";
import { UsageError } from "./usage-error.js";

const FORMATS = ["pretty", "json", "ndjson"] as const;

/** `f:json o:x` → what is written where. */
const plan = (given: string): readonly string[] =>
  plannedOutputs(
    given
      .split(" ")
      .filter((part) => part !== "")
      .map((part) => ({ name: part.startsWith("f:") ? "format" : "output", value: part.slice(2) })),
    FORMATS,
    "pretty",
  ).map(({ format, file }) => `${format} ${file ?? "-"}`);

describe("plannedOutputs", () => {
  it.each([
    ["", ["pretty -"]],
    ["f:json", ["json -"]],
    ["o:a", ["pretty a"]],
    ["f:json o:a", ["json a"]],
    ["o:a f:json", ["json a"]],
    ["f:json o:a f:pretty", ["json a", "pretty -"]],
    ["f:pretty f:json o:a", ["pretty -", "json a"]],
    ["o:a f:json o:b", ["pretty a", "json b"]],
    ["f:json o:a f:json o:b", ["json a", "json b"]],
  ])("%j is %j", (given, outputs) => {
    expect(plan(given)).toEqual(outputs);
  });

  it.each(["f:json f:pretty", "f:json o:a o:b", "f:json o:a f:ndjson o:a"])("%j is refused", (given) => {
    expect(() => plan(given)).toThrow(UsageError);
  });
});

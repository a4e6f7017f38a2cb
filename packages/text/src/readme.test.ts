import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as api from "./index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("README", () => {
  it("shows what its example really gives", () => {
    const text = /const text = "(.*)";/.exec(readme)?.[1] ?? "";
    expect(api.matchMarker(text, 0)).toEqual({
      kind: "chinese-parenthesised",
      ordinal: 1,
      start: 0,
      end: 3,
      text: "（一）",
    });
    expect(api.findTitles(text).map(({ title }) => title)).toEqual(["政务服务规定"]);
    expect(api.findDocumentNumbers(text).map(({ agency, year, number }) => [agency, year, number])).toEqual([
      ["青府办发", 2022, 12],
    ]);
    expect(api.findFigures(text).map(({ value, unit, qualifier }) => [value, unit, qualifier])).toEqual([
      [34000, "件", "余"],
      [98.24, "%", null],
    ]);
  });

  it("names every function of the package", () => {
    for (const name of Object.keys(api)) expect(readme).toContain(name);
  });
});

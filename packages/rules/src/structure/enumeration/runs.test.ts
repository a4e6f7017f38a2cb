import type { Finder, ParsedDocument } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import { formatNumeral } from "@fazhi/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enumerationBreaks } from "./runs.js";

const breaksOf = (body: string) => {
  const text = `柳溪县司法局2022年法治政府建设年度报告\n一、主要举措和成效\n${body}`;
  const read = readText(text, { fileName: "report.txt" });
  if (!read.ok) throw new Error("not read");
  const document: ParsedDocument = { source: read.source, report: parse(read.source) };
  const once = <T>(find: Finder<T>): T => find(document, once);
  return once(enumerationBreaks).map(({ type, at, expected }) => {
    expect(text.slice(at.start, at.end)).toBe(at.text);
    return [type, at.text, expected];
  });
};

const words = fc.constantFrom("健全制度", "强化培训", "公开流程", "落实责任，加强督导", "严格考核", "统一标准");
const family = fc.constantFrom("是", "要");
const list = fc.tuple(
  fc.array(words, { minLength: 3, maxLength: 9 }),
  family,
  fc.constantFrom("；", "。", "，", "。\n"),
);
const written = (points: readonly string[], word: string, mark: string, skip = -1) =>
  points.flatMap((point, at) => (at === skip ? [] : [`${formatNumeral(at + 1, "lower")}${word}${point}`])).join(mark);

describe("runs of enumerating words", () => {
  it("have no break where they count up, one list behind another", () => {
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
        const body = lists.map(([points, word, mark]) => written(points, word, mark)).join("。\n全年抓好以下工作：");
        expect(breaksOf(body)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("have one break where one point inside is left out", () => {
    fc.assert(
      fc.property(list, fc.nat(), ([points, word, mark], choice) => {
        const skip = 1 + (choice % (points.length - 2));
        const missing = formatNumeral(skip + 1, "lower");
        const next = formatNumeral(skip + 2, "lower");
        expect(breaksOf(written(points, word, mark, skip))).toEqual([["gap", `${next}${word}`, `${missing}${word}`]]);
      }),
      { numRuns: 60 },
    );
  });

  it("may stand inside one another", () => {
    fc.assert(
      fc.property(list, list, ([outer, word], [inner]) => {
        const nested = `${outer[0]}：${written(inner, "是", "，")}`;
        expect(breaksOf(written([nested, ...outer.slice(1)], word, "；"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("end with their section", () => {
    expect(breaksOf("（一）学习。一是读原文。\n（二）培训。三是请专家。")).toEqual([]);
  });

  it("count what is said in other words", () => {
    expect(breaksOf("一是建制度，二是抓培训，三则严考核，四是强问责。")).toEqual([]);
    expect(breaksOf("一是建制度，二是抓培训，严格考核三项制度，四是强问责。")).toEqual([["gap", "四是", "三是"]]);
  });
});

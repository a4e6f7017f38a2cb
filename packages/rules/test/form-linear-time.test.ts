import { definePreset, type ParsedDocument, resolveRules, runRules } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import { describe, expect, it } from "vitest";
import { allRules } from "../src/index.js";

const SIZE = 200_000;
/** All matches cost more per character than ordinary text; quadratic work would take thousands of times as long. */
const FACTOR = 100;
const GRACE_MS = 1500;

const ORDINARY = "（一）加强宣传。一是印发《2022年度学法计划》，办结率达98.24%；二是落实“一网通办”，培训20余人。\n";
const UNITS = [
  "一是",
  "一是。三是。",
  "“",
  "《",
  "（〕",
  "，",
  "。。",
  "…",
  "(甲",
  '"甲',
  "2021-2025年",
  "12.4",
  "22年度",
  "@",
  "（一）、\n",
];

const rules = resolveRules(
  allRules,
  definePreset({
    name: "form",
    description: { "zh-CN": "格式", en: "form" },
    rules: Object.fromEntries(
      allRules.filter(({ id }) => /^(?:format|structure|document)\//.test(id)).map(({ id }) => [id, "on"]),
    ),
  }),
);

const documentOf = (unit: string): ParsedDocument => {
  const text = `柳溪县司法局2022年法治政府建设年度报告\n一、主要举措和成效\n${unit.repeat(Math.floor(SIZE / unit.length))}`;
  const read = readText(text, { fileName: "report.txt" });
  if (!read.ok) throw new Error("not read");
  return { source: read.source, report: parse(read.source) };
};

const timeOf = (document: ParsedDocument): number => {
  const from = performance.now();
  const { verdicts } = runRules(document, { rules, locale: "zh-CN" });
  expect(verdicts.filter(({ verdict }) => verdict === "error")).toEqual([]);
  return performance.now() - from;
};

describe("the rules on form take time in proportion to the text", () => {
  const ordinary = documentOf(ORDINARY);
  timeOf(ordinary);
  const limit = timeOf(ordinary) * FACTOR + GRACE_MS;

  it.each(UNITS)("of nothing but %j", (unit) => {
    expect(timeOf(documentOf(unit))).toBeLessThan(limit);
  });
});

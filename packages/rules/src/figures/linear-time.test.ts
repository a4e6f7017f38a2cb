import { definePreset, resolveRules, runRules } from "@fazhi/engine";
import { describe, expect, it } from "vitest";
import { reportWith } from "../../test/report-with.js";
import { allRules } from "../index.js";

const RULES = resolveRules(
  allRules,
  definePreset({
    name: "figures",
    description: { "zh-CN": "数字", en: "figures" },
    rules: Object.fromEntries(
      allRules.filter(({ id }) => /^(?:figures|coverage\/litigation)/.test(id)).map(({ id }) => [id, "on"]),
    ),
  }),
);
const LENGTH = 100_000;

/** Milliseconds of the rules alone, the shorter of two runs. */
const timeOf = (piece: string): number => {
  const document = reportWith(piece.repeat(Math.ceil(LENGTH / piece.length)));
  const times = [0, 1].map(() => {
    const start = performance.now();
    runRules(document, { rules: RULES, locale: "zh-CN" });
    return performance.now() - start;
  });
  return Math.min(...times);
};

describe("the rules on figures take time that grows with the text only", () => {
  const usual = timeOf(
    "发现问题46个，已整改40个，整改率87%，办结案件46件，其中维持30件、撤销16件。全年未发生行政复议案件。\n",
  );

  it.each([
    "1",
    "46件、",
    "46件，其中",
    "（46件",
    "其中",
    "采纳",
    "已",
    "的的",
    "100%以上",
    "合计46件",
    "未发生",
    "行政复议",
    "复议、",
    "分别为46件、",
    "意见97条，采纳97条，采纳率97%，",
  ])("%s", (piece) => {
    // A sentence of 100,000 characters costs more than many short ones, but not a hundred times as much.
    expect(timeOf(piece)).toBeLessThan(Math.max(1500, usual * 25));
  });
});

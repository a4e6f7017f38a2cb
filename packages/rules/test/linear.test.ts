import { resolveRules, runRules } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import { expect, it } from "vitest";
import { allRules, presets } from "../src/index.js";

const rules = resolveRules(allRules, presets.recommended, {});

/** The time of all rules on a report with so many headings, the best of three. */
function timeOf(headings: number, line: string): number {
  const read = readText(`柳溪县司法局2022年法治政府建设年度报告\n${line.repeat(headings)}`);
  if (!read.ok) throw new Error("unreadable");
  const document = { source: read.source, report: parse(read.source) };
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const before = performance.now();
    runRules(document, { rules, locale: "zh-CN" });
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

it.each(["一、2021年工作情况\n", "一、甲\n（一）乙\n", "（九）XX年培训N次\n"])(
  "takes time in proportion to the number of headings such as %j",
  (line) => {
    timeOf(500, line);
    // Eight times as many; quadratic growth would be 64 times the time.
    expect(timeOf(8000, line)).toBeLessThan(Math.max(timeOf(1000, line), 2) * 30);
  },
);

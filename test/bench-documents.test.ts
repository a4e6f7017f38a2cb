import { expect, test } from "vitest";
import { longReport, report, reports } from "../bench/documents.mjs";

const bytes = (text: string) => new TextEncoder().encode(text).length;

test("the same seed gives the same report, another seed another one", () => {
  expect(report(7, 9_000)).toBe(report(7, 9_000));
  expect(report(7, 9_000)).not.toBe(report(8, 9_000));
});

test("documents have 5 to 40 KB, and differ in length, parts, marks and furniture", () => {
  const texts = [...reports(300)];
  const sizes = texts.map(bytes);
  expect(Math.min(...sizes)).toBeGreaterThan(4_000);
  expect(Math.max(...sizes)).toBeLessThan(43_000);
  expect(new Set(texts).size).toBe(300);
  for (const sign of ["，", "（一）", "存在的不足和原因", "年主要安排", "打印本页"]) {
    const having = texts.filter((text) => text.includes(sign)).length;
    expect(having, sign).toBeGreaterThan(10);
    expect(having, sign).toBeLessThan(300);
  }
});

test("a long report has all prescribed parts, its marks, and the length asked for", () => {
  const text = longReport(300_000);
  expect(text.length).toBeGreaterThan(290_000);
  expect(text.length).toBeLessThan(330_000);
  expect(text.match(/^[一二三四]、/gm)).toHaveLength(4);
  expect(text).toContain("。");
  expect(text).not.toContain("打印本页");
});

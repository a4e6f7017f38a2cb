import type { Figure } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { cannotAgreeByChance, haveSameFigures } from "./unchanged-figures.js";

const figure = (value: number, unit: string, upper: number | null = null): Figure => ({
  value,
  upper,
  unit,
  qualifier: null,
  text: `${value}${unit}`,
  line: 1,
  span: { start: 0, end: 1 },
  numberSpan: { start: 0, end: 1 },
});

describe("figures of two years", () => {
  it("are the same with value, range and unit, in order", () => {
    const figures = [figure(12, "件"), figure(3, "次", 5)];
    expect(haveSameFigures(figures, [figure(12, "件"), figure(3, "次", 5)])).toBe(true);
    expect(haveSameFigures(figures, [...figures].reverse())).toBe(false);
    expect(haveSameFigures(figures, [figure(12, "件"), figure(3, "次")])).toBe(false);
    expect(haveSameFigures(figures, [figure(12, "起"), figure(3, "次", 5)])).toBe(false);
    expect(haveSameFigures([], [])).toBe(false);
  });

  it.each<[string, readonly Figure[]]>([
    ["of three digits", [figure(137, "件")]],
    ["of two digits each", [figure(53, "件"), figure(12, "场次")]],
    ["with a fraction", [figure(97.8, "%")]],
  ])("%s do not agree by chance", (_, figures) => {
    expect(cannotAgreeByChance(figures, "全年办理")).toBe(true);
    expect(cannotAgreeByChance(figures, "现有在册")).toBe(false);
  });

  it.each<[string, readonly Figure[]]>([
    ["that are small", [figure(4, "次"), figure(2, "次"), figure(3, "场"), figure(1, "件")]],
    ["that are round", [figure(100, "%"), figure(20, "次"), figure(300, "人次"), figure(0, "件")]],
    ["of two digits alone", [figure(53, "件")]],
    ["of what a body has", [figure(2316, "平方公里"), figure(1253, "人"), figure(187, "个")]],
  ])("%s may agree", (_, figures) => {
    expect(cannotAgreeByChance(figures, "全年")).toBe(false);
  });
});

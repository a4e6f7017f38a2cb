import { describe, expect, it } from "vitest";
import { ListNumbers } from "./list-numbers.js";
import type { DocListLevel, ListOverride } from "./lists.js";

const level = (pattern: string, more: Partial<DocListLevel> = {}): DocListLevel => ({
  start: 1,
  format: "decimal",
  pattern,
  isLegal: false,
  restartsBelow: 9,
  ...more,
});

const use = (list: number, starts: readonly (readonly [number, number])[] = []): ListOverride => ({
  list,
  starts: new Map(starts),
  levels: new Map(),
});

const LEVELS = [
  level("\0、", { format: "chinese" }),
  level("（\u0001）", { format: "chinese", restartsBelow: 1 }),
  level("\0.\u0002", { restartsBelow: 2 }),
];

const numbersOf = (overrides: readonly ListOverride[], levels: readonly DocListLevel[] = LEVELS) =>
  new ListNumbers(new Map([[7, { id: 7, levels, styles: [1, 2, 4095] }]]), overrides);

const labels = (numbers: ListNumbers, steps: readonly (readonly [number, number])[]) =>
  steps.map(([override, at]) => numbers.next(override, at)?.label ?? null);

describe("the numbers of a list", () => {
  it("restart below each item of a higher level", () => {
    const steps = [0, 1, 1, 0, 1].map((at) => [1, at] as const);
    expect(labels(numbersOf([use(7)]), steps)).toEqual(["一、", "（一）", "（二）", "二、", "（一）"]);
  });

  it("are shared by the uses of the list, and set anew by the first paragraph of a use that says so", () => {
    const steps = [1, 2, 3, 3, 1].map((override) => [override, 0] as const);
    expect(labels(numbersOf([use(7), use(7), use(7, [[0, 1]])]), steps)).toEqual([
      "一、",
      "二、",
      "一、",
      "二、",
      "三、",
    ]);
  });

  it("run on where a level does not restart", () => {
    const levels = [level("\0、"), level("\u0001.", { restartsBelow: 0 })];
    const steps = [0, 1, 0, 1].map((at) => [1, at] as const);
    expect(labels(numbersOf([use(7)], levels), steps)).toEqual(["1、", "1.", "2、", "2."]);
  });

  it("show other levels in their format, or in decimal where the level says so", () => {
    expect(
      labels(numbersOf([use(7)]), [
        [1, 0],
        [1, 2],
      ]),
    ).toEqual(["一、", "一.1"]);
    const legal = [level("\0", { format: "chinese" }), level("\0.\u0001", { isLegal: true, restartsBelow: 1 })];
    expect(
      labels(numbersOf([use(7)], legal), [
        [1, 0],
        [1, 1],
      ]),
    ).toEqual(["一", "1.1"]);
  });

  it("count a level that was passed over", () => {
    expect(
      labels(numbersOf([use(7)]), [
        [1, 1],
        [1, 0],
      ]),
    ).toEqual(["（一）", "二、"]);
  });

  it("are marks only for bullets, and none for lists that are not there", () => {
    const numbers = numbersOf([use(7), use(8)], [level("\uf06c", { format: "bullet" })]);
    expect(numbers.next(1, 0)).toEqual({ label: null, isBullet: true });
    expect([numbers.next(2, 0), numbers.next(3, 0), numbers.next(1, 5)]).toEqual([null, null, null]);
  });

  it("know the level that a paragraph style is linked with", () => {
    const numbers = numbersOf([use(7)]);
    expect([numbers.levelOfStyle(1, 2), numbers.levelOfStyle(1, 3), numbers.levelOfStyle(9, 2)]).toEqual([
      1,
      null,
      null,
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { deltasOf } from "./deltas.js";

describe("deltasOf", () => {
  it.each([
    ["3 3.5 1", 9, [3, 3.5, 1]],
    ["g 3 1.5", 9, [1.5, 1.5, 1.5]],
    ["2 g 2 1.5 -7 g 1 4", 9, [2, 1.5, 1.5, -7, 4]],
    ["  3,3 \n 4 ", 9, [3, 3, 4]],
    ["3 3 3 3", 2, [3, 3]],
    ["g 4000000000 1", 3, [1, 1, 1]],
    ["3 x 3", 9, [3]],
    ["3 g 2", 9, [3]],
    ["3 g", 9, [3]],
    ["g -1 5 3", 9, [3]],
  ])("reads %j", (value, count, deltas) => {
    expect(deltasOf(value, count)).toEqual(deltas);
  });

  it.each([undefined, "", "x", "g 0 3"])("has none in %j", (value) => {
    expect(deltasOf(value, 9)).toBeNull();
  });

  it("takes no longer for endless repeats than the text is long", () => {
    const started = performance.now();
    expect(deltasOf("g 1e15 1 ".repeat(1000), 5000)).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

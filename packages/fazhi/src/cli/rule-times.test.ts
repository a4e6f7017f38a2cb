import { expect, it } from "vitest";
import { startRuleTimes } from "./rule-times.js";

it("shows the slowest rule first, with its share, and what is left for reading and parsing", () => {
  let now = 0;
  const times = startRuleTimes(() => now);
  times.record("year/plan", 1);
  times.record("year/heading", 2);
  times.record("year/plan", 5);
  now = 20;
  expect(times.table(2, "en")).toBe(
    [
      "20.0 ms for 2 documents; 8.0 ms of it in rules, the rest reading and parsing",
      "       6.0 ms  75.0 %  year/plan",
      "       2.0 ms  25.0 %  year/heading",
      "",
    ].join("\n"),
  );
  expect(startRuleTimes(() => 0).table(0, "zh-CN")).toContain("文件 0 份");
});

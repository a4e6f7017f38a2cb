import { describe, expect, it } from "vitest";
import { displayWidth } from "./display-width.js";
import { surfaceOf } from "./options.js";
import { totals } from "./totals.js";

const verdicts = { pass: 1000, fail: 2000, "not-applicable": 3000, "not-checked": 4000, error: 0 };
const summary = { documents: 12, complete: 3, errors: 4, warnings: 5, infos: 6, unreadable: 1, crashed: 0, verdicts };

describe("totals", () => {
  it("are one line where that fits", () => {
    const text = totals(summary, surfaceOf({ columns: 100 }));
    expect(text).toBe("文件12 齐全3 未读1 | 错误4 警告5 提示6 | 通过1000 不通过2000 不适用3000 未核查4000 出错0\n");
  });

  it.each(["zh-CN", "en"] as const)("wrap before a separator where it does not (%s)", (locale) => {
    const whole = totals(summary, surfaceOf({ columns: 100, locale })).replaceAll("\n|", " |");
    const lines = totals(summary, surfaceOf({ columns: 60, locale }))
      .trimEnd()
      .split("\n");
    expect(lines.length).toBeGreaterThan(1);
    expect(`${lines.join(" ")}\n`).toBe(whole);
    for (const line of lines.slice(1)) expect(line).toMatch(/^\| /);
    if (locale === "zh-CN") for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "./display-width.js";
import { excerptRuns } from "./excerpt-line.js";
import { surfaceOf } from "./options.js";

const plain = surfaceOf({});
const colored = surfaceOf({ color: true });
const shown = (text: string, start: number, end: number, columns = 40): string =>
  excerptRuns({ text, start, end }, columns, plain)
    .map((run) => run.text)
    .join("");

describe("excerptRuns", () => {
  it("puts the found text in brackets where there are no colours", () => {
    expect(shown("运用法治思想和法治方式", 2, 6)).toBe("运用【法治思想】和法治方式");
  });

  it("marks the found text by its style on a terminal", () => {
    const runs = excerptRuns({ text: "运用法治思想和法治方式", start: 2, end: 6 }, 40, colored);
    expect(runs[1]).toEqual({ text: "法治思想", style: "marked" });
  });

  it("cuts both sides around the found text", () => {
    const line = shown(`${"前".repeat(40)}法治思想${"后".repeat(40)}`, 40, 44);
    expect(line).toBe("…前前前前前前【法治思想】后后后后后后…");
  });

  it("cuts the middle out of a found text that is too long", () => {
    expect(shown("长".repeat(40), 0, 40)).toBe("【长长长长长长长…长长长长长长长】");
  });

  it("writes controls of the document out", () => {
    expect(shown("前\u001b[31m红\u202e后", 1, 7)).toBe("前【\\x1b[31m红】\\u202e后");
  });

  it("never exceeds the columns and always shows the mark", () => {
    const unit = fc.constantFrom("法", "a", " ", "“", "\u001b", "\n", "🎉", "1");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 120 }), fc.nat(), fc.nat(), fc.boolean(), (text, a, b, color) => {
        const start = Math.min(a % (text.length + 1), b % (text.length + 1));
        const end = Math.max(a % (text.length + 1), b % (text.length + 1));
        const runs = excerptRuns({ text, start, end }, 54, color ? colored : plain);
        expect(displayWidth(runs.map((run) => run.text).join(""))).toBeLessThanOrEqual(54);
        expect(runs.some((run) => run.style === "marked")).toBe(true);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotations } from "./own-words.js";

const quoted = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end));

describe("quotations", () => {
  it.each([
    ["落实“四个亲自”和“三项制度”", ["四个亲自", "三项制度"]],
    ['深化"放管服"改革，推行"一网通办"', ["放管服", "一网通办"]],
    ["题为「法治」的活动", ["法治"]],
    ["开展“学法‘尊法’”活动", ["学法‘尊法’"]],
  ])("of %s are found", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("need both marks in one line, and straight ones an even number", () => {
    expect(quoted("只有“一半")).toEqual([]);
    expect(quoted("“上一行\n下一行”")).toEqual([]);
    expect(quoted('长 5" 的管道、"引文"')).toEqual([]);
    expect(quoted("”反了“")).toEqual([]);
    expect(quoted("“”")).toEqual([]);
  });

  it("come in order, not empty, apart, and hold no line break, in any text", () => {
    const piece = fc.constantFrom("“", "”", '"', "‘", "’", "「", "」", "法", "\n", "，", "＂");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end } of quotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toContain("\n");
          last = end;
        }
      }),
    );
  });

  it("are found in linear time", () => {
    for (const unit of ["“", "”", "“”", '"', "「『", "“法\n"]) {
      const time = (length: number) => {
        const text = unit.repeat(length / unit.length);
        const before = performance.now();
        quotations(text);
        return performance.now() - before;
      };
      time(20_000);
      const base = Math.min(time(20_000), time(20_000), time(20_000));
      // Sixteen times the text; quadratic growth would be 256 times the time.
      expect(time(320_000), unit).toBeLessThan(Math.max(base, 0.5) * 16 * 6);
    }
  });
});

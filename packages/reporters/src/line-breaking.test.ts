import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "./display-width.js";
import { breakLines } from "./line-breaking.js";

const lines = (text: string, columns: number, hanging = 0): string[] =>
  breakLines(text, columns, hanging).map(({ start, end }) => text.slice(start, end));

describe("breakLines", () => {
  it("breaks between Han characters", () => {
    expect(lines("推进法治政府建设", 8)).toEqual(["推进法治", "政府建设"]);
  });

  it("takes a character along rather than begin a line with a closing mark", () => {
    expect(lines("依法行政，公开透明。", 8)).toEqual(["依法行", "政，公开", "透明。"]);
  });

  it("does not end a line with an opening mark", () => {
    expect(lines("贯彻了《条例》", 8)).toEqual(["贯彻了", "《条例》"]);
  });

  it("keeps a number with its measure word, and 第 with its number", () => {
    expect(lines("共有3021字", 8)).toEqual(["共有", "3021字"]);
    expect(lines("法治政府第9行", 10)).toEqual(["法治政府", "第9行"]);
  });

  it("breaks Latin text at blanks only and leaves a long word whole", () => {
    expect(lines("the quick brownfoxjumps over", 10)).toEqual(["the quick", "brownfoxjumps", "over"]);
  });

  it("gives the lines after the first less room", () => {
    expect(lines("推进法治政府建设", 8, 4)).toEqual(["推进法治", "政府", "建设"]);
  });

  it("gives one empty line for an empty text", () => {
    expect(lines("", 10)).toEqual([""]);
    expect(lines("   ", 10)).toEqual([""]);
  });

  const unit = fc.constantFrom(
    "法",
    "治",
    "，",
    "。",
    "《",
    "》",
    "“",
    "”",
    "a",
    "b",
    " ",
    "1",
    "/",
    "（",
    "）",
    "🎉",
    "·",
  );

  it("loses nothing but blanks at breaks", () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), fc.integer({ min: 6, max: 40 }), (text, columns) => {
        expect(lines(text, columns).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("makes a line too long only where it cannot be broken, and begins none with a closing mark", () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), fc.integer({ min: 6, max: 40 }), (text, columns) => {
        const broken = lines(text, columns);
        for (const [index, line] of broken.entries()) {
          // Broken again with hardly any room, a stretch that cannot be broken stays one line.
          if (displayWidth(line) > columns) expect(lines(line, 1)).toHaveLength(1);
          if (index > 0) expect(line).not.toMatch(/^[，。、；：）》”]/);
          if (index < broken.length - 1) expect(line).not.toMatch(/[（《“]$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(["法", "》", "a", " ", "1", "《"])("takes 300 KB of %j in linear time", (character) => {
    const start = performance.now();
    breakLines(character.repeat(300_000), 80);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWidth } from "./fold.js";
import { SIMPLIFIED, TRADITIONAL } from "./traditional.generated.js";
import { foldForMatching, isTraditional, toSimplified } from "./traditional.js";

describe("toSimplified", () => {
  it("converts character by character", () => {
    expect(toSimplified("法治政府建設年度報告，嚴格規範執法")).toBe("法治政府建设年度报告，严格规范执法");
  });

  it("leaves Simplified text alone, also characters that look Traditional but are in use", () => {
    const text = "乾县、慰藉、显著、瞭望、法治政府建设";
    expect(toSimplified(text)).toBe(text);
  });

  it("keeps length and offsets for any text, and is settled after one pass", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const simplified = toSimplified(text);
        expect(simplified.length).toBe(text.length);
        expect(toSimplified(simplified)).toBe(simplified);
      }),
    );
  });
});

describe("the table", () => {
  it("pairs distinct single units, at most 3,500", () => {
    expect(TRADITIONAL.length).toBe(SIMPLIFIED.length);
    expect(TRADITIONAL.length).toBeLessThanOrEqual(3500);
    expect(new Set(TRADITIONAL).size).toBe(TRADITIONAL.length);
    for (const character of SIMPLIFIED) expect(TRADITIONAL.includes(character)).toBe(false);
  });
});

describe("isTraditional", () => {
  it("judges the text as a whole", () => {
    expect(isTraditional("關於2022年法治政府建設情況的報告")).toBe(true);
    expect(isTraditional("关于2022年法治政府建设情况的报告")).toBe(false);
    expect(isTraditional(`${"全面推进依法行政，加强执法监督。".repeat(5)}題名：報`)).toBe(false);
    expect(isTraditional("")).toBe(false);
    expect(isTraditional("2022 report")).toBe(false);
  });
});

describe("foldForMatching", () => {
  it("folds width and script at once, for any text, lone surrogates included", () => {
    expect(foldForMatching("（一）嚴格規範執法：１２件")).toBe("(一)严格规范执法:12件");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const input of [text, `${text}（報`, `${text}\ud800（`])
          expect(foldForMatching(input)).toBe(toSimplified(foldWidth(input)));
      }),
    );
  });
});

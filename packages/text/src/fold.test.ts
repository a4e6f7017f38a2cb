import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWidth } from "./fold.js";

describe("foldWidth", () => {
  it("folds full-width ASCII, spaces, brackets, quotes, dashes and dots", () => {
    expect(foldWidth("２０２３年（Ａ）：，；！")).toBe("2023年(A):,;!");
    expect(foldWidth("〔2022〕［2022］")).toBe("[2022][2022]");
    expect(foldWidth("“放管服”‘一’")).toBe("\"放管服\"'一'");
    expect(foldWidth("2021—2025–2026－2027")).toBe("2021-2025-2026-2027");
    expect(foldWidth("63%～68%〜")).toBe("63%~68%~");
    expect(foldWidth("12•4・4‧15")).toBe("12·4·4·15");
    expect(foldWidth("一\u3000二\u00a0三\u2003四")).toBe("一 二 三 四");
  });

  it("replaces Kangxi radicals and compatibility ideographs", () => {
    expect(foldWidth("⼀\uf9f4\u2f8f")).toBe("一林行");
  });

  it("leaves Chinese marks that have no ASCII counterpart, and line breaks", () => {
    const text = "《民法典》、〈意见〉。……【】\n\r\u2028\t\u200b";
    expect(foldWidth(text)).toBe(text);
  });

  it("keeps the length and is settled after one pass, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const folded = foldWidth(text);
        expect(folded.length).toBe(text.length);
        expect(foldWidth(folded)).toBe(folded);
      }),
    );
  });

  it("keeps lone surrogates and works across its internal chunks", () => {
    const text = `\ud800${"，中".repeat(5000)}\udc00`;
    expect(foldWidth(text)).toBe(`\ud800${",中".repeat(5000)}\udc00`);
  });
});

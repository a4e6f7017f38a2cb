import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceBounds, sentenceEnd, sentenceStart } from "./sentence-bounds.js";

const text = fc
  .array(fc.constantFrom("。", "\n", ";", "依法", "，", "抓好学习宣传".repeat(20)), { maxLength: 60 })
  .map((pieces) => pieces.join(""));

describe("the bounds of many sentences", () => {
  it("are those of each by itself, in a text with sentences of any length", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(4000), { maxLength: 30 }), (written, choices) => {
        const offsets = choices.map((choice) => choice % (written.length + 1)).sort((a, b) => a - b);
        const { startOf, endOf } = sentenceBounds(written);
        for (const at of offsets) {
          expect(startOf(at)).toBe(sentenceStart(written, at));
          expect(endOf(at)).toBe(sentenceEnd(written, at));
        }
      }),
    );
  });
});

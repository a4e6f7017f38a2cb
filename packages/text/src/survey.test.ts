import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "./dates.js";
import { findFigures } from "./figures.js";
import { surveyText } from "./survey.js";
import { findYearRanges } from "./year-ranges.js";
import { findYears } from "./years.js";

describe("surveyText", () => {
  it("counts marks of either width, half-width ones only beside Han characters", () => {
    const { fullWidth, halfWidth, firstHalfWidth } = surveyText("a,b；甲,乙（丙）(1,2)。");
    expect([fullWidth, halfWidth, firstHalfWidth]).toEqual([3, 1, 5]);
  });

  it("says where nothing is", () => {
    expect(surveyText("甲乙。")).toMatchObject({ fullWidth: 0, halfWidth: 0, firstHalfWidth: -1, firstControl: -1 });
    expect(surveyText("").numbers).toHaveLength(0);
  });

  it("counts control characters, not the breaks and blanks among them", () => {
    expect(surveyText("甲\t\r\n\v\f乙")).toMatchObject({ controls: 0, hasSoftBreaks: true });
    expect(surveyText("甲\u0001乙\u007f")).toMatchObject({ controls: 2, firstControl: 1, hasSoftBreaks: false });
    expect(surveyText("甲\r\n乙")).toMatchObject({ hasOtherLineEnds: true, hasZeroWidth: false });
    expect(surveyText("甲\u200b乙\n")).toMatchObject({ hasOtherLineEnds: false, hasZeroWidth: true });
    expect(surveyText("甲\u0085")).toMatchObject({ controls: 0, hasSoftBreaks: true });
    expect(surveyText("甲\ufffd").hasReplaced).toBe(true);
  });

  it("gives the offsets of digits and place words, and of those that open a century", () => {
    const { numbers, centuries } = surveyText("2021年１９４９、12019，三百万，20");
    expect([...numbers]).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 14, 17, 18, 20, 21]);
    expect([...centuries]).toEqual([0, 5, 20]);
  });

  it("grows beyond its first array", () => expect(surveyText("1".repeat(10_000)).numbers).toHaveLength(10_000));

  it("spares searches a pass and changes nothing that they find", () => {
    const word = fc.constantFrom(
      ..."2021 19 20 21 1 0 9 ２０２２ 年 月 日 度 全 - — 至 件 万 百 千 亿 个 % ， 、 . 法治 二〇二二 第 号 余".split(
        " ",
      ),
      " ",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.nat(4), (words, from) => {
        const text = words.join("");
        const survey = surveyText(text);
        for (const find of [findDates, findYears, findYearRanges, findFigures]) {
          expect(find(text, 0, text.length, { survey })).toEqual(find(text));
          // Its offsets hold for the whole text only.
          expect(find(text, from, text.length, { survey })).toEqual(find(text, from));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

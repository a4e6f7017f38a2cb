import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingIn, reportWith } from "../../test/report-with.js";
import { cleanText } from "../reading/clean-text.js";
import { countedSentences, isTold } from "./counts.js";

const countsOf = (measures: string) =>
  findingIn(reportWith(measures))(countedSentences)
    .filter(({ sentence }) => isTold(sentence))
    .flatMap(({ counts }) => counts);

describe("the counts of a report", () => {
  it("have the words that say what they count", () => {
    expect(countsOf("对发现的46个问题，已整改40个。").map(({ lead, tail }) => [lead, tail])).toEqual([
      ["对发现的", "问题"],
      ["已整改", ""],
    ]);
  });

  it("are those of Traditional text too", () => {
    expect(countsOf("發現問題46個，已整改40個。").map(({ lead, figure }) => `${lead}${figure.unit}`)).toEqual([
      "发现问题个",
      "已整改个",
    ]);
  });

  it("leave out a number of which a blank parts the front", () => {
    expect(countsOf("收到意见1 104条，采纳291条。").map(({ figure }) => figure.value)).toEqual([291]);
  });

  it("do not belong to what is planned", () => {
    expect(countsOf("力争发现问题46个，整改46个。")).toEqual([]);
    expect(countsOf("做好工作。")).toEqual([]);
  });

  it("stand in their sentence, with words that are next to them", () => {
    const pieces = fc.array(
      fc.constantFrom(
        "征求意见",
        "采纳",
        "97条",
        "46件",
        "，",
        "。",
        "；",
        "其中",
        "（",
        "）",
        "100%",
        "\n",
        " 1 ",
        "万",
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const document = reportWith(parts.join(""));
        const once = findingIn(document);
        const text = once(cleanText);
        for (const { sentence, counts } of once(countedSentences))
          for (const { figure, lead, tail, gap } of counts) {
            const { start, end } = figure.numberSpan;
            expect(sentence.span.start).toBeLessThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(sentence.span.end);
            expect(text.slice(0, start).endsWith(gap)).toBe(true);
            expect(text.slice(0, start).replaceAll(" ", "").endsWith(lead)).toBe(true);
            expect(text.slice(end).replaceAll(" ", "").startsWith(tail)).toBe(true);
          }
      }),
      { numRuns: 100 },
    );
  });
});

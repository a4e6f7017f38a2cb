import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SentenceOptions, splitSentences } from "./sentences.js";

const sentences = (text: string, options?: SentenceOptions) =>
  splitSentences(text, 0, text.length, options).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it("splits at full stops, question and exclamation marks and line breaks", () => {
    expect(sentences("  甲。乙！丙？\n丁\r\n  戊!己?")).toEqual(["甲。", "乙！", "丙？", "丁", "戊!", "己?"]);
  });

  it("splits at semicolons only on demand", () => {
    expect(sentences("甲；乙;丙。")).toEqual(["甲；乙;丙。"]);
    expect(sentences("甲；乙;丙。", { semicolons: true })).toEqual(["甲；", "乙;", "丙。"]);
  });

  it("splits at …… only on demand, and not where the sentence plainly goes on", () => {
    expect(sentences("成效明显……下一步。")).toEqual(["成效明显……下一步。"]);
    expect(sentences("成效明显……下一步。", { ellipses: true })).toEqual(["成效明显……", "下一步。"]);
    expect(sentences("宣传、培训……等活动……。完", { ellipses: true })).toEqual(["宣传、培训……等活动……。", "完"]);
    expect(sentences("“甲……乙”丙", { ellipses: true })).toEqual(["“甲……乙”丙"]);
  });

  it("takes points for full stops only on demand", () => {
    const text = "全年办件3.5万件.满意率99.8%.共办理141.群众认可.";
    expect(sentences(text)).toEqual([text]);
    expect(sentences(text, { points: true })).toEqual(["全年办件3.5万件.", "满意率99.8%.", "共办理141.", "群众认可."]);
  });

  it.each([
    "1.完善制度",
    "一.总体情况",
    "(一).加强领导",
    "详见www.a.gov.cn及其他",
    "12.4宪法日活动",
    "甲...乙",
    "附件1.方案",
    "版本v2.0发布",
    "U.S.标准",
    "2022.12.31前",
  ])("takes no point of %s for a full stop", (text) => {
    expect(sentences(text, { points: true })).toEqual([text]);
  });

  it("keeps the number of an item with the item behind a lost full stop", () => {
    expect(sentences("1.完善制度.2.加强执法;3.监督", { points: true })).toEqual(["1.完善制度.", "2.加强执法;3.监督"]);
  });

  it("does not split inside brackets and quotation marks", () => {
    expect(sentences("落实“一件事。一次办。”要求（见附件。附后）开展。乙。")).toEqual([
      "落实“一件事。一次办。”",
      "要求（见附件。附后）开展。",
      "乙。",
    ]);
    expect(sentences("按《甲？乙！》办理。丙。")).toEqual(["按《甲？乙！》办理。", "丙。"]);
  });

  it("ends a sentence with the quotation whose full stop ends it, unless it plainly goes on", () => {
    expect(sentences("他说：“办好。”群众满意。")).toEqual(["他说：“办好。”", "群众满意。"]);
    expect(sentences("落实“办好。”的要求。")).toEqual(["落实“办好。”的要求。"]);
  });

  it("does not let an unbalanced bracket swallow the rest", () => {
    expect(sentences("落实《条例。甲。乙。")).toEqual(["落实《条例。", "甲。", "乙。"]);
    expect(sentences(`“${"很长的话。".repeat(200)}”`).length).toBeGreaterThan(100);
    expect(sentences("“甲。\n乙”。丙。")).toEqual(["“甲。", "乙”。", "丙。"]);
  });

  it("keeps repeated marks and stray closing marks with the sentence", () => {
    expect(sentences("真的吗？！”好。")).toEqual(["真的吗？！”", "好。"]);
  });

  it("does not split addresses", () => {
    expect(sentences("见http://a.gov.cn/x?y=1。")).toEqual(["见http://a.gov.cn/x?y=1。"]);
  });

  it("covers every character that is no blank exactly once, in order, trimmed", () => {
    const unit = fc.constantFrom(..."甲乙。！？；“”（）《》「」,， \n\r\u3000?!;a….．1一%");
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 60 }),
        fc.nat(20),
        fc.record({ semicolons: fc.boolean(), ellipses: fc.boolean(), points: fc.boolean() }),
        (text, start, options) => {
          const from = Math.min(start, text.length);
          let last = from;
          for (const span of splitSentences(text, from, text.length, options)) {
            expect(text.slice(last, span.start).trim()).toBe("");
            const sentence = text.slice(span.start, span.end);
            expect(sentence).not.toBe("");
            expect(sentence).toBe(sentence.trim());
            expect(sentence).not.toMatch(/[\n\r]/);
            last = span.end;
          }
          expect(text.slice(last).trim()).toBe("");
        },
      ),
      { numRuns: 1000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ofdPackage } from "../../test/ofd-package.js";
import { readOfd } from "../ofd.js";

/** Clauses as reports have them, from a stock of words and from any characters; every paragraph is new. */
const WORDS =
  "依法行政 规范性文件 行政执法 监督 制度 云岫县 水务局 普法 培训 落实 全面推进 《云岫县水资源管理办法》 “放管服” （试行） 2023年 12件 98.5% 第3次 人员 案件 复议".split(
    " ",
  );
const anyHan = fc
  .array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: 1, maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));
const word = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: anyHan });
const clause = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(""));
const paragraph = fc
  .tuple(
    fc.constantFrom("", "", "（一）", "一是", "1."),
    fc.array(clause, { minLength: 1, maxLength: 7 }),
    fc.constantFrom("，", "、", "；"),
  )
  .map(([label, clauses, mark]) => `${label}${clauses.join(mark)}。`);
const variant = fc.record({
  objects: fc.constantFrom("line", "character", "three-characters"),
  shuffled: fc.boolean(),
  scaled: fc.boolean(),
  pageNumbers: fc.boolean(),
});

/** Reports begin with a paragraph of several lines; without any such line nothing shows where the margins are. */
const OPENING =
  "2023年，云岫县水务局坚持以习近平法治思想为指导，深入学习贯彻党的二十大精神，全面推进依法行政，法治政府建设取得新的成效。现将有关情况报告如下：";

describe("random reports", () => {
  it("come out of their OFD as the paragraphs that went in", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 3, maxLength: 14 }), variant, async (rest, options) => {
        const paragraphs = [OPENING, ...rest];
        const result = await readOfd(ofdPackage({ title: "云岫县2023年法治政府建设情况报告", paragraphs, ...options }));
        if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
        const { text, blocks } = result.source;
        const shown = (blocks ?? [])
          .filter(({ kind }) => kind !== "furniture")
          .map(({ span }) => text.slice(span.start, span.end));
        expect(shown).toEqual(["云岫县2023年法治政府建设情况报告", ...paragraphs]);
      }),
      { numRuns: 150, seed: Number(process.env.SEED ?? 33190) },
    );
  });
});

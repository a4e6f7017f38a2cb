import type { DocumentKind } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { parse } from "../src/index.js";
import { textSource } from "./text-source.js";

const ORDINARY =
  "（一）规范执法。全年开展检查12次，办理案件30件，制定《青岚县执法办法》3部，整改率98.5%。一是抓学习，二是抓培训。还存在力量不足的问题，下一步将继续加强。\n";
const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function milliseconds(text: string, kind: DocumentKind | "auto" = "auto"): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    parse(textSource(text), { kind });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe("time grows with the text, whatever it holds", () => {
  milliseconds(fill(ORDINARY, 100_000));
  const ordinary = milliseconds(fill(ORDINARY, 100_000));

  it.each([
    "1",
    " ",
    "《",
    "（",
    "“”",
    "一是",
    "\n",
    "法治政府建设",
    "2022年",
    "来源：",
    "问题",
    "第一责任人",
    "(责任单位:",
    "责任单位",
    "达到90%，",
    "(a",
    "【",
    "〔",
    "和",
    "主要负责",
    "。 ",
    "将",
    "》、《",
    "?",
    "-",
    "其中",
    "3件，其中",
    "1件(",
    "，采纳3条",
    "甲\v",
    "甲\f乙\u0085",
    "甲\u200b",
    "亲自部署",
    "述法",
    "李同志",
    "局长李",
    "常务会",
    "制定《",
    "制定《a》",
    "原因是",
    "3—",
    "年底",
    "》第一条",
    "行政执法",
  ])(
    "100,000 characters of %j, read as any kind of document, take at most three times an ordinary text (and 0.4 s of grace on a busy machine)",
    (unit) => {
      // Each step is for some kind only, and some begin behind a numbered line.
      const texts = [
        fill(unit, 100_000),
        `一、任务\n1.学习。${fill(unit, 100_000)}`,
        `一、任务\n（各项${fill(unit, 50_000)}\n${fill("（一）学习法律。\n", 50_000)}`,
      ];
      const bare = milliseconds(`一、任务\n${fill("（一）学习法律。\n", 50_000)}`);
      for (const kind of ["annual-report", "work-plan", "other"] as const)
        texts.forEach((text, index) => {
          const grace = 400 + (index === 2 ? bare * 3 : 0);
          expect(milliseconds(text, kind), `${kind} ${index}`).toBeLessThan(ordinary * 3 + grace);
        });
    },
  );

  it("a text that is nothing but headings grows in proportion to their number", () => {
    for (const unit of ["一、甲\n", "1.\n", "（一）\n"]) {
      expect(milliseconds(unit.repeat(80_000))).toBeLessThan(milliseconds(unit.repeat(20_000)) * 8 + 400);
    }
  });

  it("four times the text takes about four times as long", () => {
    expect(milliseconds(fill(ORDINARY, 800_000))).toBeLessThan(milliseconds(fill(ORDINARY, 200_000)) * 8 + 400);
    const line = ORDINARY.replace("\n", "");
    expect(milliseconds(fill(line, 800_000))).toBeLessThan(milliseconds(fill(line, 200_000)) * 8 + 400);
  });
});

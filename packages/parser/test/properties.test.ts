import type { Report, Section, Span } from "@fazhi/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../src/index.js";
import { textSource } from "./text-source.js";

/** Pieces of reports, whole and broken, in any order: closer to real damage than random characters. */
const piece = fc.constantFrom(
  "青岚县司法局2022年法治政府建设年度报告",
  "一、主要举措和成效",
  "（一）加强学习。",
  "二、存在的不足和原因",
  "存在的问题",
  "三、",
  "1.",
  "（",
  "《",
  "》",
  "〔2022〕3号",
  "党政主要负责人履行推进法治建设第一责任人职责",
  "下一步，将继续加强培训。",
  "一是",
  "二是抓落实，",
  "办理案件30件",
  "占98.5%",
  "2022年",
  "2021—2025年",
  "12345",
  "\n",
  "\r\n",
  " ",
  "　",
  "字号：大 中 小",
  "发布时间：2023-01-20",
  "来源：",
  "首页 > 公开",
  "（责任单位：法规处牵头，各科室配合）",
  "青岚县人民政府",
  "2023年2月3日",
  "\u0000",
  "\ufffd",
  "\ud800",
  "😀",
  "??",
  "**",
  "，",
  "。",
  "建設",
  "附件：",
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 300 }),
);

const flat = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...flat(section.children)]);

function spansOf(report: Report): readonly (readonly [Span, string | null])[] {
  return [
    ...flat(report.sections).flatMap(
      (section) =>
        [
          [section.span, null],
          [section.headingSpan, section.heading],
        ] as const,
    ),
    ...report.figures.flatMap(
      (figure) =>
        [
          [figure.span, figure.text],
          [figure.numberSpan, null],
        ] as const,
    ),
    ...report.citations.map((citation) => [citation.span, `《${citation.title}》`] as const),
    ...report.furniture.map((item) => [item.span, item.text] as const),
    ...report.tasks.flatMap((task) => [
      [task.span, null] as const,
      ...task.targets.map((target) => [target.span, target.text] as const),
    ]),
    ...report.damage.map((damage) => [damage.span, null] as const),
    ...report.diagnostics.flatMap(({ span }) => (span ? [[span, null] as const] : [])),
    ...(report.titleSpan ? [[report.titleSpan, null] as const] : []),
    ...(report.signature ? [[report.signature.span, null] as const] : []),
    ...(report.organization?.span ? [[report.organization.span, report.organization.nameInText] as const] : []),
  ];
}

describe("for any text whatever", () => {
  it("parse answers, its spans lie in the text, and those with a wording slice to it", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("auto", "annual-report", "work-plan", "other"), (text, kind) => {
        const report = parse(textSource(text), { kind: kind as "auto" });
        for (const [{ start, end }, wording] of spansOf(report)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
          // A heading or title that was broken over lines is joined.
          const printed = text.slice(start, end);
          if (wording !== null) expect([printed, printed.replace(/\s*\n\s*/g, "")]).toContain(wording);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("sections are in order, lie within their parents and do not overlap", () => {
    const check = (sections: readonly Section[], within: Span) => {
      let reached = within.start;
      for (const section of sections) {
        expect(section.span.start).toBeGreaterThanOrEqual(reached);
        expect(section.span.end).toBeLessThanOrEqual(within.end);
        reached = section.span.end;
        check(section.children, section.span);
      }
    };
    fc.assert(
      fc.property(anyText, (text) => check(parse(textSource(text)).sections, { start: 0, end: text.length })),
      { numRuns: 300 },
    );
  });

  it("the same text gives the same report", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(textSource(text))).toEqual(parse(textSource(text)));
      }),
      { numRuns: 100 },
    );
  });
});

const REPORT = `青岚县司法局2022年法治政府建设年度报告
2022年，青岚县司法局坚持依法行政。现将有关情况报告如下：
一、主要举措和成效
（一）加强学习。全年组织学习12次，制定《青岚县普法办法》3部。
（二）规范执法。办理案件30件，整改率100%。
二、存在的不足和原因
执法力量不足，主要原因是编制偏少。
三、党政主要负责人履行推进法治建设第一责任人职责情况
局长牵头研究法治工作4次。
四、下一年度主要安排
一是抓学习。二是抓培训。三是抓监督。
青岚县司法局
2023年2月3日`;

const meaning = ({
  kind,
  title,
  reportYear,
  organization,
  signature,
  sections,
  content,
  figures,
  citations,
}: Report) => ({
  kind,
  title,
  reportYear,
  organization: organization?.name,
  signature: signature && [signature.organization, signature.date],
  outline: flat(sections).map(({ marker, heading, role, depth }) => [marker, heading, role, depth]),
  content: Object.values(content).map(({ status, items }) => [status, items]),
  figures: figures.map(({ value, unit, text }) => [value, unit, text]),
  citations: citations.map((citation) => citation.title),
});

describe("what a report says does not hang on its wrapping", () => {
  const original = meaning(parse(textSource(REPORT)));
  const lines = REPORT.split("\n");

  it("furniture between any two lines changes nothing", () => {
    const furniture = fc.constantFrom(
      "字号：大 中 小",
      "发布时间：2023-02-20 10:00　来源：青岚县人民政府网",
      "首页 > 政务公开 > 年度报告",
      "扫一扫在手机打开当前页",
      "【打印】【关闭】",
      "浏览次数：120",
      "— 3 —",
      "版权所有：青岚县人民政府",
    );
    fc.assert(
      fc.property(furniture, fc.integer({ min: 0, max: lines.length }), (line, at) => {
        const text = [...lines.slice(0, at), line, ...lines.slice(at)].join("\n");
        expect(meaning(parse(textSource(text)))).toEqual(original);
      }),
    );
  });

  it("blank lines, indents and trailing blanks change nothing", () => {
    const wrapped = lines.map((line) => `　　${line}  `).join("\n\n");
    expect(meaning(parse(textSource(wrapped)))).toEqual(original);
  });

  it("half-width marks change no role, status, year or body", () => {
    const folded = REPORT.replaceAll("，", ",").replaceAll("：", ":").replaceAll("（", "(").replaceAll("）", ")");
    const report = meaning(parse(textSource(folded)));
    expect({ ...report, outline: report.outline.map(([, ...rest]) => rest), figures: report.figures.length }).toEqual({
      ...original,
      outline: original.outline.map(([, ...rest]) => rest),
      figures: original.figures.length,
    });
  });
});

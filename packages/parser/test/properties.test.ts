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
  "，其中",
  "共46件（维持30件、撤销16件）",
  "3—5次",
  "3亿5000万元",
  "第二十五条第二款",
  "主要原因是",
  "亲自部署、",
  "召开党组（扩大）会议学习宪法",
  "制定印发",
  "局长李云岫同志主持",
  "年终述法",
  "2025年6月底前",
  "行政执法",
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
    ...report.figures.map((figure) => [figure.span, figure.text] as const),
    ...report.relations.map((relation) => [relation.span, null] as const),
    ...report.duties.flatMap(({ evidence }) => evidence.map(({ span }) => [span, null] as const)),
    ...report.topics.flatMap(({ evidence }) => evidence.map(({ span }) => [span, null] as const)),
    ...report.shortcomings.flatMap(({ objectSpan, object, causeSpan, cause }) => [
      ...(objectSpan ? [[objectSpan, object] as const] : []),
      ...(causeSpan ? [[causeSpan, cause] as const] : []),
    ]),
    ...[...report.shortcomings, ...report.planItems].flatMap(({ spans }) => spans.map((span) => [span, null] as const)),
    ...report.meetings.flatMap(({ span, text, subject, subjectSpan }) => [
      [span, text] as const,
      ...(subjectSpan ? [[subjectSpan, subject] as const] : []),
    ]),
    ...report.issuedDocuments.map(({ span, title }) => [span, `《${title}》`] as const),
    ...report.people.map(({ span, name }) => [span, name] as const),
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
        const isFigure = (index: number | null) => index === null || report.figures[index] !== undefined;
        for (const { whole, parts, rate } of report.relations) {
          expect([whole, rate, ...parts].every(isFigure)).toBe(true);
          expect(parts).not.toContain(whole);
        }
        for (const { targets } of report.planItems) expect(targets.every(isFigure)).toBe(true);
        for (const point of [...report.shortcomings, ...report.planItems])
          expect(point.text).toBe(point.spans.map(({ start, end }) => text.slice(start, end)).join("\n"));
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
（二）规范执法。办理案件30件，其中维持20件、撤销10件，整改率100%。召开党组会议专题研究法治工作3—5次。
二、存在的不足和原因
（一）执法力量不足，主要原因是编制偏少。
（二）普法形式单一。
由于经费有限，活动不多。
三、党政主要负责人履行推进法治建设第一责任人职责情况
党组书记、局长李云岫主持召开会议，重要工作亲自部署，支持法院依法受理行政案件。
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
  ...report
}: Report) => ({
  kind,
  title,
  reportYear,
  organization: organization?.name,
  signature: signature && [signature.organization, signature.date],
  outline: flat(sections).map(({ marker, heading, role, depth }) => [marker, heading, role, depth]),
  content: Object.values(content).map(({ status, items }) => [status, items]),
  figures: figures.map(({ value, unit, text }) => [value, unit, text]),
  citations: citations.map((citation) => [citation.title, citation.article]),
  relations: report.relations.map(({ kind, whole, parts, rate }) => [kind, whole, parts, rate]),
  duties: report.duties.map(({ id, evidence }) => [id, evidence.length]),
  shortcomings: report.shortcomings.map(({ text, object, cause }) => [text, object, cause]),
  planItems: report.planItems.map(({ text, targets, due }) => [text, targets, due]),
  topics: report.topics.map(({ id, by, evidence }) => [id, by, evidence.length]),
  meetings: report.meetings.map(({ kind, count, subject, text }) => [kind, count, subject, text]),
  issuedDocuments: report.issuedDocuments.map(({ title, verb }) => [title, verb]),
  people: report.people.map(({ name, post }) => [name, post]),
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

  it("line ends of other systems change nothing", () => {
    expect(meaning(parse(textSource(lines.join("\r\n"))))).toEqual(original);
  });

  it("it holds facts of every kind", () => {
    for (const facts of [
      original.relations,
      original.duties,
      original.shortcomings,
      original.planItems,
      original.topics,
      original.meetings,
      original.people,
      original.issuedDocuments,
    ])
      expect(facts).not.toEqual([]);
  });

  it("blank lines, indents and trailing blanks change nothing", () => {
    const wrapped = lines.map((line) => `　　${line}  `).join("\n\n");
    expect(meaning(parse(textSource(wrapped)))).toEqual(original);
  });

  it("half-width marks change no role, status, year or body", () => {
    const folded = REPORT.replaceAll("，", ",").replaceAll("：", ":").replaceAll("（", "(").replaceAll("）", ")");
    const report = meaning(parse(textSource(folded)));
    const half = (value: unknown) => JSON.stringify(value).replaceAll("，", ",").replaceAll("：", ":");
    const comparable = (one: typeof original) =>
      half({ ...one, outline: one.outline.map(([, ...rest]) => rest) })
        .replaceAll("（", "(")
        .replaceAll("）", ")");
    expect(comparable(report)).toBe(comparable(original));
  });
});

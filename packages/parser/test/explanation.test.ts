import type { Explanation, Report } from "@fazhi/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documents as development } from "../eval/development/index.js";
import { parse } from "../src/index.js";
import { textSource } from "./text-source.js";

const piece = fc.constantFrom(
  "青岚县司法局2022年法治政府建设年度报告",
  "一、主要举措和成效",
  "二、存在的不足和原因",
  "三、《第一责任人职责规定》落实情况",
  "三、“存在的问题”及下一步打算",
  "四、关于这一部分",
  "（一）下一步打算",
  "党政主要负责人履行推进法治建设第一责任人职责，",
  "还存在执法力量不足的问题。",
  "下一步，将继续加强培训。",
  "全年办理案件30件。",
  "现将2022年法治政府建设情况报告如下：",
  "《",
  "》",
  "\n",
  " ",
  "\u0000",
  "\ud800",
  '"',
  "青岚县人民政府",
  "2023年2月3日",
  "发布时间：2023-01-20",
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

const explained = (source: string): Report & { readonly explanation: Explanation } => {
  const report = parse(textSource(source), { explain: true });
  if (report.explanation === undefined) throw new Error("no explanation");
  return { ...report, explanation: report.explanation };
};

const withoutExplanation = ({ explanation: _, ...report }: Report) => report;

const placesOf = ({ kind, profile, sections, content }: Explanation) => [
  ...kind.reasons,
  ...kind.rivals,
  ...Object.values(profile).flatMap(({ support, rivals }) => [...support, ...rivals]),
  ...sections.flatMap(({ reasons }) => reasons),
  ...Object.values(content).flatMap(({ reasons }) => reasons),
];

function expectPlaces(source: string, explanation: Explanation): void {
  for (const { text: words, span, line } of placesOf(explanation)) {
    if (span === null) {
      expect([words, line]).toEqual([null, null]);
      continue;
    }
    expect(span.end).toBeGreaterThan(span.start);
    expect(source.slice(span.start, span.end)).toBe(words);
    expect(source.slice(0, span.start).split("\n").length).toBe(line);
  }
}

describe("an explanation", () => {
  it("changes nothing else, and every place in it slices to its words, on labelled documents", () => {
    for (const { text: source, fileName } of development().slice(0, 120)) {
      const report = explained(source);
      expect(withoutExplanation(report)).toEqual(parse(textSource(source)));
      expectPlaces(textSource(source).text, report.explanation);
      expect(fileName).not.toBe("");
    }
  });

  it("does so on texts put together from broken pieces", () => {
    fc.assert(
      fc.property(text, (source) => {
        const report = explained(source);
        expect(withoutExplanation(report)).toEqual(parse(textSource(source)));
        expectPlaces(textSource(source).text, report.explanation);
      }),
      { numRuns: 200 },
    );
  });

  it("is there only when asked for", () => {
    expect(parse(textSource("一、主要举措和成效\n"))).not.toHaveProperty("explanation");
  });

  it("has an entry for every part of the first level of a report, with the roles of the outline", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { explanation, sections, kind } = explained(source);
        if (kind !== "annual-report") return;
        sections.forEach(({ role, roles }, index) => {
          const why = explanation.sections.find(({ section }) => section === String(index + 1));
          expect(why?.roles).toEqual(roles ?? (role === null || role === undefined ? [] : [role]));
        });
      }),
      { numRuns: 100 },
    );
  });
});

const TITLE = "青岚县司法局2022年法治政府建设年度报告\n";
const DONE = "全年举办培训12次，办理案件30件，评查案卷40份，开展检查8次。\n";
const LACKS = "执法人员仍然不足。普法宣传还不够深入。部分制度尚不健全。\n";
const NEXT = "将继续加强培训。将进一步完善制度。要着力规范执法，持续抓好普法。\n";

const part = (report: Report, heading: string) => {
  const index = report.sections.findIndex((section) => section.heading === heading);
  return report.explanation?.sections.find(({ section }) => section === String(index + 1));
};
const codes = (report: Report) => report.diagnostics.map(({ code }) => code);

describe("the confidence of a role", () => {
  it("falls when the words that name it are taken away", () => {
    const named = explained(`${TITLE}一、主要举措和成效\n${DONE}二、存在的不足\n${LACKS}三、下一步打算\n${NEXT}`);
    expect(part(named, "存在的不足")).toMatchObject({ roles: ["shortcomings"], confidence: "high" });
    const silent = explained(`${TITLE}一、主要举措和成效\n${DONE}二、这一方面\n${LACKS}三、下一步打算\n${NEXT}`);
    expect(part(silent, "这一方面")).toMatchObject({
      roles: ["shortcomings"],
      confidence: "medium",
      reasons: [{ by: "content", sign: "owns-up-to-lacks", count: 3, of: 3, text: "执法人员仍然不足。" }],
    });
    expect(codes(silent)).not.toContain("role-uncertain");
  });

  it("rests on a subject and a place for the parts of a thematic report", () => {
    const report = explained(`${TITLE}一、推进依法行政\n${DONE}二、存在的不足\n${LACKS}`);
    expect(part(report, "推进依法行政")).toMatchObject({
      roles: ["measures"],
      confidence: "high",
      reasons: [
        { by: "heading-wording", sign: "treats-topic" },
        { by: "position", sign: "before-closing-part", text: "存在的不足" },
      ],
    });
  });
});

describe("role-uncertain", () => {
  it("is said of a silent part behind the shortcomings that is not the last", () => {
    const report = explained(
      `${TITLE}一、主要举措和成效\n${DONE}二、存在的不足\n${LACKS}三、这一方面\n${DONE}四、下一步打算\n${NEXT}`,
    );
    expect(part(report, "这一方面")).toMatchObject({ roles: ["measures"], confidence: "low" });
    const [diagnostic] = report.diagnostics.filter(({ code }) => code === "role-uncertain");
    expect(diagnostic?.data).toEqual({ heading: "这一方面", role: "measures" });
    expect(
      codes(
        parse(
          textSource(
            `${TITLE}一、主要举措和成效\n${DONE}二、存在的不足\n${LACKS}三、推进依法行政\n${DONE}四、下一步打算\n${NEXT}`,
          ),
        ),
      ),
    ).not.toContain("role-uncertain");
  });

  it("is said without asking for reasons", () => {
    const source = `${TITLE}一、推进依法行政\n${DONE}二、直面问题促改进\n稳步开展相关事宜。\n`;
    expect(codes(parse(textSource(source)))).toContain("role-uncertain");
  });

  it("is not said of the last part of a thematic report that tells what was done", () => {
    const report = explained(`${TITLE}一、推进依法行政\n${DONE}二、审批再提速\n${DONE}`);
    expect(part(report, "审批再提速")).toMatchObject({ roles: ["measures"], confidence: "medium" });
    expect(codes(report)).not.toContain("role-uncertain");
  });

  it("is said of tasks behind the shortcomings that are told as done, not of tasks", () => {
    const before = `${TITLE}一、主要举措和成效\n${DONE}二、存在的不足\n${LACKS}`;
    expect(codes(parse(textSource(`${before}三、2022年工作任务\n${DONE}`)))).toContain("role-uncertain");
    expect(codes(parse(textSource(`${before}三、2022年工作任务\n${NEXT}`)))).not.toContain("role-uncertain");
  });
});

describe("conflicts of the profile", () => {
  const signed = (body: string) => parse(textSource(`${TITLE}一、主要举措和成效\n${DONE}\n${body}\n2023年1月20日\n`));

  it("says where title and signature name bodies of two places or levels", () => {
    expect(codes(signed("南溪县司法局"))).toContain("organization-conflict");
    expect(codes(signed("青岚市司法局"))).toContain("level-conflict");
    for (const body of ["青岚县司法局", "云泽市青岚县司法局"])
      expect(codes(signed(body)).filter((code) => /(?:organization|level)-conflict/.test(code))).toEqual([]);
  });

  it("shows the rivals of a year with their places and weights", () => {
    const { explanation } = explained(
      `${TITLE}现将2023年法治政府建设情况报告如下。\n一、2022年主要举措和成效\n${DONE}`,
    );
    const { value, source, support, rivals } = explanation.profile.reportYear;
    expect([value, source]).toEqual([2022, "title"]);
    expect(support.map(({ source: from }) => from)).toContain("heading");
    expect(rivals).toContainEqual(expect.objectContaining({ value: 2023, source: "opening", text: "2023年", line: 2 }));
  });
});

describe("the kind", () => {
  it("is explained by the title that decides it", () => {
    const { kind } = explained(`${TITLE}一、主要举措和成效\n${DONE}`).explanation;
    expect(kind).toMatchObject({ value: "annual-report", confidence: "high", reasons: [{ sign: "title-report" }] });
  });

  it("is explained by signs of the text, with what they weigh, where there is no title", () => {
    const source = `一、主要举措和成效\n${DONE}二、存在的不足\n${LACKS}三、党政主要负责人履行第一责任人职责情况\n${DONE}`;
    const { kind } = explained(source).explanation;
    expect(kind.confidence).not.toBe("high");
    expect(kind.reasons).toContainEqual(
      expect.objectContaining({ sign: "part-names-content", weight: 2, text: "存在的不足" }),
    );
  });

  it("names what a told kind is against", () => {
    const report = parse(textSource(`${TITLE}一、主要举措和成效\n${DONE}`), { explain: true, kind: "work-plan" });
    expect(report.explanation?.kind.rivals).toMatchObject([{ value: "annual-report", source: "title" }]);
  });
});

describe("a content", () => {
  it("that is told in passing is explained by its sentences", () => {
    const report = explained(`${TITLE}一、主要举措和成效\n${DONE}还存在执法力量不足的问题。\n二、下一步打算\n${NEXT}`);
    expect(report.content.shortcomings.status).toBe("inline");
    expect(report.explanation.content.shortcomings).toMatchObject({
      status: "inline",
      reasons: [{ by: "content", sign: "owns-up-to-lacks", text: "还存在执法力量不足的问题。" }],
    });
    expect(report.explanation.content["other-matters"]).toEqual({ status: "missing", reasons: [] });
  });
});

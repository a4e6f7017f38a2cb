import type { Explanation, InspectOutput, Section } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { displayWidth } from "./display-width.js";
import { renderTree } from "./render.js";
import { inspectedReport, inspectOutput } from "./sample-output.fixture.js";

const withDocument = (change: Partial<typeof inspectedReport>): InspectOutput => ({
  ...inspectOutput,
  documents: [{ ...inspectedReport, ...change }],
});

describe("renderTree", () => {
  it("shows profile, outline with roles, contents and facts", () => {
    expect(renderTree(inspectOutput)).toMatchInlineSnapshot(`
      "reports/qinglan-2022.txt
        标题  青岚县人民政府2022年法治政府建设年度报告（据小标题）
        类型  法治政府建设年度报告（据标题）
        年度  2022年度（据标题）
        单位  青岚县人民政府（县级政府）（据署名）
        署名  青岚县人民政府 · 2023-02-20 · 第40行
        公开  未识别
        文件  text · gb18030 · 全角标点

        提纲
        ├─ 一、主要举措和成效 · 第3行 [主要举措和成效]
        │  ├─ （一）依法全面履行政府职能 · 第4行
        │  └─ （二）履行第一责任人职责 · 第6行 [第一责任人履职情况]
        └─ 二、存在的问题和下一步打算 · 第9行 [存在的不足和原因、下一年度主要安排]

        内容
        ✔ 主要举措和成效      主要举措和成效 · 第3行 · 2项 · 800字
        ✔ 存在的不足和原因    存在的问题和下一步打算 · 第9行 · 3项 · 200字
          未写原因
        ✔ 第一责任人履职情况  履行第一责任人职责 · 第6行 · 1项 · 90字
        ✔ 下一年度主要安排    存在的问题和下一步打算 · 第9行 · 3项 · 200字

        数据（1）
          标准化改造53个 · 第7行

        引用（1）
          《重大行政决策程序暂行条例》（国令第713号） · 第8行
      "
    `);
  });

  it("names a line once, however many passages stand on it", () => {
    const evidence = [13, 13, 15].map((line) => ({ line, span: { start: 0, end: 1 } }));
    const content = { ...inspectedReport.content, "next-year-plan": { status: "inline" as const, evidence } };
    expect(renderTree(withDocument({ content }))).toContain("第13行；第15行");
    expect(renderTree(withDocument({ content }))).not.toContain("第13行；第13行");
  });

  describe("of a document with its explanation", () => {
    const place = { text: null, line: null, span: null };
    const named = (text: string) => ({
      role: "measures" as const,
      by: "heading-wording" as const,
      sign: "names-content" as const,
      verdict: "for" as const,
      text,
      line: 3,
      span: { start: 0, end: text.length },
    });
    const agreed = { value: null, source: null, support: [], rivals: [] };
    const missing = { status: "missing" as const, reasons: [] };
    const explanation: Explanation = {
      kind: {
        value: "annual-report",
        source: "title",
        confidence: "high",
        reasons: [{ kind: "annual-report", sign: "title-report", weight: null, ...place }],
        rivals: [],
      },
      profile: {
        title: agreed,
        reportYear: {
          ...agreed,
          rivals: [
            { value: 2023, source: "signature", weight: 3, text: "2023年", line: 40, span: { start: 0, end: 5 } },
          ],
        },
        organization: agreed,
        level: agreed,
        type: agreed,
        region: agreed,
        publishedOn: agreed,
      },
      sections: [
        {
          section: "1",
          roles: ["measures"],
          confidence: "low",
          reasons: [
            named("主要举措和成效"),
            { ...named("x"), verdict: "against", sign: "looks-ahead", by: "content", count: 4, of: 5 },
          ],
        },
        {
          section: "1.2",
          roles: ["first-responsible-person"],
          confidence: "high",
          reasons: [named("很长的".repeat(20))],
        },
        { section: "2", roles: [], confidence: "low", reasons: [] },
      ],
      content: {
        measures: missing,
        shortcomings: missing,
        "first-responsible-person": missing,
        "next-year-plan": missing,
        "other-matters": missing,
      },
    };

    it("says under each part why, and what disagrees", () => {
      const tree = renderTree(withDocument({ explanation }));
      expect(tree).toContain("    依据（可信）：标题是法治建设的报告\n");
      expect(tree).toContain("    另见：2023 · 署名 · 第40行\n");
      expect(tree).toContain("  │  │  依据（存疑）：小标题写明“主要举措和成效”；但说今后要做的4/5\n");
      expect(tree).toContain("        依据（存疑）：没有找到依据\n");
    });

    it.each(["zh-CN", "en"] as const)("keeps within 80 columns in %s", (locale) => {
      const tree = renderTree(withDocument({ explanation }), { locale });
      for (const line of tree.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
      expect(tree).toContain(locale === "en" ? "why (doubtful)" : "依据（存疑）");
    });

    it("shows the sentences of a content that is told in passing", () => {
      const evidence = [{ line: 6, span: { start: 0, end: 4 } }];
      const passage = { ...named("县长带头学法。"), sign: "tells-of-heads" as const, by: "content" as const, line: 6 };
      const tree = renderTree(
        withDocument({
          content: { ...inspectedReport.content, "first-responsible-person": { status: "inline", evidence } },
          explanation: {
            ...explanation,
            content: { ...explanation.content, "first-responsible-person": { status: "inline", reasons: [passage] } },
          },
        }),
      );
      expect(tree).toContain("    叙述主要负责人履职“县长带头学法。” · 第6行\n");
    });
  });

  it("says what was not recognised", () => {
    const output = renderTree(withDocument({ title: null, organization: null, reportYear: null, signature: null }));
    expect(output.match(/未识别/g)).toHaveLength(5);
  });

  it("lists the tasks of a work plan with their units and targets", () => {
    const span = { start: 0, end: 1 };
    const task = { support: [], joint: [], targets: [], due: null, line: 4, span, unitsSpan: null };
    const output = renderTree(
      withDocument({
        kind: "work-plan",
        tasks: [
          {
            ...task,
            number: 1,
            title: "抓好学习宣传",
            lead: ["政策法规科"],
            support: ["各科室"],
            targets: [{ value: 90, unit: "%", comparator: "at-least", due: null, text: "达到90%以上", span }],
          },
          { ...task, number: 2, title: "完善制度", lead: [] },
        ],
      }),
    );
    expect(output).toContain("1. 抓好学习宣传 · 第4行 · 牵头：政策法规科；配合：各科室 · 达到90%以上");
    expect(output).toContain("2. 完善制度 · 第4行 · 未写责任单位");
  });

  it("prints ten facts of a list and counts the others", () => {
    const span = { start: 0, end: 1 };
    const figure = {
      value: 1,
      upper: null,
      unit: "项",
      qualifier: null,
      text: "完成1项",
      line: 1,
      span,
      numberSpan: span,
    };
    const output = renderTree(withDocument({ figures: Array.from({ length: 12 }, () => figure) }));
    expect(output).toContain("数据（12）");
    expect(output.match(/完成1项/g)).toHaveLength(10);
    expect(output).toContain("另有2条");
  });

  it("separates documents by a blank line and shows the unreadable", () => {
    const output = renderTree({
      ...inspectOutput,
      documents: [inspectedReport, { path: "b.pdf", error: { code: "binary", message: "不是文本" } }],
    });
    expect(output).toContain("\n\nb.pdf\n  ✘ 无法读取：不是文本\n");
    expect(output.endsWith("\n\n")).toBe(false);
  });

  it("wraps long headings under themselves", () => {
    const [first] = inspectedReport.sections;
    if (first === undefined) throw new Error("the sample has sections");
    const output = renderTree(withDocument({ sections: [{ ...first, heading: "长".repeat(60), children: [] }] }));
    for (const line of output.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(output).toMatch(/\n {5}长/);
  });

  it("draws an outline deeper than the call stack", () => {
    const [first] = inspectedReport.sections;
    if (first === undefined) throw new Error("the sample has sections");
    let deep: Section = { ...first, children: [] };
    for (let depth = 0; depth < 500; depth += 1) deep = { ...first, children: [deep] };
    expect(renderTree(withDocument({ sections: [deep] })).match(/└─/g)).toHaveLength(501);
  });
});

import type { Finder, ParsedDocument } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import type { SourceText } from "@fazhi/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Enumeration, procedureFinder } from "./procedure.js";

const NAMES = ["公众参与", "专家论证", "风险评估", "合法性审查", "集体讨论决定"] as const;
const find = procedureFinder({
  steps: NAMES.map((name) => ({ name, words: [name] })),
  preparing: 3,
  subject: /决策/,
  otherSubject: /规范性文件/,
});

const REPORT = parse(sourceOf("柳溪县司法局2022年法治政府建设年度报告"));

function sourceOf(text: string): SourceText {
  return {
    text,
    format: "text",
    encoding: "utf-8",
    fileName: "report.txt",
    hints: {},
    blocks: null,
    markup: [],
    origins: [],
    attachments: [],
    diagnostics: [],
  };
}

function enumerationsIn(text: string): readonly Enumeration[] {
  const document: ParsedDocument = { source: sourceOf(text), report: REPORT };
  const kept = new Map<Finder<unknown>, unknown>();
  const once = <T>(finder: Finder<T>): T => {
    if (!kept.has(finder)) kept.set(finder, finder(document, once));
    return kept.get(finder) as T;
  };
  return once(find);
}

const listed = (steps: readonly string[]) => `${steps.slice(0, -1).join("、")}和${steps[steps.length - 1] ?? ""}`;
const anyEnd = fc.constantFrom("程序", "法定程序", "五大程序", "的必经步骤", "流程");
const anyLead = fc.constantFrom("重大行政决策严格履行", "坚持依法决策，落实", "3项决策均经过");

describe("a procedure that is spelt out", () => {
  it("is complete with all its steps, the first three in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), anyLead, anyEnd, (order, lead, end) => {
        const steps = [...order, 3, 4].map((index) => NAMES[index] ?? "");
        const [found] = enumerationsIn(`${lead}${listed(steps)}${end}。`);
        expect(found).toMatchObject({ missing: [], early: null, miscounted: false });
      }),
    );
  });

  it("lacks the steps that are left out, and is shown from its first step to its last", () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4], { minLength: 3, maxLength: 4 }), anyLead, anyEnd, (kept, lead, end) => {
        const list = listed(kept.map((index) => NAMES[index] ?? ""));
        const text = `工作有序。\n${lead}${list}${end}。\n二、其他`;
        const [found] = enumerationsIn(text);
        expect(found?.missing).toEqual(NAMES.filter((_, index) => !kept.includes(index)));
        expect(found && text.slice(found.span.start, found.span.end)).toBe(list);
      }),
    );
  });

  it("says which step comes too early", () => {
    const text = "重大决策履行公众参与、集体讨论决定、专家论证、风险评估、合法性审查程序。";
    const [found] = enumerationsIn(text);
    expect(found?.early).toMatchObject({ name: "集体讨论决定", before: "专家论证" });
    expect(text.slice(found?.early?.span.start, found?.early?.span.end)).toBe("集体讨论决定");
  });

  it("is miscounted where it calls itself five and lists four and nothing else", () => {
    const four = "公众参与、专家论证、风险评估、合法性审查";
    expect(enumerationsIn(`决策履行${four}五大程序。`)[0]?.miscounted).toBe(true);
    expect(enumerationsIn(`决策履行${four}程序。`)[0]?.miscounted).toBe(false);
    expect(
      enumerationsIn("决策履行公众参与、专家论证、社会公示、合法性审查、集体讨论决定五道程序。")[0]?.miscounted,
    ).toBe(false);
  });

  it.each([
    "重大决策履行公众参与、专家论证、风险评估等程序。",
    "完善重大决策公众参与、专家论证、风险评估机制。",
    "对供热调价决策组织公众参与、专家论证、风险评估，参加人数120人。",
    "强化公众参与、专家论证和风险评估实效，决策质量提升。",
    "规范性文件履行公众参与、专家论证、合法性审查程序，决策依法进行。",
    "制定《重大决策公众参与、专家论证、风险评估程序规定》。",
    "决策履行公众参与、专家论证程序。",
  ])("is not what %s speaks of", (text) => {
    expect(enumerationsIn(text)).toEqual([]);
  });

  it("lacks nothing that its paragraph names behind the list", () => {
    const text = "决策履行公众参与、专家论证、风险评估程序，经合法性审查后提交会议。未经集体讨论决定不得实施。";
    expect(enumerationsIn(text)[0]?.missing).toEqual([]);
  });

  it.each(["公众参与、", "公众参与、专家论证、风险评估程序", "决策公众参与、专家论证、风险评估程序。", "、"])(
    "is looked for in linear time in a long run of %s",
    (piece) => {
      expect(() => enumerationsIn(piece.repeat(300_000 / piece.length))).not.toThrow();
    },
  );
});

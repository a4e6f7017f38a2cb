import { type ParsedDocument, resolveRules, runRules } from "@fazhi/engine";
import { DOCUMENTS, PLANS, STATUTES } from "@fazhi/law";
import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import type { Finding } from "@fazhi/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allRules } from "../index.js";

const ours = allRules.filter(({ id }) => id.startsWith("citation/"));
const rules = resolveRules(
  ours,
  {
    name: "all",
    description: { "zh-CN": "全部", en: "all" },
    rules: Object.fromEntries(ours.map(({ id }) => [id, "on"])),
  },
  {},
);

const understood = (text: string): ParsedDocument => {
  const read = readText(text);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return { source: read.source, report: parse(read.source) };
};

const check = (document: ParsedDocument): readonly Finding[] => {
  const { findings, verdicts } = runRules(document, { rules, locale: "zh-CN" });
  expect(verdicts.filter(({ verdict }) => verdict === "error")).toEqual([]);
  return findings;
};

const reportOf = (year: number, ...sentences: readonly string[]): string =>
  [
    `岚浦县人民政府${year}年法治政府建设年度报告`,
    "现将有关情况报告如下。",
    "一、主要举措和成效",
    ...sentences,
    "二、存在的不足和原因",
    "执法力量不足，原因是编制较少。",
    `三、${year + 1}年主要安排`,
    "加强执法培训。",
  ].join("\n");

const findings = (year: number, sentence: string): readonly string[] =>
  check(understood(reportOf(year, sentence))).map(
    ({ ruleId, messageId, severity }) => `${severity} ${ruleId}:${messageId}`,
  );

describe("citations by the law of the report year", () => {
  it("are right for every statute in every year in which it is in force", () => {
    for (const { title, shortTitle, repeal } of STATUTES) {
      const last = repeal === null ? 2026 : Number(repeal.on.date.slice(0, 4)) - 1;
      const told = findings(last, `组织学习《${title}》和《${shortTitle}》。`).filter((found) =>
        /repealed/.test(found),
      );
      expect(told, title).toEqual([]);
    }
  });

  it("are told of every statute whose repeal is not mere memory, as errors where it is sure", () => {
    for (const { shortTitle, repeal } of STATUTES) {
      if (repeal === null || repeal.on.confidence === "low") continue;
      const year = Number(repeal.on.date.slice(0, 4)) + 1;
      const severity = repeal.on.confidence === "high" ? "error" : "warning";
      expect(findings(year, `组织学习《${shortTitle}》。`), shortTitle).toContain(
        `${severity} citation/repealed:repealed`,
      );
    }
  });

  it("are not judged beyond what is known", () => {
    const { verdicts } = runRules(understood(reportOf(2040, "组织学习《行政处罚法》。")), { rules, locale: "zh-CN" });
    const notChecked = verdicts.filter(({ verdict }) => verdict === "not-checked").map(({ ruleId }) => ruleId);
    expect(notChecked).toEqual(
      expect.arrayContaining([
        "citation/changed-in-year",
        "citation/known-number",
        "citation/not-yet-in-force",
        "citation/repealed",
        "citation/title",
      ]),
    );
  });
});

describe("the catalogue itself", () => {
  it("is cited without any finding on titles, years and numbers", () => {
    const lines = [
      ...STATUTES.flatMap(({ title, versions }) =>
        versions.map(({ number }) => `学习《${title}》${number === null ? "" : `（${number.number}）`}。`),
      ),
      ...PLANS.map(
        ({ name, period: [from, to], number }) =>
          `学习《${name}（${from}—${to}年）》${number === null ? "" : `（${number.number}）`}。`,
      ),
      ...DOCUMENTS.map(({ title, number }) => `学习《${title}》（${number}）。`),
    ];
    const told = check(understood(reportOf(2025, ...lines))).filter(({ ruleId }) =>
      ["citation/title", "citation/year-range", "citation/known-number", "citation/document-number"].includes(ruleId),
    );
    expect(told.map(({ message }) => message)).toEqual([]);
  });
});

describe("law names without marks", () => {
  it.each([
    "查处违反劳动合同法规定的行为",
    "排查合同法律风险",
    "邀请婚姻法学专家授课",
    "化解婚姻、继承法律纠纷",
    "担保法人资格审查",
    "加强合同法制审核",
    "建设用地物权法定原则",
  ])("are none in %s", (words) => expect(findings(2023, `${words}12次。`)).toEqual([]));

  it.each(["宣传物权法、婚姻法", "学习《民法典》、继承法", "根据中华人民共和国合同法办理"])("are told in %s", (words) =>
    expect(findings(2023, `${words}。`)).toContain("warning citation/repealed:bare-name"),
  );
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    "《",
    "》",
    "〈",
    "〉",
    "（",
    ")",
    "法治政府建设实施纲要",
    "2021—2025年",
    "20212025年",
    "合同法",
    "原",
    "落实",
    "国办发",
    "〔2018〕",
    "[22]",
    "第037号",
    "号",
    "“七五”普法",
    "重大行政决策程序条例",
    "中华人民共和国",
    "，",
    "。",
    "\n",
    " ",
    "\u{20000}",
  );

  it("is checked without a crash, and every finding slices to text that is not blank", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const document = understood(reportOf(2023, parts.join("")));
        for (const { span } of check(document))
          expect(document.source.text.slice(span.start, span.end).trim()).not.toBe("");
      }),
      { numRuns: 150 },
    );
  });

  it("takes time in proportion to its length", () => {
    const timeOf = (piece: string, length: number): number => {
      const document = understood(reportOf(2023, piece.repeat(Math.ceil(length / piece.length))));
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round++) {
        const before = performance.now();
        check(document);
        best = Math.min(best, performance.now() - before);
      }
      return best;
    };
    // Eight times as long; quadratic growth would be 64 times the time.
    for (const piece of [
      "《合同法》",
      "落实《法治政府建设实施纲要（2015—2020年）》",
      "《重大行政决策程序条例》（国办发[2018]037号）",
      "宣传物权法、",
      "“七五”普法",
      "国办发〔2018〕第",
      "《",
      "号",
    ])
      expect(timeOf(piece, 80_000), piece).toBeLessThan(Math.max(timeOf(piece, 10_000), 3) * 30);
  }, 60_000);
});

describe("a suggestion", () => {
  it("for a title makes the finding go away", () => {
    for (const title of [
      "法治政府建设与责任落实督查工作规定",
      "重大行政决策程序条例",
      "中华人民共和国政府信息公公开条例",
    ]) {
      const document = understood(reportOf(2022, `落实《${title}》。`));
      const [finding] = check(document).filter(({ ruleId }) => ruleId === "citation/title");
      const [suggestion] = finding?.suggestions ?? [];
      if (suggestion === undefined) throw new Error(`no suggestion for ${title}`);
      const { text } = document.source;
      const { start, end } = suggestion.span;
      const mended = text.slice(0, start) + suggestion.replacement + text.slice(end);
      expect(check(understood(mended)).filter(({ ruleId }) => ruleId === "citation/title")).toEqual([]);
    }
  });
});

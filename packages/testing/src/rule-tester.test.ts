import { defineRule, type Rule } from "@fazhi/engine";
import { describe, expect, test } from "vitest";
import { fakePipeline } from "../test/fake-pipeline.js";
import { createRuleTester, RuleTestError } from "./index.js";

const { runCase, testRule } = createRuleTester(fakePipeline);

/** Finds 台帐 (for 台账), and 帐 alone as a milder case; the words can be configured. */
const definition = {
  id: "words/ledger",
  code: "FZ9101",
  title: { "zh-CN": "台账", en: "Ledger" },
  severity: "warning",
  basis: [],
  appliesTo: { kinds: ["annual-report"] },
  needs: [],
  messages: {
    ledger: { "zh-CN": "应为“台账”，实际为“{word}”", en: "expected 台账, got {word}" },
    doubtful: { "zh-CN": "“帐”存疑", en: "doubtful" },
  },
  defaultOptions: { word: "台帐" },
} as const;
const ledger = defineRule({
  ...definition,
  check({ text, options, fail }) {
    const { word } = options;
    for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length)) {
      fail({ at: { start, end: start + word.length }, message: "ledger", data: { word } });
    }
    const doubtful = text.indexOf("帐目");
    if (doubtful !== -1) fail({ at: { start: doubtful, end: doubtful + 2 }, message: "doubtful" });
  },
});
const differences = (caseText: string, rule: Rule = ledger) => runCase(rule, caseText).differences;

describe("a case passes", () => {
  test.each([
    ["when the finding stands on its line", "甲\n建立台帐。 <!-- expect words/ledger -->"],
    ["when message and found text agree too", "建立台帐。 <!-- expect words/ledger:ledger 台帐 -->"],
    [
      "with several on one line, whatever their order",
      "台帐、帐目、台帐。\n<!-- expect words/ledger --><!-- expect words/ledger:doubtful --><!-- expect words/ledger:ledger -->",
    ],
    ["when nothing is found and nothing is expected", "建立台账。 <!-- expect none -->"],
    [
      "when the verdict is the one it states",
      "<!-- case kind=work-plan verdict=not-applicable reason=other-kind -->\n台帐",
    ],
    ["with options of its own", '<!-- case options={"word":"台张"} -->\n台帐台张 <!-- expect words/ledger 台张 -->'],
  ])("%s", (_, caseText) => {
    expect(differences(caseText)).toEqual([]);
    expect(runCase(ledger, caseText).passed).toBe(true);
  });
});

describe("a difference says what was expected and what came", () => {
  test.each([
    [
      "a finding that is missing",
      "一、举措\n建立台账。 <!-- expect words/ledger -->",
      "应在第 2 行（建立台账。）报告 words/ledger，实际没有",
    ],
    [
      "a finding nobody expected",
      "建立台帐。",
      "第 1 行（建立台帐。）不应报告问题，实际报告 words/ledger:ledger 台帐：应为“台账”，实际为“台帐”",
    ],
    [
      "another message",
      "建立台帐。 <!-- expect words/ledger:doubtful -->",
      "第 1 行（建立台帐。）应报告 words/ledger:doubtful，实际报告 words/ledger:ledger 台帐",
    ],
    [
      "another found text",
      "建立台帐。 <!-- expect words/ledger 立台帐 -->",
      "第 1 行（建立台帐。）应报告 words/ledger 立台帐，实际报告 words/ledger:ledger 台帐",
    ],
    ["a blank text", " ", "文本无法读取：empty"],
    [
      "a comment that is not well formed",
      "甲 <!-- expect -->",
      "用例第 1 行：expect 应为“规则编号[:消息编号] [原文]”或 none，实际为“”",
    ],
    [
      "a rule that did not run",
      "<!-- case kind=other -->\n建立台账。",
      "结论应为 pass，实际为 not-applicable (不适用于此类文件（其他文件）)；若本意如此，请在首行写明 verdict=not-applicable",
    ],
    ["another verdict", "<!-- case verdict=not-checked -->\n建立台账。", "结论应为 not-checked，实际为 pass"],
    [
      "another reason",
      "<!-- case kind=other verdict=not-applicable reason=too-early -->\n甲",
      "理由应为 too-early，实际为 other-kind",
    ],
    [
      "an expectation of another rule",
      "甲 <!-- expect words/leger -->",
      "第 1 行期望的 words/leger 不是被测规则 words/ledger",
    ],
  ])("%s", (_, caseText, difference) => {
    expect(differences(caseText)).toEqual([difference]);
  });

  test("an option that does not exist", () => {
    expect(differences('<!-- case options={"wrod":"x"} -->\n甲')).toEqual([expect.stringContaining("最接近的是 word")]);
  });

  test("in English, when asked", () => {
    const result = runCase(ledger, "建立台账。 <!-- expect words/ledger -->", { locale: "en" });
    expect(result.differences).toEqual(["expected words/ledger on line 1 (建立台账。), got nothing"]);
  });
});

describe("a rule does not pass", () => {
  test("when it crashes, even with nothing expected", () => {
    const crashing: Rule = {
      ...definition,
      check() {
        throw new Error("broken");
      },
    };
    expect(differences("甲", crashing)).toEqual(["结论应为 pass，实际为 error (规则运行出错：broken)"]);
  });

  test("when it changes its input", () => {
    const meddling: Rule = { ...definition, check: ({ report }) => void Object.assign(report, { title: "x" }) };
    expect(differences("甲", meddling)).toEqual([expect.stringContaining("error")]);
  });

  test("when it keeps state from one run to the next", () => {
    const pattern = /台帐/g;
    const stateful: Rule = {
      ...definition,
      check({ text, fail }) {
        if (pattern.test(text)) fail({ at: { start: 0, end: 1 }, message: "doubtful" });
      },
    };
    expect(differences("台帐 <!-- expect words/ledger -->", stateful)).toEqual([expect.stringContaining("保留了状态")]);
  });
});

describe("all cases of a rule", () => {
  const right = "建立台账。";
  const wrong = "台帐与帐目。 <!-- expect words/ledger:ledger --><!-- expect words/ledger:doubtful -->";
  const thrown = (cases: Record<string, string>, rule: Rule = ledger): RuleTestError => {
    try {
      testRule(rule, cases);
    } catch (error) {
      if (error instanceof RuleTestError) return error;
      throw error;
    }
    throw new Error("nothing was thrown");
  };

  test("pass together", () => {
    expect(() => testRule(ledger, { right, wrong })).not.toThrow();
  });

  test("are told in one error that names each case", () => {
    const error = thrown({ right: "台帐", wrong });
    expect(error.name).toBe("AssertionError");
    expect(error.message).toBe(
      "words/ledger\n" +
        "  right: 第 1 行（台帐）不应报告问题，实际报告 words/ledger:ledger 台帐：应为“台账”，实际为“台帐”\n" +
        "  没有结论为 pass 的用例",
    );
  });

  test("must report every message, and hold a right and a wrong one", () => {
    expect(thrown({ right, wrong: "台帐 <!-- expect words/ledger -->" }).differences).toEqual([
      "没有用例报告消息 doubtful",
    ]);
    expect(thrown({ wrong }).differences).toEqual(["没有结论为 pass 的用例"]);
    expect(thrown({ right }).differences).toContain("没有报告问题的用例");
    const skipped = "<!-- case kind=other verdict=not-applicable -->\n甲";
    expect(thrown({ skipped, wrong }).differences).toEqual(["没有结论为 pass 的用例"]);
  });

  test("may have options each", () => {
    const other = "台张 <!-- expect words/ledger 台张 -->";
    const caseOptions = { other: { options: { word: "台张" } } };
    expect(() => testRule(ledger, { right, wrong, other }, { caseOptions })).not.toThrow();
    expect(() => testRule(ledger, { right, wrong, other })).toThrow(RuleTestError);
  });

  test("with a Markdown name or setting are read as Markdown", () => {
    const formats: string[] = [];
    const tester = createRuleTester({
      ...fakePipeline,
      read: (text, options) => {
        formats.push(`${options.fileName} ${options.format}`);
        return fakePipeline.read(text, options);
      },
    });
    tester.testRule(ledger, {
      "right.md": right,
      "wrong.txt": `<!-- case format=markdown -->\n${wrong}`,
      plain: right,
    });
    expect(formats).toEqual(["right.md markdown", "wrong.txt markdown", "plain text"]);
  });
});

test("a rule that needs an earlier report gets the one given", () => {
  const repeated: Rule = {
    ...definition,
    needs: ["previous"],
    check({ text, previous, fail }) {
      if (previous?.source.text === text) fail({ at: { start: 0, end: text.length }, message: "doubtful" });
    },
  };
  const read = fakePipeline.read("旧文", { fileName: "2021.txt", format: "text" });
  if (!read.ok) throw new Error("the earlier report cannot be read");
  const previous = { source: read.source, report: { ...fakePipeline.parse(read.source, {}), reportYear: null } };
  expect(runCase(repeated, "旧文 <!-- expect words/ledger -->", { previous }).differences).toEqual([]);
  expect(runCase(repeated, "<!-- case verdict=not-checked reason=previous-missing -->\n旧文").differences).toEqual([]);
});

test("companions stand in the case itself, and come before those given", () => {
  const seen: (string | undefined)[] = [];
  const comparing: Rule = {
    ...definition,
    needs: ["previous"],
    check({ previous }) {
      seen.push(previous?.source.text);
    },
  };
  const lenient = createRuleTester({
    ...fakePipeline,
    parse: (source, options) => ({ ...fakePipeline.parse(source, options), reportYear: null }),
  });
  const caseText = "新文\n<!-- previous -->\n旧文";
  expect(lenient.runCase(comparing, caseText).differences).toEqual([]);
  const read = fakePipeline.read("更旧", { fileName: "2020.txt", format: "text" });
  if (!read.ok) throw new Error("the earlier report cannot be read");
  const previous = { source: read.source, report: fakePipeline.parse(read.source, {}) };
  expect(lenient.runCase(comparing, caseText, { previous }).differences).toEqual([]);
  expect(new Set(seen)).toEqual(new Set(["旧文"]));
});

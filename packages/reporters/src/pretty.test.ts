import type { CheckOutput } from "@fazhi/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "./display-width.js";
import { breakLines } from "./line-breaking.js";
import { renderPretty } from "./render.js";
import { checkedReport, checkOutput, finding } from "./sample-output.fixture.js";

const withDocument = (change: Partial<typeof checkedReport>): CheckOutput => ({
  ...checkOutput,
  documents: [{ ...checkedReport, ...change }],
});

describe("renderPretty", () => {
  it("shows head, checklist, findings with legal basis, notes and totals", () => {
    expect(renderPretty(checkOutput)).toMatchInlineSnapshot(`
      "reports/qinglan-2022.txt
        青岚县人民政府2022年法治政府建设年度报告
        法治政府建设年度报告 · 2022年度 · 青岚县人民政府（县级政府）

        规定的四项内容不齐全：独立成章（节）2项，仅见于其他部分1项，未见1项
        ✔ 主要举措和成效      推进法治政府建设的主要举措和成效 · 第3行 · 6项 ·
                              3021字
        ✔ 存在的不足和原因    存在的不足和原因 · 第9行 · 3项 · 412字
        ◐ 第一责任人履职情况  仅见于其他部分 · 第5行 · 64字
        ✘ 下一年度主要安排    未见

        发现问题：错误1处，警告1处，提示0处
        ✘ 错误 1:1  未见下一年度推进法治政府建设的主要安排
            【青岚县人民政府2022年法治政府建设年度报告】
            依据：《督察工作规定》第25条第4项
            completeness/next-year-plan (FZ1004)
        ! 警告 5:3  党政主要负责人履行推进法治建设第一责任人职责情况仅在其他部分中提
            到，未独立成章（节）
            县委书记履行【第一责任人】职责，部署法治工作。
            怎么改：单列一章（节），写明党政主要负责人履行职责的情况。
            依据：《督察工作规定》第25条第3项（条号待核）
            completeness/first-responsible-person (FZ1003)

        注意：第2行 页面日期与落款日期不一致
        未核查：date/deadline（文中没有公开日期）

      reports/scan.pdf
        ✘ 无法读取：是 PDF 文件，请另存为 .txt 后再检查

      文件2 齐全0 未读1 | 错误1 警告1 提示0 | 通过0 不通过2 不适用1 未核查1 出错0
      "
    `);
  });

  it("speaks English", () => {
    const output = renderPretty(checkOutput, { locale: "en", columns: 100 });
    expect(output).toContain("✔ Measures and results      推进法治政府建设的主要举措和成效 · line 3");
    expect(output).toContain("✘ Plan for next year        not found");
    expect(output).toContain("Basis: 《督察工作规定》 art. 25(3) (article number to be verified)");
    expect(output).toContain("documents 2 complete 0 unreadable 1 | error 1 warning 1 info 0");
    expect(output).not.toMatch(/\u00a0/);
  });

  it("quiet: prints errors, unreadable documents and totals only", () => {
    expect(renderPretty(checkOutput, { quiet: true })).toMatchInlineSnapshot(`
      "reports/qinglan-2022.txt
        ✘ 错误 1:1  未见下一年度推进法治政府建设的主要安排
            【青岚县人民政府2022年法治政府建设年度报告】
            依据：《督察工作规定》第25条第4项
            completeness/next-year-plan (FZ1004)

      reports/scan.pdf
        ✘ 无法读取：是 PDF 文件，请另存为 .txt 后再检查

      文件2 齐全0 未读1 | 错误1 警告1 提示0 | 通过0 不通过2 不适用1 未核查1 出错0
      "
    `);
  });

  it("quiet: prints nothing of a document without errors", () => {
    const output = renderPretty(withDocument({ findings: [finding()] }), { quiet: true });
    expect(output.split("\n")).toHaveLength(2);
  });

  it("says so when nothing is lacking", () => {
    const output = renderPretty(withDocument({ complete: true, findings: [], diagnostics: [], verdicts: [] }));
    expect(output).toContain("规定的四项内容齐全");
    expect(output).toContain("没有发现问题");
  });

  it("says what a work plan is instead of showing a checklist", () => {
    const output = renderPretty(withDocument({ kind: "work-plan" }));
    expect(output).toContain("年度工作计划（工作要点、任务安排） · 2022年度");
    expect(output).toContain("年度报告的内容清单不适用于本文件。");
    expect(output).not.toContain("主要举措和成效  ");
  });

  it("says what another document is", () => {
    const output = renderPretty(withDocument({ kind: "other", title: null, organization: null }));
    expect(output).toContain("其他文件，不是法治政府建设年度报告");
    expect(output).not.toMatch(/[✔◐]/);
  });

  it("lists 其他需要报告的情况 only where it is there", () => {
    expect(renderPretty(checkOutput)).not.toContain("其他需要报告的情况");
    const checklist = checkedReport.checklist.map((entry) =>
      entry.content === "other-matters" ? { ...entry, status: "present" as const } : entry,
    );
    expect(renderPretty(withDocument({ checklist }))).toContain("✔ 其他需要报告的情况");
  });

  it("prints the first ten findings of a rule and counts the others", () => {
    const many = Array.from({ length: 25 }, (_, index) => finding({ line: index + 1 }));
    const output = renderPretty(withDocument({ findings: [...many, finding({ ruleId: "other/rule" })] }));
    expect(output.match(/! 警告/g)).toHaveLength(11);
    expect(output).toContain("另有15处同类问题未列出（completeness/first-responsible-person）");
  });

  it("names rules that crashed, also when quiet", () => {
    const verdicts = [{ ruleId: "year/plan", verdict: "error", reason: "boom", reasonId: "crashed" } as const];
    expect(renderPretty(withDocument({ verdicts }), { quiet: true })).toContain("规则出错：year/plan boom");
  });

  it("groups rules that could not be applied by their reason", () => {
    const verdicts = ["a/b", "c/d"].map((ruleId) => ({ ruleId, verdict: "not-checked", reason: "年度不明" }) as const);
    expect(renderPretty(withDocument({ verdicts }))).toContain("未核查：a/b、c/d（年度不明）");
  });

  it("uses escape sequences only when colours are on", () => {
    expect(renderPretty(checkOutput)).not.toContain("\u001b");
    expect(renderPretty(checkOutput, { color: true })).toContain("\u001b[1;4;31m第一责任人\u001b[22;24;39m");
  });

  it("lets no control character of a document, a name or a message reach the terminal", () => {
    const evil = "\u001b]0;x\u0007\u202e\n\u009b";
    const output = renderPretty({
      ...checkOutput,
      documents: [
        {
          ...checkedReport,
          path: `a${evil}`,
          title: evil,
          checklist: checkedReport.checklist.map((entry) => ({
            ...entry,
            places: [{ path: "1", heading: evil, line: 1 }],
          })),
          findings: [
            finding({ message: evil, help: evil, excerpt: { text: evil, start: 0, end: 3 }, ruleId: `x/${evil}` }),
          ],
          diagnostics: [{ code: "x", data: {}, line: 1, span: null, message: evil }],
        },
        { path: evil, error: { code: "x", message: evil } },
      ],
    });
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it("keeps every line within the columns, unless a single word is longer", () => {
    const unit = fc.constantFrom("法", "治，", "“人”", "。", "（一）", "《条例》", "word ", "12项", " ", "…");
    const text = fc.string({ unit, minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 60, max: 100 }), fc.boolean(), (a, b, c, columns, english) => {
        const output = renderPretty(
          withDocument({
            title: a,
            checklist: checkedReport.checklist.map((entry) => ({
              ...entry,
              places: [{ path: "1", heading: b, line: 12 }],
            })),
            findings: [finding({ message: a, help: b, excerpt: { text: c, start: 0, end: c.length >> 1 } })],
            diagnostics: [{ code: "x", data: {}, line: 3, span: null, message: c }],
          }),
          { columns, locale: english ? "en" : "zh-CN" },
        );
        for (const line of output.split("\n")) {
          const isTotals = /^(文件|documents )\d/.test(line);
          if (isTotals || displayWidth(line) <= columns) continue;
          expect(breakLines(line.trim(), 1), line).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("takes columns below 60 as 60 and above 100 as 100", () => {
    const long = withDocument({ title: "长".repeat(200) });
    const width = (columns: number): number =>
      Math.max(...renderPretty(long, { columns }).split("\n").slice(0, 6).map(displayWidth));
    expect(width(20)).toBe(60);
    expect(width(500)).toBe(100);
    expect(width(Number.NaN)).toBe(80);
  });
});

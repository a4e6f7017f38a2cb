import { describe, expect, it } from "vitest";
import { ConfigurationError, check, loadRuleFile } from "../src/index.js";
import { fazhi, folderWith } from "./command.js";

const REPORT = "青岚县2023年法治政府建设年度报告\n一、主要举措和成效\n建立工作台帐。\n";

const RULES = `rules:
  - id: local/ledger
    code: X101
    kind: dictionary
    title: { zh-CN: 台账的写法, en: How 台账 is written }
    severity: warning
    entries: [{ wrong: 台帐, right: 台账 }]
    message: { zh-CN: "应为“{expected}”，实际为“{found}”", en: "expected {expected}, got {found}" }
    samples:
      right: [建立工作台账。]
      wrong: [{ text: 建立工作台帐。, found: 台帐 }]
`;

const folder = (rules = RULES) => folderWith({ "a.txt": REPORT, "local.yaml": rules });

describe("fazhi --rules", () => {
  it("checks by the rules of the file besides those of the preset", async () => {
    const { stdout, stderr } = await fazhi(["a.txt", "--rules", "local.yaml", "--format", "json"], { cwd: folder() });
    expect(stderr).toBe("");
    const [document] = JSON.parse(stdout).documents;
    const own = document.findings.find((finding: { readonly ruleId: string }) => finding.ruleId === "local/ledger");
    expect(own).toMatchObject({
      code: "X101",
      line: 3,
      message: "应为“台账”，实际为“台帐”",
      suggestions: [{ replacement: "台账" }],
    });
    expect(document.verdicts.length).toBeGreaterThan(5);
  });

  it("lets --rule set them like any other", async () => {
    const args = ["a.txt", "--rules", "local.yaml", "--rule", "X101=off", "--format", "json"];
    const { stdout } = await fazhi(args, { cwd: folder() });
    expect(stdout).not.toContain("local/ledger");
  });

  it("lists and explains them", async () => {
    const cwd = folder();
    expect((await fazhi(["rules", "--rules", "local.yaml"], { cwd })).stdout).toMatch(
      /X101 .*local\/ledger.*台账的写法 \[--rules\]/,
    );
    expect(
      (await fazhi(["explain", "local/ledger", "--rules", "local.yaml", "--locale", "en"], { cwd })).stdout,
    ).toContain("How 台账 is written");
  });

  it.each([
    [
      "a key that is none",
      RULES.replace("severity:", "severty:"),
      "local.yaml:6:5：rules[0].severty 应为已有的键（最接近的是 severity），实际为 severty",
    ],
    [
      "a sample that fails",
      RULES.replace("text: 建立工作台帐", "text: 建立工作台账"),
      'local.yaml:11:15：rules[0].samples.wrong[0] 应为 ["台帐"]（规则 local/ledger），实际为 pass',
    ],
    [
      "an id that the library has",
      RULES.replace("local/ledger", "year/plan"),
      "--rules：local.yaml 中规则 year/plan 的 year/plan 已被规则 year/plan 使用；请换一个",
    ],
  ])("ends with 2 and one line for %s, and nothing is checked", async (_, rules, line) => {
    const { code, stdout, stderr } = await fazhi(["a.txt", "--rules", "local.yaml"], { cwd: folder(rules) });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `fazhi: ${line}\n` });
  });

  it("ends with 2 for a file that is not there", async () => {
    const { code, stderr } = await fazhi(["a.txt", "--rules", "other.yaml"], { cwd: folder() });
    expect({ code, stderr }).toEqual({ code: 2, stderr: "fazhi: --rules：无法读取 other.yaml：没有这个文件\n" });
  });
});

describe("loadRuleFile", () => {
  it("gives rules that check takes as local ones, on unless turned off", async () => {
    const localRules = await loadRuleFile(RULES, { path: "local.yaml" });
    const findings = async (rules = {}) => {
      const { documents } = await check(REPORT, { localRules, rules, locale: "en" });
      return documents.flatMap((document) => ("error" in document ? [] : document.findings));
    };
    const own = (await findings()).filter(({ ruleId }) => ruleId === "local/ledger");
    expect(own.map(({ message, span }) => [message, REPORT.slice(span.start, span.end)])).toEqual([
      ["expected 台账, got 台帐", "台帐"],
    ]);
    expect(
      (await findings({ "local/ledger": "error" })).find(({ ruleId }) => ruleId === "local/ledger")?.severity,
    ).toBe("error");
    expect((await findings({ "local/ledger": "off" })).some(({ ruleId }) => ruleId === "local/ledger")).toBe(false);
  });

  it("throws a configuration error that says where", async () => {
    const error = await loadRuleFile("rules: {}", { path: "local.yaml" }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain("local.yaml:1:8: rules: expected a list");
  });
});

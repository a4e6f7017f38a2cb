import { describe, expect, it } from "vitest";
import { faultOf } from "../test/declared.js";
import { understand } from "../test/understand.js";
import { readRuleFile } from "./index.js";

const FILE = `rules:
  - id: local/ledger
    kind: forbid
    title: 台账
    severity: warning
    terms: [台帐]
    message: 应为“台账”，实际为“{found}”
    samples:
      right: [建立台账。]
      wrong:
        - text: 建立台帐。
          found: 台帐
`;

const withLine = (from: string, to: string) => {
  expect(FILE).toContain(from);
  return FILE.replace(from, to);
};

describe("a rule file", () => {
  it("gives rules with a code of their own that follows from the id", () => {
    const result = readRuleFile(FILE, { path: "rules.yaml", understand });
    expect(result.ok && result.rules.map(({ id, code }) => [id, code])).toEqual([
      ["local/ledger", expect.stringMatching(/^X[0-9A-F]{6}$/)],
    ]);
    expect(readRuleFile(`\ufeff${FILE}`, { path: "rules.yaml", understand })).toMatchObject({ ok: true });
  });

  it("may be JSON", () => {
    const rule = {
      id: "local/ledger",
      kind: "forbid",
      code: "X101",
      title: { "zh-CN": "台账", en: "Ledger" },
      severity: "error",
      basis: [{ source: "青岚县公文办法", article: 7, confidence: "high" }],
      terms: ["台帐"],
      message: "“{found}”",
      samples: { right: ["建立台账。"], wrong: [{ text: "建立台帐、台帐。", found: ["台帐", "台帐"] }] },
    };
    const result = readRuleFile(JSON.stringify({ rules: [rule] }), { path: "rules.json", understand });
    expect(result).toMatchObject({ ok: true, rules: [{ code: "X101", basis: [{ article: "7", item: null }] }] });
  });

  it.each([
    [
      "an unknown key, with the nearest",
      "    terms:",
      "    term:",
      "rules.yaml:6:5 rules[0].term: a known key (the nearest is terms), got term",
    ],
    [
      "an unknown key of a sample",
      "          found:",
      "          fond:",
      "rules.yaml:12:11 rules[0].samples.wrong[0].fond: a known key (the nearest is found), got fond",
    ],
    [
      "an unknown kind",
      "kind: forbid",
      "kind: forbit",
      'rules.yaml:3:11 rules[0].kind: one of forbid, require, order, pattern, count, dictionary (the nearest is forbid), got "forbit"',
    ],
    [
      "a key of another kind",
      "    terms:",
      "    entries: []\n    terms:",
      /^rules.yaml:6:5 rules\[0\].entries: a known key/,
    ],
    [
      "a severity that is none",
      "severity: warning",
      "severity: warn",
      'rules.yaml:5:15 rules[0].severity: one of error, warning, info, got "warn"',
    ],
    [
      "a number for a term",
      "[台帐]",
      "[2023]",
      "rules.yaml:6:13 rules[0].terms[0]: a text (put numbers in quotes), got 2023",
    ],
    [
      "an id that is none",
      "id: local/ledger",
      "id: Ledger",
      'rules.yaml:2:9 rules[0].id: category/name in lower case letters, digits and hyphens, got "Ledger"',
    ],
    [
      "a missing key",
      "    title: 台账\n",
      "",
      "rules.yaml:2:5 rules[0].title: a text (put numbers in quotes), or keys with values, got —",
    ],
    [
      "a placeholder that the kind has not",
      "{found}",
      "{expected}",
      "rules.yaml:7:14 rules[0].message: a text with no other placeholders than {found}, got {expected}",
    ],
    ["a lone brace", "{found}", "{", /^rules.yaml:7:14 rules\[0\].message: /],
    [
      "an error without basis",
      "severity: warning",
      "severity: error",
      /^rules.yaml:2:9 rules\[0\].id: a rule with a basis: severity: error asks/,
    ],
    [
      "no samples",
      "      right: [建立台账。]",
      "      right: []",
      "rules.yaml:9:14 rules[0].samples.right: at least 1 entries, got []",
    ],
    [
      "a right sample in which something is found",
      "right: [建立台账。]",
      "right: [建立台帐。]",
      'rules.yaml:9:15 rules[0].samples.right[0]: pass (rule local/ledger), got ["台帐"]',
    ],
    [
      "a wrong sample in which nothing is found",
      "text: 建立台帐。",
      "text: 建立台账。",
      'rules.yaml:11:11 rules[0].samples.wrong[0]: ["台帐"] (rule local/ledger), got pass',
    ],
    [
      "a wrong sample in which something else is found",
      "found: 台帐",
      "found: 立台帐",
      'rules.yaml:11:11 rules[0].samples.wrong[0]: ["立台帐"] (rule local/ledger), got ["台帐"]',
    ],
    [
      "a wrong sample that does not say what is found",
      "          found: 台帐\n",
      "",
      "rules.yaml:11:11 rules[0].samples.wrong[0]: a sample that says what is found, got —",
    ],
    [
      "a pattern with look-ahead",
      "terms: [台帐]",
      "pattern: 台(?=帐)",
      /^rules.yaml:6:14 rules\[0\].pattern: a usable RE2 pattern \(.*\(\?=/,
    ],
    ["a pattern too large", "terms: [台帐]", 'pattern: "(?:[帐账]{20}.{20}){20}"', /^rules.yaml:6:14 .*instructions/],
    ["a pattern that matches nothing at all", "terms: [台帐]", 'pattern: "帐*"', /^rules.yaml:6:14 .*empty text/],
    [
      "a rule that looks for nothing",
      "    terms: [台帐]\n",
      "",
      "rules.yaml:2:5 rules[0]: a rule with terms or a pattern, got —",
    ],
    ["YAML that is none", "    terms: [台帐]", "    terms: [台帐", /^rules.yaml:\d+:\d+ .*well-formed YAML or JSON/],
    ["an alias", "terms: [台帐]", "terms: &a [台帐, *a]", /^rules.yaml:6:\d+ .*(?:without anchor|no alias)/],
    ["a tag", "title: 台账", "title: !!js/function 台账", /^rules.yaml:4:\d+ .*well-formed/],
    ["a prototype key", "    title: 台账", "    __proto__: {a: 1}\n    title: 台账", /^rules.yaml:4:5 .*a plain key/],
    [
      "constructor as a key",
      "    title: 台账",
      "    constructor: 1\n    title: 台账",
      /^rules.yaml:4:5 rules\[0\].constructor: a known key/,
    ],
    [
      "a key written twice",
      "    title: 台账",
      "    title: 台账\n    title: 台账",
      /^rules.yaml:5:5 .*a key that is written once, got title/,
    ],
    ["a second document", "rules:", "--- {}\n---\nrules:", /well-formed YAML/],
  ])("is refused for %s", (_, from, to, expected) => {
    const fault = faultOf(withLine(from, to));
    if (typeof expected === "string") expect(fault).toBe(expected);
    else expect(fault).toMatch(expected);
  });

  it("is refused for an id that two rules have", () => {
    expect(faultOf(FILE + FILE.slice(FILE.indexOf("\n") + 1))).toBe(
      "rules.yaml:13:9 rules[1].id: an id that no other rule has, got local/ledger",
    );
  });

  it.each([
    ["nothing", ""],
    ["a text", "规则"],
    ["a list", "- a"],
    ["null bytes", "\0\0"],
    ["a megabyte", "a".repeat(1_000_000)],
    ["brackets in one another", "[".repeat(200_000)],
    ["mappings in one another", "{a: ".repeat(60_000)],
    ["dashes in one another", `\n${"- ".repeat(100_000)}`],
    ["questions in one another", `\n${"? ".repeat(100_000)}`],
    ["lines ever deeper", Array.from({ length: 700 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["very many keys", Array.from({ length: 20_000 }, (_, index) => `a${index}: 1`).join("\n")],
    ["aliases of aliases", `a: &a [x]\n${Array.from({ length: 50 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join("\n")}`],
  ])("is refused in one line and soon when it holds %s", (_, text) => {
    const before = performance.now();
    const fault = faultOf(text);
    expect(fault).toMatch(/^rules\.yaml[^\n]*$/);
    expect(fault?.length).toBeLessThan(400);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

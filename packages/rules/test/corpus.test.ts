import { readFileSync } from "node:fs";
import { definePreset, type Preset, resolveRules, runRules } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import { describe, expect, it } from "vitest";
import { hasCorpus, REPORTS } from "../../../test/shared-material.js";
import { allRules, presets } from "../src/index.js";

const PLAN = "tianjin-government-service-office-2023-plan.txt";
const BAZHONG = "bazhong-government-service-bureau-2022.txt";
const HEPING = "tianjin-heping-district-2023.txt";
const LIAOCHENG = "liaocheng-government-office-2021.txt";
const DONGLI = "tianjin-dongli-government-service-office-2022.txt";

/** Findings as `severity rule:message line`, in the order of the text; each is judged in docs/accuracy.md. */
const RECOMMENDED: Readonly<Record<string, readonly string[]>> = {
  [PLAN]: ["info text/damage:half-width-punctuation 1", "warning typo/dictionary:misspelled 7"],
  [BAZHONG]: ["info text/damage:half-width-punctuation 1", "warning phrase/respect-study-obey-use:character 14"],
  [HEPING]: [
    "info structure/signature:missing 1",
    "info text/damage:half-width-punctuation 1",
    "warning phrase/rule-of-law-thinking:misquoted 18",
    "warning completeness/causes:not-stated 32",
  ],
  [LIAOCHENG]: [
    "info structure/signature:missing 1",
    "info text/damage:half-width-punctuation 3",
    "warning completeness/first-responsible-person:inline 5",
    "warning typo/dictionary:misspelled 6",
    "warning completeness/causes:not-stated 13",
    "info year/plan:unspecified 15",
  ],
  [DONGLI]: [
    "info structure/signature:missing 1",
    "warning phrase/respect-study-obey-use:order 9",
    "warning completeness/first-responsible-person:inline 13",
    "warning phrase/four-personally:object 13",
    "warning completeness/causes:not-stated 22",
    "warning typo/dictionary:misspelled 23",
    "info year/plan:unspecified 24",
    "warning typo/dictionary:misspelled 25",
  ],
};

/** What `strict` and `supervision` find on top; nobody else's findings go. */
const ON_TOP: Readonly<Record<string, readonly string[]>> = {
  [PLAN]: [
    "info plan/target:few 1",
    "info plan/lead:no-lead 6",
    "info plan/lead:no-lead 8",
    "info plan/lead:no-lead 9",
    "info plan/unit-names:two-names 9",
    "info plan/unit-names:two-names 9",
    "info plan/lead:no-lead 17",
  ],
  [BAZHONG]: [
    "info coverage/litigation:absent 1",
    "info format/titles-separated:titles 3",
    "info format/titles-separated:titles 5",
    "info shortcomings/share:small 9",
    "info responsibility/reporting-on-law:not-named 13",
  ],
  [HEPING]: [
    "info typo/confusable:confused 20",
    "warning year/stale:earlier-year 30",
    "info shortcomings/share:small 32",
    "info document/furniture:left 47",
  ],
  [LIAOCHENG]: [
    "info coverage/litigation:absent 1",
    "info document/furniture:left 2",
    "info document/furniture:glued 3",
    "info responsibility/reporting-on-law:not-named 5",
    "info typo/confusable:confused 7",
    "info format/month-day:dot 12",
  ],
  [DONGLI]: [
    "info format/nested-title:mark 6",
    "info format/nested-title:mark 13",
    "info responsibility/reporting-on-law:not-named 13",
    "info shortcomings/share:small 22",
  ],
};

const everything = definePreset({
  name: "strict-and-supervision",
  description: { "zh-CN": "strict 加 supervision", en: "strict and supervision" },
  extends: [presets.strict, presets.supervision],
  rules: {},
});

function findingsOf(name: string, preset: Preset): readonly string[] {
  const read = readText(readFileSync(`${REPORTS}/${name}`, "utf8"), { fileName: name });
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  const { source } = read;
  const rules = resolveRules(allRules, preset, {});
  const { findings, verdicts } = runRules({ source, report: parse(source) }, { rules, locale: "zh-CN" });
  expect(verdicts).toHaveLength(rules.length);
  expect(verdicts.filter(({ verdict }) => verdict === "error")).toEqual([]);
  return findings.map(({ severity, ruleId, messageId, line }) => `${severity} ${ruleId}:${messageId} ${line}`);
}

describe.skipIf(!hasCorpus)("the rules on the shared corpus", () => {
  it.each(Object.entries(RECOMMENDED))("recommended: what is wrong with %s, and nothing else", (name, expected) => {
    expect(findingsOf(name, presets.recommended)).toEqual(expected);
  });

  it.each(Object.entries(RECOMMENDED))(
    "strict and supervision: the same in %s, and what they add",
    (name, expected) => {
      expect([...findingsOf(name, everything)].sort()).toEqual([...expected, ...(ON_TOP[name] ?? [])].sort());
    },
  );
});

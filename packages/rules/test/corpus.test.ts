import { readFileSync } from "node:fs";
import { resolveRules, runRules } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import { describe, expect, it } from "vitest";
import { hasCorpus, REPORTS } from "../../../test/shared-material.js";
import { allRules, presets } from "../src/index.js";

/** Findings as `severity rule:message line`, in the order of the text. */
const EXPECTED = {
  "tianjin-government-service-office-2023-plan.txt": ["info text/damage:half-width-punctuation 1"],
  "bazhong-government-service-bureau-2022.txt": ["info text/damage:half-width-punctuation 1"],
  "tianjin-heping-district-2023.txt": [
    "info structure/signature:missing 1",
    "info text/damage:half-width-punctuation 1",
    "warning completeness/causes:not-stated 32",
  ],
  "liaocheng-government-office-2021.txt": [
    "info structure/signature:missing 1",
    "info text/damage:half-width-punctuation 2",
    "warning completeness/first-responsible-person:inline 5",
    "warning completeness/causes:not-stated 13",
    "info year/plan:unspecified 15",
  ],
  "tianjin-dongli-government-service-office-2022.txt": [
    "info structure/signature:missing 1",
    "warning completeness/first-responsible-person:inline 13",
    "warning completeness/causes:not-stated 22",
    "info year/plan:unspecified 24",
  ],
} as const;

describe.skipIf(!hasCorpus)("the recommended preset on the shared corpus", () => {
  it.each(Object.entries(EXPECTED))("finds in %s what is wrong with it, and nothing else", (name, expected) => {
    const read = readText(readFileSync(`${REPORTS}/${name}`, "utf8"), { fileName: name });
    if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
    const { source } = read;
    const report = parse(source);
    const rules = resolveRules(allRules, presets.recommended, {});
    const { findings, verdicts } = runRules({ source, report }, { rules, locale: "zh-CN" });
    expect(
      findings.map(({ severity, ruleId, messageId, line }) => `${severity} ${ruleId}:${messageId} ${line}`),
    ).toEqual(expected);
    expect(verdicts).toHaveLength(rules.length);
    expect(verdicts.filter(({ verdict }) => verdict === "error")).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { definePreset, resolveRules, runRules } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import { describe, expect, it } from "vitest";
import { hasCorpus, REPORTS } from "../../../test/shared-material.js";
import { allRules } from "../src/index.js";

const FORM = /^(?:format\/|document\/furniture$|structure\/(?:enumeration|merged-heading|signing-body)$)/;
const form = resolveRules(
  allRules,
  definePreset({
    name: "form",
    description: { "zh-CN": "格式", en: "form" },
    rules: Object.fromEntries(allRules.filter(({ id }) => FORM.test(id)).map(({ id }) => [id, "on"])),
  }),
);

/** Every finding as `rule:message` and the beginning of the text meant. */
const SHOWN = 5;
const EXPECTED = {
  "tianjin-government-service-office-2023-plan.txt": [],
  "bazhong-government-service-bureau-2022.txt": [
    "format/titles-separated:titles 》、《",
    "format/titles-separated:titles 》、《",
  ],
  "tianjin-heping-district-2023.txt": ["document/furniture:left 主办单位:"],
  "liaocheng-government-office-2021.txt": [
    "document/furniture:left 字号:",
    "document/furniture:glued 大 中 小",
    "format/month-day:dot 12.4",
  ],
  "tianjin-dongli-government-service-office-2022.txt": [
    "format/nested-title:mark <中央依法",
    "format/nested-title:mark <关于党政",
  ],
} as const;

describe.skipIf(!hasCorpus)("the rules on form on the shared corpus", () => {
  it.each(Object.entries(EXPECTED))("find in %s what is there, and nothing else", (name, expected) => {
    const read = readText(readFileSync(`${REPORTS}/${name}`, "utf8"), { fileName: name });
    if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
    const { source } = read;
    const { findings } = runRules({ source, report: parse(source) }, { rules: form, locale: "zh-CN" });
    expect(
      findings.map(
        ({ ruleId, messageId, span }) =>
          `${ruleId}:${messageId} ${source.text.slice(span.start, span.end).slice(0, SHOWN)}`,
      ),
    ).toEqual(expected);
  });
});

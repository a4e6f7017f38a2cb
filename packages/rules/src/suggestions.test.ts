import { readdirSync, readFileSync } from "node:fs";
import { type CaseSettings, runCase } from "@fazhi/testing";
import { describe, expect, it } from "vitest";
import { allRules } from "./index.js";

const casesOf = (ruleId: string): readonly (readonly [name: string, text: string])[] => {
  const folder = new URL(`./${ruleId}/cases/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.startsWith("wrong-"))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]);
};

/** What a case may set, as its first line has it. */
const settingsLine = ({ kind, year, asOf, options }: CaseSettings): string => {
  const words = [
    kind === undefined ? "" : `kind=${kind}`,
    year === undefined ? "" : `year=${year}`,
    asOf === undefined ? "" : `as-of=${asOf}`,
    options === undefined ? "" : `options=${JSON.stringify(options)}`,
  ].filter((word) => word !== "");
  return words.length === 0 ? "" : `<!-- case ${words.join(" ")} -->\n`;
};

describe.each(allRules.map((rule) => [rule.id, rule] as const))("the suggestions of %s", (id, rule) => {
  it("make their findings go away, and bring no new ones", () => {
    for (const [name, text] of casesOf(id)) {
      const { parsed, findings } = runCase(rule, text, { name });
      if (parsed === null) throw new Error(`${id}/${name} could not be read`);
      for (const { suggestions } of findings)
        for (const { span, replacement } of suggestions) {
          const mended = parsed.text.slice(0, span.start) + replacement + parsed.text.slice(span.end);
          const after = runCase(rule, settingsLine(parsed.settings) + mended, { name }).findings;
          expect(after.length, `${name}: ${replacement}`).toBeLessThan(findings.length);
        }
    }
  });

  it("change what they are about, at a place of the text", () => {
    for (const [name, text] of casesOf(id)) {
      const { parsed, findings } = runCase(rule, text, { name });
      for (const { suggestions } of findings)
        for (const { span, replacement } of suggestions) {
          expect(span.end).toBeLessThanOrEqual(parsed?.text.length ?? 0);
          expect(parsed?.text.slice(span.start, span.end), name).not.toBe(replacement);
        }
    }
  });
});

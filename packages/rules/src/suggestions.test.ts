import { readdirSync, readFileSync } from "node:fs";
import { parseCase, runCase } from "@fazhi/testing";
import { describe, expect, it } from "vitest";
import { allRules } from "./index.js";

const casesOf = (ruleId: string): readonly (readonly [name: string, text: string])[] => {
  const folder = new URL(`./${ruleId}/cases/`, import.meta.url);
  return readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);
};

/** Every suggestion that a rule makes in its cases, with what is found once it was taken. */
const taken = allRules.flatMap((rule) =>
  casesOf(rule.id).flatMap(([name, caseText]) => {
    const { settings } = parseCase(caseText);
    const { findings, parsed } = runCase(rule, caseText, { name });
    const text = parsed?.text ?? "";
    return findings.flatMap((finding) =>
      finding.suggestions.map(({ span: { start, end }, replacement }) => {
        const comment = Object.entries(settings)
          .filter(([key]) => key === "kind" || key === "year" || key === "asOf")
          .map(([key, value]) => `${key === "asOf" ? "as-of" : key}=${String(value)}`)
          .join(" ");
        const mended = `<!-- case ${comment} -->\n${text.slice(0, start)}${replacement}${text.slice(end)}`;
        const after = runCase(rule, mended, { name }).findings;
        return { rule: rule.id, name, finding, before: findings, after, suggestion: { start, end, replacement }, text };
      }),
    );
  }),
);

describe("a suggestion that is taken", () => {
  it("is there to be tested", () => expect(taken.length).toBeGreaterThan(0));

  it.each(taken.map((each) => [`${each.rule}/${each.name}`, each] as const))("mends %s", (_, each) => {
    const { before, after, finding, suggestion, text } = each;
    expect(text.slice(suggestion.start, suggestion.end)).not.toBe(suggestion.replacement);
    const like = (findings: typeof before) =>
      findings.filter(({ messageId }) => messageId === finding.messageId).length;
    expect(like(after)).toBe(like(before) - 1);
    expect(after.length).toBeLessThan(before.length);
  });
});

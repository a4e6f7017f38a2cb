import type { Locale, Rule } from "@fazhi/engine";
import { appliesToText, LABELS } from "./rule-labels.ts";

/** The table of all rules, sorted by code. */
export function ruleIndexPage(rules: readonly Rule[], locale: Locale): string {
  const labels = LABELS[locale];
  const rows = [...rules]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(
      (rule) =>
        `| ${rule.code} | [${rule.id}](./${rule.id}.md) | ${rule.title[locale]} | ${labels.severities[rule.severity]} | ${appliesToText(rule, locale)} | ${(rule.presets ?? [labels.off]).join(labels.comma)} |`,
    );
  return [
    `# ${labels.index}`,
    "",
    labels.intro,
    "",
    labels.articles,
    "",
    `| ${labels.code} | ${labels.rule} | ${labels.title} | ${labels.severity} | ${labels.appliesTo} | ${labels.presets} |`,
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

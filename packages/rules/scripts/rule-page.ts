import type { Locale, Rule } from "@fazhi/engine";
import { type CaseResult, runCase } from "@fazhi/testing";
import { appliesToText, basisText, LABELS } from "./rule-labels.ts";

interface Example {
  readonly name: string;
  readonly text: string;
}

/** The page of one rule: its data, its text, and its cases with what was really found in them. */
export function rulePage(
  rule: Rule,
  { locale, text, examples }: { readonly locale: Locale; readonly text: string; readonly examples: readonly Example[] },
): string {
  const labels = LABELS[locale];
  const row = (name: string, value: string) => `| ${name} | ${value} |`;
  const lines = [
    `# ${rule.title[locale]}`,
    "",
    row("", `\`${rule.id}\``),
    "| --- | --- |",
    row(labels.code, rule.code),
    row(labels.severity, labels.severities[rule.severity]),
    row(labels.appliesTo, appliesToText(rule, locale)),
    ...(rule.needs === undefined ? [] : [row(labels.needs, rule.needs.map((need) => labels.needed[need]).join(", "))]),
    ...(rule.mutedBy === undefined ? [] : [row(labels.mutedBy, rule.mutedBy.map((kind) => `\`${kind}\``).join(", "))]),
    row(
      labels.basis,
      rule.basis.length === 0 ? labels.noBasis : rule.basis.map((basis) => basisText(basis, locale)).join("<br>"),
    ),
    "",
    text,
    "",
    `## ${labels.messages}`,
    "",
    `| | ${labels.message} | ${labels.help} |`,
    "| --- | --- | --- |",
    ...Object.entries(rule.messages).map(
      ([id, message]) => `| \`${id}\` | ${cell(message[locale])} | ${cell(rule.help?.[id]?.[locale] ?? "")} |`,
    ),
    "",
    `## ${labels.examples}`,
    "",
  ];
  for (const [prefix, label] of [
    ["wrong-", labels.wrong],
    ["right-", labels.right],
    ["near-miss-", labels.nearMiss],
  ] as const) {
    lines.push(`### ${label}`, "");
    for (const example of examples)
      if (example.name.startsWith(prefix)) lines.push(...exampleLines(rule, example, locale));
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function exampleLines(rule: Rule, { name, text }: Example, locale: Locale): string[] {
  const labels = LABELS[locale];
  const result: CaseResult = runCase(rule, text, { name, locale });
  if (!result.passed) throw new Error(`${rule.id}/${name}: ${result.differences.join("; ")}`);
  const found = result.findings.map(
    ({ line, severity, message }) => `- ${labels.line(line)} (${labels.severities[severity]}): ${inline(message)}`,
  );
  const reason = result.verdict?.reason;
  return [
    `::: details ${name.replace(/\.\w+$/, "").replace(/^(?:wrong|right|near-miss)-/, "")}`,
    ...fenced(result.parsed?.text ?? ""),
    ...companionLines(result, locale),
    ...(found.length > 0 ? found : [reason === undefined ? labels.nothing : `${labels.nothing} ${reason}`]),
    ":::",
    "",
  ];
}

/** What the case is compared with, below it. */
const companionLines = ({ parsed }: CaseResult, locale: Locale): readonly string[] =>
  (["previous", "plan"] as const).flatMap((name) => {
    const text = parsed?.[name] ?? null;
    return text === null ? [] : [LABELS[locale].comparedWith[name], "", ...fenced(text)];
  });

const fenced = (text: string): readonly string[] => ["````text", text.trim(), "````", ""];

/** Text of a document must not become markup of the page. */
const inline = (text: string) => text.replace(/[\\`*_{}[\]<>|]/g, (mark) => `\\${mark}`).replaceAll("\\<", "&lt;");
const cell = (text: string) => inline(text).replaceAll("\n", " ");

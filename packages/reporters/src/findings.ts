import type { CheckedDocument, Finding, Severity } from "@fazhi/schema";
import { excerptRuns } from "./excerpt-line.js";
import { basisPhrase } from "./legal-basis.js";
import type { Surface } from "./options.js";
import { originPhrase } from "./origin-phrase.js";
import { paragraph, type Run } from "./paragraph.js";
import { printable, printableName } from "./printable.js";
import type { Style } from "./styling.js";

const MARKS: Readonly<Record<Severity, { readonly mark: string; readonly style: Style }>> = {
  error: { mark: "✘", style: "red" },
  warning: { mark: "!", style: "yellow" },
  info: { mark: "i", style: "blue" },
};

/** Of one rule in one document this many findings are printed; the JSON has all. */
const SHOWN_PER_RULE = 10;

const INDENT = 2;
const BODY = 6;
const MAX_SUGGESTIONS = 3;

const positionPhrase = ({ line, column, origin }: Finding, { labels }: Surface): string => {
  const place = originPhrase(origin, labels);
  return place === "" ? `${line}:${column}` : `${line}:${column} ${place}`;
};

/** One finding: mark, place and message; excerpt; what to do; the article and the rule. */
const findingBlock = (finding: Finding, surface: Surface): string => {
  const { labels, columns, paint } = surface;
  const { mark, style } = MARKS[finding.severity];
  const layout = { columns, hanging: BODY, paint };
  const body = (runs: readonly Run[]): string => paragraph(runs, { ...layout, indent: BODY });

  let block = paragraph(
    [
      { text: `${mark} ${labels.severity[finding.severity]}`, style },
      { text: ` ${positionPhrase(finding, surface)}  `, style: "dim" },
      { text: printable(finding.message) },
    ],
    { ...layout, indent: INDENT },
  );
  if (finding.excerpt !== null && finding.excerpt.text.trim() !== "") {
    block += body(excerptRuns(finding.excerpt, columns - BODY, surface));
  }
  for (const { message } of finding.suggestions.slice(0, MAX_SUGGESTIONS)) {
    block += body([{ text: labels.suggestion, style: "cyan" }, { text: printable(message) }]);
  }
  if (finding.help !== null) block += body([{ text: labels.help, style: "cyan" }, { text: printable(finding.help) }]);
  const basis = finding.basis.map((row) => basisPhrase(row, labels)).join(surface.locale === "en" ? "; " : "；");
  if (basis !== "") block += body([{ text: labels.basis, style: "cyan" }, { text: basis }]);
  block += body([{ text: `${printableName(finding.ruleId)} (${printableName(finding.code)})`, style: "dim" }]);
  return block;
};

/**
 * The findings of a document in their order, at most ten of each rule; a line for each rule says how
 * many were left out. Quiet: only findings at error level.
 */
export const findings = (document: CheckedDocument, surface: Surface): string => {
  const { labels, columns, paint, quiet } = surface;
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const perRule = new Map<string, number>();
  let blocks = "";
  for (const finding of document.findings) {
    counts[finding.severity] += 1;
    if (quiet && finding.severity !== "error") continue;
    const seen = (perRule.get(finding.ruleId) ?? 0) + 1;
    perRule.set(finding.ruleId, seen);
    if (seen <= SHOWN_PER_RULE) blocks += findingBlock(finding, surface);
  }
  for (const [ruleId, count] of perRule) {
    if (count <= SHOWN_PER_RULE) continue;
    const text = labels.moreFindings(count - SHOWN_PER_RULE, printableName(ruleId));
    blocks += paragraph([{ text, style: "dim" }], { columns, indent: INDENT, hanging: BODY, paint });
  }
  if (quiet) return blocks;
  const heading: Run =
    document.findings.length === 0
      ? { text: labels.noFindings, style: "green" }
      : { text: labels.findings(counts.error, counts.warning, counts.info), style: "bold" };
  return `\n${paragraph([heading], { columns, indent: INDENT, hanging: INDENT, paint })}${blocks}`;
};

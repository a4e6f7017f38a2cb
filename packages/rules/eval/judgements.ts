import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ContentKey, Finding } from "@fazhi/schema";
import type { EvalDocument } from "../../parser/eval/types.js";
import { type Judgement, judgeDeadline, judgePlanHeading, judgeSignature } from "./by-labels.js";

const FILE = fileURLToPath(new URL("judgements.json", import.meta.url));

/** By document, then by what {@link keyOf} gives. */
const READ = JSON.parse(readFileSync(FILE, "utf8")) as Readonly<
  Record<string, Readonly<Record<string, Exclude<Judgement, "unjudged">>>>
>;

const CONTENT: Readonly<Record<string, ContentKey>> = {
  "completeness/measures": "measures",
  "completeness/shortcomings": "shortcomings",
  "completeness/first-responsible-person": "first-responsible-person",
  "completeness/next-year-plan": "next-year-plan",
};

const LONGEST_KEY = 40;

/** Names a finding within its document: by rule, message and the words found. */
export const keyOf = ({ ruleId, messageId, span }: Finding, text: string): string =>
  `${ruleId}:${messageId} ${text.slice(span.start, span.end).replace(/\s+/g, " ").slice(0, LONGEST_KEY)}`;

/**
 * What was written down, else what the labels of the document decide. Rows stand under `set/id`, or under the id alone
 * where only one set has it.
 *
 * @param set the name of the set that the document belongs to; ids are unique within it
 */
export function judge(set: string, document: EvalDocument, finding: Finding, text: string): Judgement {
  const rows = READ[`${set}/${document.id}`] ?? READ[document.id];
  const written = rows?.[keyOf(finding, text)];
  return written ?? judgeByLabels(document, finding);
}

function judgeByLabels({ labels }: EvalDocument, finding: Finding): Judgement {
  const { ruleId } = finding;
  if (ruleId === "document/kind") return labels.kind === "other" ? "right" : "wrong";
  if (ruleId === "date/deadline") return judgeDeadline(labels, finding);
  if (ruleId === "structure/signature") return judgeSignature(labels, finding);
  if (ruleId === "year/plan") return judgePlanHeading(labels, finding);
  // Neither a gap nor a fault of form is one of reports where the document is none.
  if (ruleId.startsWith("completeness/") && labels.kind !== "annual-report") return "wrong";
  const content = CONTENT[ruleId];
  const label = content === undefined ? undefined : labels.content?.[content];
  if (label === undefined) return "unjudged";
  if (finding.messageId === "missing") return label === "missing" ? "right" : "wrong";
  if (finding.messageId === "inline") return label === "inline" ? "right" : label === "missing" ? "arguable" : "wrong";
  return "unjudged";
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ContentKey, Finding } from "@fazhi/schema";
import type { EvalDocument } from "../../parser/eval/types.js";

/** What a careful reader says of a finding; `unjudged` where none has looked at it. */
export type Judgement = "right" | "arguable" | "wrong" | "unjudged";

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

/** Labels of the document decide where they can, else what was written down. */
export function judge(document: EvalDocument, finding: Finding, text: string): Judgement {
  const written = READ[document.id]?.[keyOf(finding, text)];
  if (written !== undefined) return written;
  if (finding.ruleId === "document/kind") return document.labels.kind === "other" ? "right" : "wrong";
  const content = CONTENT[finding.ruleId];
  const label = content === undefined ? undefined : document.labels.content?.[content];
  if (content !== undefined && document.labels.kind !== "annual-report") return "wrong";
  if (label === undefined) return "unjudged";
  if (finding.messageId === "missing") return label === "missing" ? "right" : "wrong";
  if (finding.messageId === "inline") return label === "inline" ? "right" : label === "missing" ? "arguable" : "wrong";
  return "unjudged";
}

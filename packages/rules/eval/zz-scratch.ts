import { documents as blind } from "../../parser/eval/blind/index.js";
import { documents as development } from "../../parser/eval/development/index.js";
import { documents as fifth } from "../../parser/eval/fifth/index.js";
import { documents as fourth } from "../../parser/eval/fourth/index.js";
import { documents as second } from "../../parser/eval/second/index.js";
import { judge, keyOf } from "./judgements.js";
import { findingsIn, understood } from "./measure.js";
import { writeFileSync } from "node:fs";
const out: unknown[] = [];
for (const [set, docs] of Object.entries({ development: development(), second: second(), third: blind(), fourth: fourth(), fifth: fifth() })) for (const each of docs) {
  const document = understood(each.text, each.fileName);
  const { text } = document.source;
  const short: string[] = [];
  for (const s of document.report.sections ?? []) void s;
  for (const finding of findingsIn(document)) out.push({ set, id: each.id, key: keyOf(finding, text), severity: finding.severity, rule: finding.ruleId, messageId: finding.messageId, message: finding.message, span: finding.span, judgement: judge(each, finding, text), labels: each.labels, quote: text.slice(finding.span.start, finding.span.end), after: text.slice(finding.span.start - 150, finding.span.start) + "【" + text.slice(finding.span.start, finding.span.end + 150), content: document.report.content, kind: document.report.kind, profile: document.report.profile });
}
writeFileSync("/tmp/judge-scratch/findings.json", JSON.stringify(out));

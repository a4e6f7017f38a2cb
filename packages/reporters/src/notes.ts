import type { CheckedDocument, RenderedDiagnostic } from "@fazhi/schema";
import type { Surface } from "./options.js";
import { paragraph } from "./paragraph.js";
import { printable, printableName } from "./printable.js";

const SHOWN = 5;
const INDENT = 2;
const HANGING = 6;

/** What could not be understood, at most five lines. */
export const diagnosticNotes = (diagnostics: readonly RenderedDiagnostic[], surface: Surface): string => {
  const { labels, columns, paint } = surface;
  const layout = { columns, indent: INDENT, hanging: HANGING, paint };
  let notes = "";
  for (const { line, message } of diagnostics.slice(0, SHOWN)) {
    const place = line === null ? "" : `${labels.line(line)} `;
    notes += paragraph([{ text: labels.note, style: "yellow" }, { text: place + printable(message) }], layout);
  }
  if (diagnostics.length > SHOWN) {
    notes += paragraph([{ text: labels.moreNotes(diagnostics.length - SHOWN), style: "dim" }], layout);
  }
  return notes;
};

/** Rules that crashed, each with its reason. A crash is never silent. */
export const crashNotes = ({ verdicts }: CheckedDocument, { labels, columns, paint }: Surface): string => {
  let notes = "";
  for (const { ruleId, verdict, reason } of verdicts) {
    if (verdict !== "error") continue;
    const text = `${printableName(ruleId)} ${printable(reason ?? "")}`.trimEnd();
    notes += paragraph([{ text: labels.crashed, style: "red" }, { text }], {
      columns,
      indent: INDENT,
      hanging: HANGING,
      paint,
    });
  }
  return notes;
};

/** Rules that could not be applied for want of an input, grouped by reason. */
export const notCheckedNotes = ({ verdicts }: CheckedDocument, surface: Surface): string => {
  const { labels, columns, paint, locale } = surface;
  const rulesByReason = new Map<string, string[]>();
  for (const { ruleId, verdict, reason = "" } of verdicts) {
    if (verdict !== "not-checked") continue;
    const rules = rulesByReason.get(reason);
    if (rules === undefined) rulesByReason.set(reason, [ruleId]);
    else rules.push(ruleId);
  }
  let notes = "";
  for (const [reason, rules] of rulesByReason) {
    const names = rules.map(printableName).join(labels.listComma);
    const why = printable(reason);
    const text = why === "" ? names : locale === "en" ? `${names} (${why})` : `${names}（${why}）`;
    notes += paragraph(
      [
        { text: labels.notChecked, style: "dim" },
        { text, style: "dim" },
      ],
      {
        columns,
        indent: INDENT,
        hanging: HANGING,
        paint,
      },
    );
  }
  return notes;
};

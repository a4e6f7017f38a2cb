import { summarize } from "@fazhi/engine";
import { type CheckedDocument, type Summary, type UnreadableDocument, VERDICTS } from "@fazhi/schema";

/** Totals of nothing. */
export const emptySummary = (): Summary => summarize([]);

/** The totals with one more document, so that no document has to be kept for them. */
export const withDocument = (totals: Summary, document: CheckedDocument | UnreadableDocument): Summary => {
  const own = summarize([document]);
  const verdicts = { ...totals.verdicts };
  for (const verdict of VERDICTS) verdicts[verdict] += own.verdicts[verdict];
  return {
    documents: totals.documents + own.documents,
    complete: totals.complete + own.complete,
    errors: totals.errors + own.errors,
    warnings: totals.warnings + own.warnings,
    infos: totals.infos + own.infos,
    unreadable: totals.unreadable + own.unreadable,
    crashed: totals.crashed + own.crashed,
    verdicts,
  };
};

import type { CheckedDocument, Summary, UnreadableDocument } from "@fazhi/schema";

/**
 * Totals over documents; `documents` counts all of them, also the unreadable. A stream may be summed
 * up as it goes by: only counts are kept.
 */
export function summarize(documents: Iterable<CheckedDocument | UnreadableDocument>): Summary {
  const verdicts = { pass: 0, fail: 0, "not-applicable": 0, "not-checked": 0, error: 0 };
  const severities = { error: 0, warning: 0, info: 0 };
  let count = 0;
  let complete = 0;
  let unreadable = 0;
  for (const document of documents) {
    count++;
    if ("error" in document) {
      unreadable++;
      continue;
    }
    if (document.complete) complete++;
    for (const { severity } of document.findings) severities[severity]++;
    for (const { verdict } of document.verdicts) verdicts[verdict]++;
  }
  return {
    documents: count,
    complete,
    errors: severities.error,
    warnings: severities.warning,
    infos: severities.info,
    unreadable,
    crashed: verdicts.error,
    verdicts,
  };
}

import {
  type CompanionName,
  companionFaults,
  type EnabledRule,
  type GivenCompanion,
  type RuleTiming,
  runRules,
  toCheckedDocument,
} from "@fazhi/engine";
import type { CheckedDocument, Diagnostic, Report, UnreadableDocument } from "@fazhi/schema";
import { diagnosticText } from "./diagnostic-text.js";
import { type DocumentInput, type ReadSettings, understand } from "./document-input.js";

/** What holds for checking every document of a call. */
export interface CheckSettings extends ReadSettings {
  readonly rules: readonly EnabledRule[];
  /** `YYYY-MM-DD`; null: deadline rules use only dates of the document. */
  readonly asOf: string | null;
  /** What each document is compared with, as `readCompanions` gives it; nothing when left out. */
  readonly companions?: Readonly<Record<CompanionName, GivenCompanion>>;
  /** Told how long each rule took on each document. */
  readonly timing?: RuleTiming;
}

/**
 * The way of one document: bytes, text, report, verdicts. Never rejects; a document that could not
 * be read is a value.
 */
export const checkDocument = (
  input: DocumentInput,
  settings: CheckSettings,
): Promise<CheckedDocument | UnreadableDocument> =>
  understand(input, settings, (document) => {
    const { locale, rules, asOf, companions = ALONE, timing } = settings;
    return toCheckedDocument({
      path: input.path,
      source: document.source,
      report: withDiagnostics(document.report, companions),
      outcome: runRules(document, { rules, locale, asOf, ...companions, ...(timing === undefined ? {} : { timing }) }),
      renderDiagnostic: (diagnostic) => diagnosticText(diagnostic, locale),
    });
  });

const ALONE = { previous: null, plan: null };

/** The report, which says of each companion that is not used why. */
const withDiagnostics = (report: Report, companions: NonNullable<CheckSettings["companions"]>): Report => {
  const faults = companionFaults(report, companions);
  if (faults.length === 0) return report;
  const said = faults.map(({ reasonId, data }): Diagnostic => ({ code: reasonId, data, line: null, span: null }));
  return { ...report, diagnostics: [...report.diagnostics, ...said] };
};

import { type EnabledRule, type RuleTiming, runRules, toCheckedDocument } from "@fazhi/engine";
import type { CheckedDocument, UnreadableDocument } from "@fazhi/schema";
import { diagnosticText } from "./diagnostic-text.js";
import { type DocumentInput, type ReadSettings, understand } from "./document-input.js";

/** What holds for checking every document of a call. */
export interface CheckSettings extends ReadSettings {
  readonly rules: readonly EnabledRule[];
  /** `YYYY-MM-DD`; null: deadline rules use only dates of the document. */
  readonly asOf: string | null;
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
    const { locale, rules, asOf, timing } = settings;
    return toCheckedDocument({
      path: input.path,
      ...document,
      outcome: runRules(document, { rules, locale, asOf, ...(timing === undefined ? {} : { timing }) }),
      renderDiagnostic: (diagnostic) => diagnosticText(diagnostic, locale),
    });
  });

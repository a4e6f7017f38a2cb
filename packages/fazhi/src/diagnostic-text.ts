import { engineMessages, type Locale, renderTemplate } from "@fazhi/engine";
import { diagnosticMessages as parserMessages } from "@fazhi/parser";
import { diagnosticMessages as readerMessages } from "@fazhi/reader";
import type { Diagnostic, RenderedDiagnostic } from "@fazhi/schema";

/** Of the engine those on companions: its other reasons are of rules, and one has the name of a diagnostic. */
const MESSAGES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  ...readerMessages,
  ...parserMessages,
  ...Object.fromEntries(
    Object.entries(engineMessages).filter(([code]) => code.startsWith("previous-") || code.startsWith("plan-")),
  ),
};

/**
 * The text of a diagnostic. A code without a text (from another reader than ours) is its own text:
 * a diagnostic is never dropped for want of words.
 */
export const diagnosticText = ({ code, data }: Diagnostic, locale: Locale): string => {
  const template = Object.hasOwn(MESSAGES, code) ? MESSAGES[code]?.[locale] : undefined;
  return template === undefined ? code : renderTemplate(template, data);
};

/** Diagnostics with their texts, each once, in their order. */
export const renderDiagnostics = (
  diagnostics: readonly Diagnostic[],
  locale: Locale,
): readonly RenderedDiagnostic[] => {
  const rendered = new Map<string, RenderedDiagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, data, line, span } = diagnostic;
    const key = JSON.stringify([code, data, line, span?.start, span?.end]);
    if (!rendered.has(key)) rendered.set(key, { code, data, line, span, message: diagnosticText(diagnostic, locale) });
  }
  return [...rendered.values()];
};

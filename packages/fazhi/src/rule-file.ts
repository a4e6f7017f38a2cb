import { ConfigurationError, type ParsedDocument, type Rule } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import type { DocumentKind } from "@fazhi/schema";

/** A sample as a document; null where there is nothing to read. */
const understand = (
  text: string,
  options: { readonly kind: DocumentKind; readonly year?: number },
): ParsedDocument | null => {
  const read = readText(text);
  return read.ok ? { source: read.source, report: parse(read.source, { ...options, facts: false }) } : null;
};

/**
 * Reads rules without code from the text of a YAML or JSON file and runs their samples. What reads such files is
 * loaded only when this is called. Give the rules to `check` as `localRules`.
 *
 * @param options.path the name of the file in errors.
 * @returns the rules, in the order of the file.
 * @throws ConfigurationError for the first thing that is wrong, a sample that fails included: one line with the path,
 * line and column (1-based), the key, what was expected and what is there.
 */
export const loadRuleFile = async (
  text: string,
  { path = "<rules>" }: { readonly path?: string } = {},
): Promise<readonly Rule[]> => {
  const { readRuleFile } = await import("@fazhi/declarative");
  const result = readRuleFile(text, { path, understand });
  if (result.ok) return result.rules;
  throw new ConfigurationError(result.fault);
};

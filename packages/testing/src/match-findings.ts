import type { Locale } from "@fazhi/engine";
import type { Finding } from "@fazhi/schema";
import { differenceText, quotedLine } from "./differences.js";
import type { Expectation } from "./parse-case.js";

/**
 * Compares findings with expectations line by line, one for one. The most exact expectations choose
 * first; what is left over on the same line is told as one difference.
 *
 * @param text the canonical text that lines and spans count in.
 */
export function matchFindings(
  expectations: readonly Expectation[],
  findings: readonly Finding[],
  text: string,
  locale: Locale,
): readonly string[] {
  const lines = text.split("\n");
  const foundText = ({ span }: Finding) => text.slice(span.start, span.end);
  const open = new Set(findings);
  const take = (accepts: (finding: Finding) => boolean): Finding | undefined => {
    for (const finding of open) {
      if (!accepts(finding)) continue;
      open.delete(finding);
      return finding;
    }
    return undefined;
  };

  const unmet = [...expectations]
    .sort((a, b) => exactness(b) - exactness(a))
    .filter(({ line, messageId, fragment }) => {
      const met = take(
        (finding) =>
          finding.line === line &&
          (messageId === null || finding.messageId === messageId) &&
          (fragment === null || foundText(finding) === fragment),
      );
      return met === undefined;
    });

  const differences: { readonly line: number; readonly text: string }[] = [];
  for (const expectation of unmet.sort((a, b) => a.line - b.line)) {
    const { line } = expectation;
    const instead = take((finding) => finding.line === line);
    const data = { line, where: quotedLine(lines[line - 1], locale), expected: describeExpectation(expectation) };
    differences.push({
      line,
      text:
        instead === undefined
          ? differenceText("missing", data, locale)
          : differenceText("different", { ...data, actual: describeFinding(instead, foundText(instead)) }, locale),
    });
  }
  for (const finding of open) {
    const { line, message } = finding;
    const actual = describeFinding(finding, foundText(finding));
    const data = { line, where: quotedLine(lines[line - 1], locale), actual, message };
    differences.push({ line, text: differenceText("unexpected", data, locale) });
  }
  return differences.sort((a, b) => a.line - b.line).map((difference) => difference.text);
}

function exactness({ messageId, fragment }: Expectation): number {
  return (fragment === null ? 0 : 2) + (messageId === null ? 0 : 1);
}

/** An expectation as it is written in a case. */
export function describeExpectation({ ruleId, messageId, fragment }: Expectation): string {
  return `${ruleId}${messageId === null ? "" : `:${messageId}`}${fragment === null ? "" : ` ${fragment}`}`;
}

function describeFinding({ ruleId, messageId }: Finding, found: string): string {
  const shown = found.length > 60 ? `${found.slice(0, 59)}…` : found;
  return `${ruleId}:${messageId} ${shown.replaceAll("\n", "⏎")}`;
}

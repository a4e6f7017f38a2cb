import type { Finding, Span } from "@fazhi/schema";
import { documentSpan } from "./document-span.js";
import { excerptOf } from "./excerpt.js";
import type { StatedFinding } from "./execute-rule.js";
import { Fingerprints } from "./fingerprint.js";
import { LineIndex } from "./line-index.js";
import { OriginIndex } from "./origin-index.js";
import type { ParsedDocument } from "./rule.js";

interface Placed {
  readonly stated: StatedFinding;
  readonly span: Span;
}

/**
 * Gives the stated findings of all rules their places, sorted by span start, rule id and message id,
 * each once. n log n in the findings, and one walk over the text when there are any.
 */
export function placeFindings(stated: readonly StatedFinding[], document: ParsedDocument): readonly Finding[] {
  if (stated.length === 0) return [];
  const { text, origins } = document.source;
  const whole = stated.some(({ at }) => at === null) ? documentSpan(document) : { start: 0, end: 0 };
  const placed = stated.map((finding) => ({ stated: finding, span: finding.at ?? whole }));
  const lines = new LineIndex(text);
  const fingerprints = new Fingerprints(text);
  const places = new OriginIndex(origins);
  return withoutRepeats(placed.sort(inOrder)).map(({ stated: finding, span }) => {
    const origin = places.at(span.start);
    return {
      ruleId: finding.ruleId,
      code: finding.code,
      severity: finding.severity,
      messageId: finding.messageId,
      message: finding.message,
      help: finding.help,
      data: finding.data,
      span: { start: span.start, end: span.end },
      ...lines.locate(span),
      ...(origin === null ? {} : { origin }),
      excerpt: excerptOf(text, span),
      basis: finding.basis,
      suggestions: finding.suggestions,
      fingerprint: fingerprints.next(finding.ruleId, finding.messageId, finding.at),
    };
  });
}

/** Of equals the order in which the rule reported them stays. */
function inOrder(a: Placed, b: Placed): number {
  return (
    a.span.start - b.span.start ||
    compare(a.stated.ruleId, b.stated.ruleId) ||
    compare(a.stated.messageId, b.stated.messageId) ||
    a.span.end - b.span.end
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Removes findings of the same rule, message, span and data from a sorted list. */
function withoutRepeats(sorted: readonly Placed[]): readonly Placed[] {
  const kept: Placed[] = [];
  let previous: Placed | null = null;
  let seen = new Set<string>();
  for (const placed of sorted) {
    if (previous === null || inOrder(previous, placed) !== 0) {
      // Data is compared only where all else is equal, which is rare: so it is written out late.
      seen = new Set();
    } else {
      if (seen.size === 0) seen.add(dataKey(previous));
      if (seen.has(dataKey(placed))) continue;
      seen.add(dataKey(placed));
    }
    previous = placed;
    kept.push(placed);
  }
  return kept;
}

function dataKey({ stated }: Placed): string {
  return JSON.stringify(Object.entries(stated.data).sort(([a], [b]) => compare(a, b)));
}

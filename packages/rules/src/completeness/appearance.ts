import { contentSections } from "@fazhi/engine";
import type { ContentKey, Report, Span } from "@fazhi/schema";
import { REQUIRED_SINCE } from "./required-since.js";

/** How a required content appears; `at` is its first passage where it has no heading of its own. */
export type Appearance =
  | { readonly status: "present" | "missing" }
  | { readonly status: "inline"; readonly at: Span | null; readonly line: number | null }
  | { readonly status: "empty"; readonly at: Span };

/** Reads one entry of `report.content`; `empty`: headings of its own, and nothing below any of them. */
export function appearanceOf(report: Report, key: ContentKey, text: string): Appearance {
  const entry = report.content[key];
  if (entry.status === "present") {
    const at = emptyHeading(report, key, text);
    return at === null ? { status: "present" } : { status: "empty", at };
  }
  if (entry.status !== "inline") return { status: entry.status };
  const [first] = [...(entry.evidence ?? [])].sort((a, b) => a.span.start - b.span.start);
  return { status: "inline", at: first?.span ?? null, line: first?.line ?? null };
}

/** The first heading of a content none of whose sections says anything; a heading that is a sentence says something. */
function emptyHeading(report: Report, key: ContentKey, text: string): Span | null {
  const sections = contentSections(report, key).map(({ section }) => section);
  const isEmpty = sections.every(
    ({ span, headingSpan }) =>
      !/[。！!；;]/.test(text.charAt(headingSpan.end)) && text.slice(headingSpan.end, span.end).trim() === "",
  );
  return isEmpty ? (sections[0]?.headingSpan ?? null) : null;
}

/** Answers a completeness rule may give, all four of them the same way. */
interface Answers {
  readonly fail: (
    answer:
      | { readonly at: null; readonly message: "missing" }
      | {
          readonly at: null;
          readonly severity: "info";
          readonly message: "not-required-then";
          readonly data: { readonly year: number };
        }
      | { readonly at: Span; readonly message: "empty" }
      | {
          readonly at: Span | null;
          readonly severity: "warning";
          readonly message: "inline";
          readonly data: { readonly line: number | null };
        },
  ) => void;
}

/** One prescribed content: missing and empty are errors, inline is a warning, and before the rule was in force a note. */
export function checkAppearance(
  key: ContentKey,
  { text, report, fail }: Answers & { readonly text: string; readonly report: Report },
): void {
  const found = appearanceOf(report, key, text);
  const year = report.reportYear;
  if (year !== null && year < REQUIRED_SINCE) {
    if (found.status === "missing") fail({ at: null, severity: "info", message: "not-required-then", data: { year } });
  } else if (found.status === "missing") fail({ at: null, message: "missing" });
  else if (found.status === "empty") fail({ at: found.at, message: "empty" });
  else if (found.status === "inline")
    fail({ at: found.at, severity: "warning", message: "inline", data: { line: found.line } });
}

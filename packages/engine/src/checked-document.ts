import type {
  CheckedDocument,
  ChecklistEntry,
  ContentKey,
  ContentStatuses,
  Diagnostic,
  Place,
  Report,
  SourceText,
} from "@fazhi/schema";
import { CONTENT_KEYS, PRESCRIBED_CONTENT_KEYS } from "@fazhi/schema";
import { OriginIndex } from "./origin-index.js";
import { contentSections } from "./outline.js";
import type { Outcome } from "./run-rules.js";

export interface CheckedDocumentInput {
  /** As it is to be shown; not looked at. */
  readonly path: string;
  readonly source: SourceText;
  readonly report: Report;
  readonly outcome: Outcome;
  /** Makes the text of a diagnostic, from the message tables of reader and parser. */
  readonly renderDiagnostic: (diagnostic: Diagnostic) => string;
}

/**
 * One document as `fazhi check --format json` shows it. `complete`: an annual report whose four
 * prescribed contents are all `present` (督察工作规定, on what a report must contain). Diagnostics are
 * the source's and the report's, each once.
 */
export function toCheckedDocument(input: CheckedDocumentInput): CheckedDocument {
  const { path, source, report, outcome } = input;
  const content = statuses(report);
  const origins = new OriginIndex(source.origins);
  return {
    path,
    format: source.format,
    encoding: source.encoding,
    punctuation: report.punctuation,
    kind: report.kind,
    title: report.title,
    reportYear: report.reportYear,
    organization: report.organization,
    complete: report.kind === "annual-report" && PRESCRIBED_CONTENT_KEYS.every((key) => content[key] === "present"),
    content,
    checklist: CONTENT_KEYS.map((key) => checklistEntry(report, key, origins)),
    verdicts: outcome.verdicts,
    findings: outcome.findings,
    diagnostics: distinct([...source.diagnostics, ...report.diagnostics]).map((diagnostic) => ({
      code: diagnostic.code,
      data: diagnostic.data,
      line: diagnostic.line,
      span: diagnostic.span,
      message: input.renderDiagnostic(diagnostic),
    })),
  };
}

function statuses({ content }: Report): ContentStatuses {
  return {
    measures: content.measures.status,
    shortcomings: content.shortcomings.status,
    "first-responsible-person": content["first-responsible-person"].status,
    "next-year-plan": content["next-year-plan"].status,
    "other-matters": content["other-matters"].status,
  };
}

function checklistEntry(report: Report, content: ContentKey, origins: OriginIndex): ChecklistEntry {
  const { status, items = null, characters = null } = report.content[content];
  return { content, status, places: places(report, content, origins), items, characters };
}

/** The sections of a content, or the lines of the passages that show it. */
function places(report: Report, key: ContentKey, origins: OriginIndex): readonly Place[] {
  const originAt = (offset: number): Pick<Place, "origin"> => {
    const origin = origins.at(offset);
    return origin === null ? {} : { origin };
  };
  const sections = contentSections(report, key);
  if (sections.length > 0) {
    return sections.map(({ path, section }) => ({
      path,
      heading: `${section.marker ?? ""}${section.heading}`,
      line: section.line,
      ...originAt(section.span.start),
    }));
  }
  const byLine = new Map((report.content[key].evidence ?? []).map(({ line, span }) => [line, span.start]));
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .map(([line, start]) => ({ path: null, heading: null, line, ...originAt(start) }));
}

function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byContent = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, data, line, span } = diagnostic;
    const key = JSON.stringify([code, data, line, span?.start, span?.end]);
    if (!byContent.has(key)) byContent.set(key, diagnostic);
  }
  return [...byContent.values()];
}

import type { Basis, Report, Section, SourceText, Span } from "@fazhi/schema";
import type { ParsedDocument } from "../src/index.js";

/** Documents and rows for tests, stated field by field: no parser is involved. */

export const SURE: Basis = {
  source: "示例规定",
  title: "示例规定（试行）",
  article: "3",
  item: "2",
  confidence: "high",
  articleConfidence: "medium",
  url: null,
};

export const UNSURE: Basis = { ...SURE, source: "示例指引", confidence: "medium" };

export function sampleSource(text: string, fields: Partial<SourceText> = {}): SourceText {
  return {
    text,
    format: "text",
    encoding: "utf-8",
    fileName: null,
    hints: {},
    blocks: null,
    markup: [],
    origins: [],
    attachments: [],
    diagnostics: [],
    ...fields,
  };
}

export function sampleReport(fields: Partial<Report> = {}): Report {
  const missing = { status: "missing" } as const;
  return {
    punctuation: "full-width",
    kind: "annual-report",
    title: null,
    titleSpan: null,
    reportYear: 2022,
    organization: null,
    signature: null,
    publishedOn: null,
    sources: { kind: "title", title: null, reportYear: "title", organization: null, publishedOn: null },
    sections: [],
    content: {
      measures: missing,
      shortcomings: missing,
      "first-responsible-person": missing,
      "next-year-plan": missing,
      "other-matters": missing,
    },
    tasks: [],
    figures: [],
    relations: [],
    citations: [],
    duties: [],
    shortcomings: [],
    planItems: [],
    topics: [],
    meetings: [],
    issuedDocuments: [],
    people: [],
    furniture: [],
    damage: [],
    diagnostics: [],
    ...fields,
  };
}

export function sampleDocument(text: string, fields: Partial<Report> = {}): ParsedDocument {
  return { source: sampleSource(text), report: sampleReport(fields) };
}

export function sampleSection(heading: string, span: Span, children: readonly Section[] = []): Section {
  return {
    marker: null,
    ordinal: null,
    depth: 1,
    heading,
    line: 1,
    span,
    headingSpan: { start: span.start, end: span.start + heading.length },
    runIn: false,
    children,
  };
}

/** Where a fragment stands in a text; throws when it does not, so that a test cannot pass by accident. */
export function spanOf(text: string, fragment: string, from = 0): Span {
  const start = text.indexOf(fragment, from);
  if (start === -1) throw new Error(`“${fragment}” is not in the text`);
  return { start, end: start + fragment.length };
}

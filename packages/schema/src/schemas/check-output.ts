import * as z from "zod";
import { CONFIDENCES, SEVERITIES, VERDICTS } from "../vocabulary.js";
import { renderedDiagnostic, unreadableDocument } from "./inspect-output.js";
import { dataValue, lineNumber, origin, span } from "./position.js";
import { organization, punctuation } from "./report.js";
import { format } from "./source-text.js";
import { contentKey, contentStatus, documentKind } from "./words.js";

export const severity = z.enum(SEVERITIES).meta({ id: "Severity" });

export const confidence = z.enum(CONFIDENCES).meta({ id: "Confidence" });

export const basis = z
  .object({
    source: z.string(),
    title: z.string(),
    article: z.string().nullable(),
    item: z.string().nullable(),
    confidence,
    articleConfidence: confidence,
    url: z.string().nullable(),
  })
  .meta({
    id: "Basis",
    description:
      "The legal or drafting rule behind a finding. `source` is its short name, `title` its full one. `confidence`: how sure we are of the requirement, `articleConfidence`: of the article and item numbers.",
  });

export const suggestion = z
  .object({ message: z.string(), span, replacement: z.string() })
  .meta({ id: "Suggestion", description: "An edit that a person may pick." });

export const excerpt = z
  .object({ text: z.string(), start: z.int().min(0), end: z.int().min(0) })
  .meta({ id: "Excerpt", description: "One line of context; `start` and `end` mark the found text inside `text`." });

export const finding = z
  .object({
    ruleId: z.string(),
    code: z.string(),
    severity,
    messageId: z.string(),
    message: z.string(),
    help: z.string().nullable(),
    data: z.record(z.string(), dataValue),
    span,
    line: lineNumber,
    column: z.int().min(1),
    endLine: lineNumber,
    endColumn: z.int().min(1),
    origin: origin.exactOptional(),
    excerpt: excerpt.nullable(),
    basis: z.array(basis),
    suggestions: z.array(suggestion),
    fingerprint: z.string(),
  })
  .meta({ id: "Finding", description: "Something a rule found, with its place, its legal basis and what to do." });

export const verdict = z.enum(VERDICTS).meta({ id: "Verdict" });

export const ruleVerdict = z
  .object({ ruleId: z.string(), verdict, reason: z.string().exactOptional(), reasonId: z.string().exactOptional() })
  .meta({
    id: "RuleVerdict",
    description: "The one answer of one rule for one document; not-applicable, not-checked and error carry a reason.",
  });

export const place = z
  .object({
    path: z.string().nullable(),
    heading: z.string().nullable(),
    line: lineNumber,
    origin: origin.exactOptional(),
  })
  .meta({
    id: "Place",
    description:
      "A section of the outline, its heading with its number as printed, or a passage (path and heading are null).",
  });

export const checklistEntry = z
  .object({
    content: contentKey,
    status: contentStatus,
    places: z.array(place),
    items: z.int().min(0).nullable(),
    characters: z.int().min(0).nullable(),
  })
  .meta({
    id: "ChecklistEntry",
    description: "One content of the report and where it stands; a place without heading is a passage.",
  });

const statuses = z
  .object({
    measures: contentStatus,
    shortcomings: contentStatus,
    "first-responsible-person": contentStatus,
    "next-year-plan": contentStatus,
    "other-matters": contentStatus,
  })
  .meta({ id: "ContentStatuses" });

export const checkedDocument = z
  .object({
    path: z.string(),
    format,
    encoding: z.string(),
    punctuation,
    kind: documentKind,
    title: z.string().nullable(),
    reportYear: z.int().nullable(),
    organization: organization.nullable(),
    complete: z.boolean(),
    content: statuses,
    checklist: z.array(checklistEntry),
    verdicts: z.array(ruleVerdict),
    findings: z.array(finding),
    diagnostics: z.array(renderedDiagnostic),
  })
  .meta({
    id: "CheckedDocument",
    description:
      "One document as `fazhi check` judges it. `complete`: an annual report in which every prescribed content is present.",
  });

const count = z.int().min(0);

export const summary = z
  .object({
    documents: count,
    complete: count,
    errors: count,
    warnings: count,
    infos: count,
    unreadable: count,
    crashed: count,
    verdicts: z.object({
      pass: count,
      fail: count,
      "not-applicable": count,
      "not-checked": count,
      error: count,
    }),
  })
  .meta({ id: "Summary", description: "Totals over all documents; `crashed` counts rules that crashed." });

export const checkOutput = z
  .object({
    schemaVersion: z.literal(1),
    tool: z.object({ name: z.literal("fazhi"), version: z.string() }),
    documents: z.array(z.union([checkedDocument, unreadableDocument])),
    summary,
  })
  .meta({ id: "CheckOutput", description: "The output of `fazhi check --format json`." });

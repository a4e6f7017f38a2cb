import type { Diagnostic, Hints, Span } from "@fazhi/schema";
import { parseDocument } from "yaml";
import { remark } from "../result.js";

/** Longest front matter that is read; metadata of a report has a few lines. */
const MOST_UNITS = 16 * 1024;

const FIELDS = ["title", "organization", "year", "publishedOn"] as const;

/**
 * Reads title, organization, year and publishedOn from YAML front matter. What is malformed gives a diagnostic
 * `front-matter` (field "YAML" or the name of the field) at `span` and is left out; other fields are no concern.
 *
 * @param text the canonical text
 * @param span the front matter with its fences
 */
export function readFrontMatter(
  text: string,
  span: Span,
): { readonly hints: Hints; readonly diagnostics: readonly Diagnostic[] } {
  const fields = yamlFields(text.slice(span.start, span.end).split("\n").slice(1, -1).join("\n"));
  if (fields === null) return { hints: {}, diagnostics: [remark("front-matter", { field: "YAML" }, text, span)] };
  const hints: { -readonly [Key in keyof Hints]: Hints[Key] } = {};
  const malformed: string[] = [];
  for (const field of FIELDS) {
    const value = fields[field];
    if (value === undefined || value === null) continue;
    if (field === "year") {
      const year = typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
      if (Number.isInteger(year) && year >= 1949 && year <= 2999) hints.year = year;
      else malformed.push(field);
    } else if (typeof value === "string" && value.trim() !== "" && (field !== "publishedOn" || isIsoDate(value))) {
      hints[field] = value;
    } else malformed.push(field);
  }
  return { hints, diagnostics: malformed.map((field) => remark("front-matter", { field }, text, span)) };
}

/** A text that opens front matter and never closes it: then its lines read as content. */
export const opensFrontMatter = (text: string): boolean => /^---[ \t]*\n[A-Za-z]\w*:/.test(text);

function yamlFields(yaml: string): Readonly<Record<string, unknown>> | null {
  if (yaml.length > MOST_UNITS) return null;
  try {
    const document = parseDocument(yaml, { logLevel: "silent" });
    if (document.errors.length > 0) return null;
    const value: unknown = document.toJS({ maxAliasCount: 10 });
    if (value === null) return {};
    return typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : null;
  } catch {
    return null;
  }
}

function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

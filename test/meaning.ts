import type { CheckedDocument, InspectedDocument, Section } from "@fazhi/schema";
import { check, type Input, inspect } from "fazhi";

const bare = (text: string): string => text.replace(/\s+/g, "");

/** An outline without what depends on the file: lines and offsets. */
const outline = (sections: readonly Section[]): unknown =>
  sections.map(({ marker, heading, role, roles, children }) => ({
    marker: marker === null ? null : bare(marker),
    heading: bare(heading),
    role,
    roles,
    children: outline(children),
  }));

/** What was understood of a document, as far as it does not depend on the file that it came in. */
export const meaningOf = (document: InspectedDocument): unknown => ({
  kind: document.kind,
  title: document.title === null ? null : bare(document.title),
  reportYear: document.reportYear,
  organization: document.organization && {
    name: document.organization.name,
    level: document.organization.level,
    type: document.organization.type,
  },
  signature: document.signature && {
    organization: document.signature.organization,
    date: document.signature.date,
  },
  outline: outline(document.sections),
  statuses: Object.fromEntries(
    Object.entries(document.content).map(([key, { status, items }]) => [key, [status, items]]),
  ),
  tasks: document.tasks.map(({ number, title, lead, support, joint }) => ({ number, title, lead, support, joint })),
  figures: document.figures.map(({ value, unit, text }) => ({ value, unit, text: bare(text) })),
  citations: document.citations.map(({ title, number }) => ({ title, number })),
});

/** The findings of a document, as far as they do not depend on the file. */
export const findingsOf = (document: CheckedDocument): unknown =>
  document.findings
    .map(({ ruleId, messageId, severity, excerpt }) =>
      [ruleId, messageId, severity, bare(excerpt?.text ?? "")].join(" "),
    )
    .sort();

const readable = <Document extends object>(document: Document | { readonly error: unknown } | undefined): Document => {
  if (document === undefined || "error" in document) throw new Error(`not read: ${JSON.stringify(document)}`);
  return document;
};

/** One document, inspected and checked. */
export async function understood(
  input: Input,
): Promise<{ readonly inspected: InspectedDocument; readonly checked: CheckedDocument }> {
  const inspected = readable<InspectedDocument>((await inspect(input)).documents[0] as InspectedDocument);
  const checked = readable<CheckedDocument>((await check(input)).documents[0] as CheckedDocument);
  return { inspected, checked };
}

import type { Content, ContentKey, DocumentKind, Figure, Organization, Span } from "@fazhi/schema";
import type { Draft, Paragraph } from "../draft.js";
import type { Node } from "../outline.js";
import type { Part } from "../parts.js";
import type { Roles } from "../roles/assign.js";

/** What the facts of a document are looked for in. */
export interface Scope {
  readonly draft: Draft;
  readonly kind: DocumentKind;
  readonly roots: readonly Node[];
  readonly roles: Roles;
  /** The sections of each content. */
  readonly parts: ReadonlyMap<ContentKey, readonly Part[]>;
  readonly content: Content;
  /** The running text, furniture, title and signature left out. */
  readonly paragraphs: readonly Paragraph[];
  readonly figures: readonly Figure[];
  readonly reportYear: number | null;
  readonly organization: Organization | null;
}

/** Paragraphs that tell what was done: those of the parts on shortcomings and plans left out. */
export function toldParagraphs({ paragraphs, parts, content }: Scope): readonly Paragraph[] {
  const left: Span[] = [];
  for (const role of ["shortcomings", "next-year-plan"] as const) {
    for (const { node, shared } of parts.get(role) ?? [])
      if (!shared) left.push({ start: node.heading.paragraph.start, end: node.end });
    for (const { span } of content[role].evidence ?? []) left.push(span);
  }
  if (left.length === 0) return paragraphs;
  left.sort((a, b) => a.start - b.start);
  let next = 0;
  return paragraphs.filter(({ start }) => {
    while (next < left.length && (left[next]?.end ?? 0) <= start) next++;
    const span = left[next];
    return !(span && span.start <= start);
  });
}

/** Paragraphs that give account of the heads: the parts on their duty, and those with passages on it. */
export function accountParagraphs({ paragraphs, parts, content }: Scope): readonly Paragraph[] {
  const spans: Span[] = [];
  for (const { node } of parts.get("first-responsible-person") ?? [])
    spans.push({ start: node.heading.paragraph.start, end: node.end });
  for (const { span } of content["first-responsible-person"].evidence ?? []) spans.push(span);
  if (spans.length === 0) return [];
  spans.sort((a, b) => a.start - b.start);
  let next = 0;
  return paragraphs.filter(({ start, end }) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next++;
    const span = spans[next];
    return span !== undefined && span.start < end;
  });
}

import type { ContentKey, Span } from "@fazhi/schema";
import { findEnumerators } from "@fazhi/text";
import { type Draft, type Paragraph, trimSpan } from "./draft.js";
import type { Node } from "./outline.js";
import { type Part, paragraphsOf } from "./parts.js";
import type { Roles } from "./roles/assign.js";

/** A separately stated point of a content. */
export interface Point {
  /** The numbered heading it stands under; null for points without one. */
  readonly heading: Node | null;
  /** Its text without number, one span for each paragraph; at least one unless the point is empty. */
  readonly spans: readonly Span[];
  readonly line: number;
}

/** The lowest numbered headings below a part that still belong to its content. */
function addLeaves(node: Node, role: ContentKey, roles: Roles, leaves: Node[]): void {
  for (const child of node.children) {
    const own = roles.get(child);
    // An account of the head's duty inside the measures is one of their points; a part on what is lacking is not.
    const belongs =
      own === undefined ||
      own.includes(role) ||
      (role === "measures" && own.length === 1 && own[0] === "first-responsible-person");
    if (!belongs) continue;
    const before = leaves.length;
    addLeaves(child, role, roles, leaves);
    if (leaves.length === before && child.heading.marker) leaves.push(child);
  }
}

/** The headings that are points of their own, of all parts of a content. */
function headedPoints(parts: readonly Part[], role: ContentKey, roles: Roles): readonly Node[] {
  const points: Node[] = [];
  for (const { node } of parts) {
    const before = points.length;
    addLeaves(node, role, roles, points);
    if (points.length === before && parts.length > 1 && node.heading.marker) points.push(node);
  }
  return points;
}

const OPENING = /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十][,是]|首先|其次|再次|最后|此外)/;

/** 一是…, 二是… with one paragraph each: where the words that open them end, or -1. */
function openingEnd(draft: Draft, { start, end }: Paragraph): number {
  const match = OPENING.exec(draft.folded.slice(start, Math.min(end, start + 6)));
  return match ? start + match[0].length : -1;
}

/** The points counted with words, of one part. */
function enumeratedPoints(draft: Draft, node: Node): Point[] {
  const points: Point[] = [];
  const paragraphs = paragraphsOf(node);
  for (const paragraph of paragraphs) {
    const words = findEnumerators(draft.folded, paragraph.start, paragraph.end);
    words.forEach(({ end }, index) => {
      points.push(
        pointOf(draft, null, [{ start: end, end: words[index + 1]?.start ?? paragraph.end }], paragraph.line),
      );
    });
  }
  return points.length > 0 ? points : acrossParagraphs(draft, paragraphs);
}

function acrossParagraphs(draft: Draft, paragraphs: readonly Paragraph[]): Point[] {
  const opened: { readonly line: number; readonly spans: Span[] }[] = [];
  for (const paragraph of paragraphs) {
    const from = openingEnd(draft, paragraph);
    if (from >= 0) opened.push({ line: paragraph.line, spans: [{ start: from, end: paragraph.end }] });
    else opened[opened.length - 1]?.spans.push({ start: paragraph.start, end: paragraph.end });
  }
  return opened.map(({ line, spans }) => pointOf(draft, null, spans, line));
}

/** The paragraphs of a part that has neither numbered headings nor counting words. */
function paragraphPoints(draft: Draft, node: Node): Point[] {
  const { heading } = node;
  const points: Point[] = [];
  for (const paragraph of paragraphsOf(node)) {
    const own = paragraph === heading.paragraph;
    if (own && !heading.runIn) continue;
    const start = own ? Math.min(heading.span.end, paragraph.end) : paragraph.start;
    points.push(pointOf(draft, null, [{ start, end: paragraph.end }], paragraph.line));
  }
  return points;
}

/** The separately stated points: lowest numbered headings, else 一是 points, else paragraphs (contract.md). */
export function pointsOf(draft: Draft, parts: readonly Part[], role: ContentKey, roles: Roles): readonly Point[] {
  const headed = headedPoints(parts, role, roles);
  if (headed.length > 0) return headed.map((node) => headedPoint(draft, node));
  const enumerated = parts.flatMap(({ node }) => enumeratedPoints(draft, node));
  return enumerated.length > 0 ? enumerated : parts.flatMap(({ node }) => paragraphPoints(draft, node));
}

/** How many points `pointsOf` gives, without their places. */
export function countPoints(draft: Draft, parts: readonly Part[], role: ContentKey, roles: Roles): number {
  const headed = headedPoints(parts, role, roles).length;
  if (headed > 0) return headed;
  let enumerated = 0;
  for (const { node } of parts) enumerated += countEnumerated(draft, node);
  if (enumerated > 0) return enumerated;
  let paragraphs = 0;
  for (const { node } of parts)
    for (const paragraph of paragraphsOf(node))
      if (paragraph !== node.heading.paragraph || node.heading.runIn) paragraphs++;
  return paragraphs;
}

function countEnumerated(draft: Draft, node: Node): number {
  let points = 0;
  for (const { start, end } of paragraphsOf(node)) points += findEnumerators(draft.folded, start, end).length;
  if (points > 0) return points;
  for (const paragraph of paragraphsOf(node)) if (openingEnd(draft, paragraph) >= 0) points++;
  return points;
}

function headedPoint(draft: Draft, node: Node): Point {
  const { span, paragraph } = node.heading;
  const spans: Span[] = [];
  for (const { start, end } of paragraphsOf(node)) {
    if (start !== paragraph.start) spans.push({ start, end });
    else spans.push({ start: span.start, end });
    // The heading's line was broken: its rest is no paragraph.
    if (start === paragraph.start && span.end > end) {
      const rest = draft.folded.lastIndexOf("\n", span.end - 1) + 1;
      if (rest > end) spans.push({ start: rest, end: span.end });
    }
  }
  return pointOf(draft, node, spans, paragraph.line);
}

const LEADING = ",:、.。;";
const TRAILING = ";,、。";

/** The point without blanks and marks at its ends; empty spans are left out. */
function pointOf(draft: Draft, heading: Node | null, spans: readonly Span[], line: number): Point {
  const { folded } = draft;
  const kept: Span[] = [];
  spans.forEach((span, index) => {
    let { start, end } = span;
    if (index === 0)
      while (start < end && (LEADING.includes(folded.charAt(start)) || folded.charAt(start) === " ")) start++;
    if (index === spans.length - 1)
      while (end > start && (TRAILING.includes(folded.charAt(end - 1)) || folded.charAt(end - 1) === " ")) end--;
    const trimmed = trimSpan(folded, start, end);
    if (trimmed) kept.push(trimmed);
  });
  return { heading, spans: kept, line };
}

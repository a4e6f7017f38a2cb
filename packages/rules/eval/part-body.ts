import { contentSections } from "@fazhi/engine";
import type { ContentKey, Section, Span } from "@fazhi/schema";
import type { SeedTarget } from "./seed.js";

/** A content's only part, of the first level, of nothing else and with a heading on a line of its own; else null. */
export function ownPart({ report }: SeedTarget, content: ContentKey): Section | null {
  const [first, second] = contentSections(report, content);
  if (first === undefined || second !== undefined || first.path.includes(".")) return null;
  return first.section.roles !== undefined || first.section.runIn ? null : first.section;
}

/** The text with another body below the heading of a content, and where heading and body begin; null without such a part. */
export function withBody(
  target: SeedTarget,
  content: ContentKey,
  body: string,
): { readonly text: string; readonly heading: Span; readonly bodyStart: number } | null {
  const section = ownPart(target, content);
  if (section === null) return null;
  const { text } = target;
  // The signature stands behind the last part.
  if (!text.slice(section.span.end).trim()) return null;
  const lineEnd = text.indexOf("\n", section.headingSpan.end);
  if (lineEnd < 0 || lineEnd >= section.span.end) return null;
  return {
    text: `${text.slice(0, lineEnd + 1)}${body}\n${text.slice(section.span.end)}`,
    heading: section.headingSpan,
    bodyStart: lineEnd + 1,
  };
}

/** The text without the sentences and lines behind `from` that hold one of the words. */
export function withoutWords(text: string, from: number, words: RegExp): string {
  const kept = text
    .slice(from)
    .split(/(?<=[。\n])/)
    .map((piece) => (words.test(piece) ? (piece.endsWith("\n") ? "\n" : "") : piece));
  return text.slice(0, from) + kept.join("");
}

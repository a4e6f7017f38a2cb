import { contentSections } from "@fazhi/engine";
import type { ContentKey, Report, Section, Span } from "@fazhi/schema";

/** The sections of a content that stand under no other section of it, in order, and how much they are its own. */
export interface OwnParts {
  readonly sections: readonly Section[];
  /** Its first heading, to show what is said of the part as a whole; null where it has none. */
  readonly heading: Span | null;
  /** A heading names another content too, so that what stands below belongs to both. */
  readonly shared: boolean;
}

/** Where a content stands in the outline. */
export function ownParts(report: Report, key: ContentKey): OwnParts {
  const sections: Section[] = [];
  let end = -1;
  for (const { section } of contentSections(report, key)) {
    if (section.span.start < end) continue;
    sections.push(section);
    end = section.span.end;
  }
  return {
    sections,
    heading: sections[0]?.headingSpan ?? null,
    shared: sections.some(({ roles }) => roles !== undefined && roles.length > 1),
  };
}

/** Whether an offset lies in one of the sections. */
export const isIn = (sections: readonly Section[], offset: number): boolean =>
  sections.some(({ span }) => span.start <= offset && offset < span.end);

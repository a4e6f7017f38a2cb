import type { ContentKey, Report, Section } from "@fazhi/schema";

/** A section with its path in the outline: "1.2" is the second child of the first. */
export interface PathSection {
  readonly path: string;
  readonly section: Section;
}

/**
 * Calls `visit` for every section of the outline, in document order, parents before children.
 * Returning `false` leaves out the section's children. Depth does not matter to the stack.
 */
export function walkSections(
  report: Pick<Report, "sections">,
  visit: (section: Section, path: string, parent: Section | null) => unknown,
): void {
  const open: { section: Section; path: string; parent: Section | null }[] = [];
  const push = (sections: readonly Section[], prefix: string, parent: Section | null) => {
    for (let index = sections.length - 1; index >= 0; index--) {
      const section = sections[index];
      if (section !== undefined) open.push({ section, path: `${prefix}${index + 1}`, parent });
    }
  };
  push(report.sections, "", null);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (visit(next.section, next.path, next.parent) !== false)
      push(next.section.children, `${next.path}.`, next.section);
  }
}

/** The section at a path such as "1.2", or null when the outline has none or the path is not one. */
export function sectionAt(report: Pick<Report, "sections">, path: string): Section | null {
  let sections = report.sections;
  let found: Section | null = null;
  for (const step of path.split(".")) {
    const section: Section | undefined = /^[1-9]\d{0,8}$/.test(step) ? sections[Number(step) - 1] : undefined;
    if (section === undefined) return null;
    found = section;
    sections = section.children;
  }
  return found;
}

/** The sections in which a content stands, in document order; empty for one without heading. */
export function contentSections(report: Pick<Report, "sections" | "content">, key: ContentKey): readonly PathSection[] {
  const found: PathSection[] = [];
  for (const path of report.content[key].sections ?? []) {
    const section = sectionAt(report, path);
    if (section !== null) found.push({ path, section });
  }
  return found.sort((a, b) => a.section.span.start - b.section.span.start);
}

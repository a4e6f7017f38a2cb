import { type Finder, walkSections } from "@fazhi/engine";
import type { ContentKey, Section, Span } from "@fazhi/schema";

/** A stretch of the text and the contents it belongs to. */
interface Stretch extends Span {
  readonly roles: readonly ContentKey[];
  readonly section: Section;
}

/** Where in the text each content stands. */
export interface RoleIndex {
  /** The contents of the innermost section at an offset; empty before the first section and in parts that are none. */
  rolesAt(offset: number): readonly ContentKey[];
  /** The innermost section at an offset, or null before the first. */
  sectionAt(offset: number): Section | null;
}

/** Which content every place of the text belongs to. Ask for it with `once(roleIndex)`. */
export const roleIndex: Finder<RoleIndex> = ({ report }) => {
  const stretches: Stretch[] = [];
  const rolesBySection = new Map<Section, readonly ContentKey[]>();
  walkSections(report, (section, _path, parent) => {
    const own = section.roles ?? (section.role === null ? [] : section.role === undefined ? null : [section.role]);
    const roles = own ?? (parent === null ? [] : (rolesBySection.get(parent) ?? []));
    rolesBySection.set(section, roles);
    stretches.push({ ...section.span, roles, section });
  });
  // Parents come before their children and start no later, so the last that contains an offset is the innermost.
  const find = (offset: number): Stretch | null => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    // Deep outlines are rare; each step back leaves a section that ended before.
    for (let index = low - 1, steps = 0; index >= 0 && steps < FURTHEST_BACK; index--, steps++) {
      const stretch = stretches[index];
      if (stretch !== undefined && offset < stretch.end) return stretch;
    }
    return null;
  };
  return {
    rolesAt: (offset) => find(offset)?.roles ?? [],
    sectionAt: (offset) => find(offset)?.section ?? null,
  };
};

/** So many sections at most end before an offset and behind the start of the one it lies in, in any real outline. */
const FURTHEST_BACK = 400;

import type { Section } from "@fazhi/schema";

/** The section at a path of the outline such as `1.2` (second child of the first), or null. */
export const findSection = (sections: readonly Section[], path: string): Section | null => {
  let level = sections;
  let found: Section | null = null;
  for (const step of path.split(".")) {
    found = level[Number(step) - 1] ?? null;
    if (found === null) return null;
    level = found.children;
  }
  return found;
};

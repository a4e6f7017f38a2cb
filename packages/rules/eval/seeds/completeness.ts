import { contentSections } from "@fazhi/engine";
import type { ContentKey } from "@fazhi/schema";
import type { Seed, SeedTarget } from "../seed.js";

/** The report without the parts of a content, where they are parts of the first level and of nothing else. */
const without = (target: SeedTarget, content: ContentKey): string | null => {
  const parts = contentSections(target.report, content);
  if (parts.length === 0 || parts.some(({ path, section }) => path.includes(".") || section.roles !== undefined))
    return null;
  let { text } = target;
  for (const { section } of [...parts].reverse()) {
    const { start, end } = section.span;
    text = text.slice(0, start) + text.slice(end);
  }
  return text;
};

const missing = (content: ContentKey): Seed => ({
  ruleId: `completeness/${content}`,
  name: `${content} taken out`,
  apply(target) {
    if (target.report.reportYear !== null && target.report.reportYear < 2019) return null;
    const text = without(target, content);
    return text === null ? null : { text, at: null };
  },
});

export const seeds: readonly Seed[] = [
  missing("measures"),
  missing("shortcomings"),
  missing("first-responsible-person"),
  missing("next-year-plan"),
];

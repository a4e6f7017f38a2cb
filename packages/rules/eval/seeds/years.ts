import { contentSections } from "@fazhi/engine";
import type { ContentKey } from "@fazhi/schema";
import { insert, replace, type Seed, type SeedTarget } from "../seed.js";

/** The first part of a content, with a heading on a line of its own that names no year. */
const yearlessPart = ({ report }: SeedTarget, content: ContentKey) => {
  const first = contentSections(report, content).find(({ path }) => !path.includes("."))?.section;
  return first === undefined || first.runIn || /\d{4}|[一二三四五六七八九〇零]{4}年/.test(first.heading) ? null : first;
};

/** Title and opening name the year, so that a heading with another one is a slip. */
const isSettled = ({ report }: SeedTarget): boolean => report.sources.reportYear === "title";

const leftOver = (content: ContentKey): Seed => ({
  ruleId: "year/heading",
  messageId: "wrong-year",
  name: `last year's year in the heading of ${content}`,
  apply(target, random) {
    const year = target.report.reportYear;
    const section = yearlessPart(target, content);
    if (year === null || section === null || !isSettled(target)) return null;
    // Only headings that speak of the year as a whole take its number.
    if (!/(?:情况|成效|工作|举措|不足|问题|原因)$/.test(section.heading)) return null;
    const earlier = year - random.integer(1, 2);
    return insert(target, section.headingSpan.start, random.pick([`${earlier}年`, `${earlier}年度`]));
  },
});

const plan: Seed = {
  ruleId: "year/plan",
  messageId: "wrong-year",
  name: "a year that is not the next in the plan's heading",
  apply(target, random) {
    const year = target.report.reportYear;
    const part = contentSections(target.report, "next-year-plan").find(({ path }) => !path.includes("."))?.section;
    if (year === null || part === undefined || part.runIn || !isSettled(target)) return null;
    const { text } = target;
    const named = text.slice(part.headingSpan.start, part.headingSpan.end).indexOf(String(year + 1));
    if (named < 0) return null;
    const start = part.headingSpan.start + named;
    return replace(target, { start, end: start + 4 }, String(year + random.pick([-1, 2])));
  },
};

export const seeds: readonly Seed[] = [leftOver("measures"), leftOver("shortcomings"), plan];

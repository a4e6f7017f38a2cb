import { contentSections } from "@fazhi/engine";
import type { ContentKey } from "@fazhi/schema";
import { placeIn } from "../places.js";
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

/** The heading of a looking-back part as the article puts it. */
const copied = (content: ContentKey, wordings: readonly [string, ...string[]]): Seed => ({
  ruleId: "year/template-residue",
  messageId: "last-year",
  name: `the heading of ${content} copied from the article`,
  apply(target, random) {
    const first = contentSections(target.report, content).find(({ path }) => !path.includes("."))?.section;
    // A combined heading would lose its other parts.
    if (first === undefined || first.runIn || (first.roles?.length ?? 1) > 1 || first.marker === null) return null;
    return replace(target, first.headingSpan, random.pick(wordings));
  },
});

/** Sentences of last year's report; `{}` is the time. */
const CARRIED_OVER = [
  "{}，共排查安全隐患426处，整改率98%。",
  "{}，县政府常务会议专题听取法治建设工作汇报。",
  "{}组织开展行政执法人员资格考试，参考68人。",
  "{}召开法治建设推进会2次。",
  "按照上级部署，{}，对12个单位开展实地督察。",
  "我单位{}共收到人大代表建议18件，全部按期答复。",
  "{}办理信访事项97件。",
  "{}，经集体审议通过并印发了权责清单动态调整方案。",
  "{}，举行听证会3场，采纳意见21条。",
  "于{}完成对36份合同的清理。",
] as const;

const carriedOver: Seed = {
  ruleId: "year/stale",
  messageId: "earlier-year",
  name: "a sentence of an earlier report",
  apply(target, random) {
    const year = target.report.reportYear;
    const at = placeIn(target, random.pick(["measures", "measures", "first-responsible-person"]), random);
    if (year === null || at === null || !isSettled(target)) return null;
    const earlier = `${year - (random.chance(0.8) ? 1 : 2)}年`;
    const time = random.pick([earlier, `${earlier}${random.integer(1, 12)}月`, `${earlier}${random.integer(1, 12)}月`]);
    return insert(target, at, random.pick(CARRIED_OVER).replace("{}", time));
  },
};

const signedLate: Seed = {
  ruleId: "date/deadline",
  messageId: "signed-late",
  name: "signed months after the deadline",
  apply(target, random) {
    const { signature, reportYear, publishedOn } = target.report;
    const written = signature?.dateText ?? null;
    if (signature === null || reportYear === null || reportYear < 2019 || publishedOn !== null) return null;
    if (written === null || !/^\d{4}年\d{1,2}月\d{1,2}日$/.test(written)) return null;
    const start = target.text.indexOf(written, signature.span.start);
    if (start < 0 || start >= signature.span.end) return null;
    const late = `${reportYear + 1}年${random.integer(4, 11)}月${random.integer(1, 28)}日`;
    return replace(target, { start, end: start + written.length }, late);
  },
};

export const seeds: readonly Seed[] = [
  signedLate,
  leftOver("measures"),
  leftOver("shortcomings"),
  plan,
  copied("measures", [
    "上一年度推进法治政府建设的主要举措和成效",
    "上一年度推进法治政府建设主要工作情况",
    "上年度依法行政工作开展情况",
    "上一年度工作举措及成效",
  ]),
  copied("shortcomings", [
    "上一年度推进法治政府建设存在的不足和原因",
    "上一年度存在的主要问题及原因",
    "上年度法治政府建设存在的不足和原因",
  ]),
  carriedOver,
];

import { contentSections } from "@fazhi/engine";
import type { ContentKey } from "@fazhi/schema";
import { withBody } from "../part-body.js";
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

const LACKS = [
  "普法宣传的针对性不强。",
  "行政执法力量不足。",
  "个别部门合法性审核把关不严。",
  "规范性文件报备不够及时。",
  "基层法治工作基础薄弱。",
  "执法案卷制作还不规范。",
] as const;

const causeless: Seed = {
  ruleId: "completeness/causes",
  name: "shortcomings without a cause",
  apply(target, random) {
    // Reports for earlier years are not held to it.
    if (target.report.content.shortcomings.causesStated !== true || (target.report.reportYear ?? 0) < 2019) return null;
    const marks = random.pick<readonly string[]>([
      ["一是", "二是", "三是"],
      ["（一）", "（二）", "（三）"],
      ["", "", ""],
    ]);
    const body = random.sample(LACKS, 3).map((lack, index) => `${marks[index] ?? ""}${lack}`);
    const changed = withBody(target, "shortcomings", body.join(marks[0] === "（一）" ? "\n" : ""));
    // A heading that names causes counts as stating them.
    if (changed === null || /原因|成因|根源/.test(target.text.slice(changed.heading.start, changed.heading.end)))
      return null;
    return { text: changed.text, at: changed.heading };
  },
};

export const seeds: readonly Seed[] = [
  causeless,
  missing("measures"),
  missing("shortcomings"),
  missing("first-responsible-person"),
  missing("next-year-plan"),
];

import { defineRule } from "@fazhi/engine";
import { cite, coversReportYear, type Dated, type LookupResult, type Statute, type StatuteVersion } from "@fazhi/law";
import { isYearSettled } from "../../year/settled-year.js";
import { type CitedTitle, citedTitles } from "../cited-titles.js";
import { statuteBasis } from "../law-basis.js";

/** Verbs right before a title that nobody can do before the statute is in force. */
const CARRIED_OUT = /(?:执行|适用|实施|施行|遵守|违反|履行)(?:了|新修订的?|修订后的?|新的?)*["\s]*$/;
/** The same of a statute that did not even exist yet when the year ended. */
const FOUNDED_ON = /(?:按照|根据|依据|依照|遵照|落实|贯彻|对照)(?:了|新修订的?|修订后的?|新的?)*["\s]*$/;
/** Behind a title: an article of it was applied, or it is said to have been in force. */
const APPLIED =
  /^[\s"]*(?:第[一二三四五六七八九十百零\d]+条[^,]{0,14}(?:规定)?,?[^,]{0,10}(?:作出|处罚|处理|立案|查处|责令))/;
const IN_FORCE = /^[\s"]*(?:正式|全面)?(?:施行|实施|生效)(?:以来|之后|后|以后)/;
/** Getting ready for it, teaching it, helping to draft it: all that comes before a law is in force. */
const PREPARED =
  /学习|宣传|宣讲|培训|解读|普及|知识|讲座|讲解|研讨|草案|征求|意见建议|起草|立法|修法|准备|筹备|衔接|过渡|将|拟|即将|待|为[^,]{0,12}(?:奠定|打下|做好|创造)|提前|下一步|明年|下一年度|新一年|次年|预热|公布|颁布|出台|通过/;
/** The new text of a statute is meant, not the one that was in force. */
const NEW_TEXT = /(?:新修订的?|修订后的?|新修正的?|修正后的?|新)["\s]*$/;

/** A claim to have carried out a statute that entered into force only after the report year. */
export default defineRule({
  id: "citation/not-yet-in-force",
  code: "FZ8205",
  title: { "zh-CN": "引用尚未施行的法律法规", en: "Statutes not yet in force" },
  severity: "warning",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  needs: ["report-year"],
  messages: {
    "not-yet": {
      "zh-CN": "{year} 年内应为已经施行的规定，实际写为执行了 {date} 起才施行的《{title}》",
      en: "What was carried out in {year} should have been in force; 《{title}》 is so only from {date}",
    },
    "new-text": {
      "zh-CN": "{year} 年内应为已经施行的文本，实际写为执行了 {date} 起才施行的新修订的《{title}》",
      en: "What was carried out in {year} should have been in force; the new text of 《{title}》 is so only from {date}",
    },
  },
  help: {
    "not-yet": {
      "zh-CN": "施行以前做的，请写成学习宣传、贯彻准备；年度写错的，请改正。",
      en: "Before that day it can be studied, made known and prepared for; say so, or correct the year.",
    },
    "new-text": {
      "zh-CN": "当年执行的是修订前的文本；学习宣传新文本的，请照实写明。",
      en: "The old text was carried out that year; where the new one was studied, say so.",
    },
  },
  reasons: {
    "after-coverage": {
      "zh-CN": "报告年度在法律目录的截止日之后",
      en: "the report year lies after the day up to which the law is known",
    },
    "year-not-settled": {
      "zh-CN": "报告年度不确定，无法据以判断",
      en: "the report year is not certain, and with it what held in that year",
    },
  },
  check({ report, once, fail, notChecked }) {
    const year = report.reportYear;
    if (year === null) return;
    if (!coversReportYear(year)) return notChecked("after-coverage");
    for (const cited of once(citedTitles)) {
      if (cited.roles.includes("next-year-plan")) continue;
      const coming = cited.inYear === null ? null : comingText(cited.inYear, cited);
      if (coming === null) continue;
      const { statute, version, from, isNew } = coming;
      const existed = version.adoptedOn === null || Number(version.adoptedOn.date.slice(0, 4)) <= year;
      if (!claimsUse(cited, existed)) continue;
      if (!isYearSettled(report)) return notChecked("year-not-settled");
      fail({
        at: cited.inner,
        message: isNew ? "not-yet" : "new-text",
        basis: [statuteBasis(statute, from.confidence)],
        data: { year, date: from.date, title: statute.shortTitle },
      });
    }
  },
});

interface Coming {
  readonly statute: Statute;
  readonly version: StatuteVersion;
  /** Its first day in force. */
  readonly from: Dated;
  /** The statute as a whole is new. */
  readonly isNew: boolean;
}

/** The text that is meant, where it entered into force only after the year and the day is more than a guess. */
function comingText(found: LookupResult, { before }: CitedTitle): Coming | null {
  const isNew = found.status === "not-yet-in-force";
  if (!isNew && (found.status !== "in-force" || !NEW_TEXT.test(before))) return null;
  const { statute } = found;
  const version = isNew ? found.version : found.upcoming;
  const from = version?.inForceFrom ?? null;
  return version === null || from === null || from.confidence === "low" ? null : { statute, version, from, isNew };
}

function claimsUse({ before, lead, after }: CitedTitle, existed: boolean): boolean {
  if (PREPARED.test(before) || PREPARED.test(after)) return false;
  const verb = lead.trimEnd();
  return CARRIED_OUT.test(verb) || (!existed && FOUNDED_ON.test(verb)) || APPLIED.test(after) || IN_FORCE.test(after);
}

import { withBody, withoutWords } from "../part-body.js";
import type { Seed } from "../seed.js";

const HIGHER = ["province", "city", "county"];

const thin: Seed = {
  ruleId: "responsibility/duties",
  messageId: "untouched",
  name: "an account of the head of a government with some of the duties",
  apply(target, random) {
    const { organization, reportYear } = target.report;
    if (organization?.type !== "government" || !HIGHER.includes(organization.level) || (reportYear ?? 0) < 2017)
      return null;
    const body = random.pick([
      "主要负责人多次召开会议部署法治建设，带头学法6次，推动重大行政决策依法进行。",
      "政府主要负责同志听取法治政府建设情况汇报3次，审定年度工作计划，作出批示11次。",
      "党政主要负责人认真履行职责，督促各部门严格规范公正文明执法，约谈责任单位4家。",
      "主要领导带头参加宪法宣誓和普法宣讲，组织会前学法12次，支持法院依法审理行政案件。",
    ]);
    const seeded = withBody(target, "first-responsible-person", body);
    return seeded && { text: seeded.text, at: seeded.heading };
  },
};

const empty: Seed = {
  ruleId: "responsibility/duties",
  messageId: "few",
  name: "an account of the head of a department that says nothing",
  apply(target, random) {
    const { organization, reportYear } = target.report;
    if (organization?.type !== "department" || (reportYear ?? 0) < 2017) return null;
    const body = random.pick([
      "局主要负责人高度重视，认真履职尽责，各项任务圆满完成。",
      "主要负责同志率先垂范，始终把法治建设放在心上、抓在手上，取得了良好成绩。",
      "主要负责人切实担负起第一责任人的责任，推动法治建设迈上新台阶。",
    ]);
    const seeded = withBody(target, "first-responsible-person", body);
    return seeded && { text: seeded.text, at: seeded.heading };
  },
};

const silent: Seed = {
  ruleId: "responsibility/reporting-on-law",
  name: "no word of the year-end report on law",
  apply(target) {
    const { organization, reportYear } = target.report;
    if (!HIGHER.includes(organization?.level ?? "") || (reportYear ?? 0) < 2021 || !target.text.includes("述法"))
      return null;
    const text = withoutWords(target.text, 0, /述[法职学责廉德]/);
    const at = text.search(/第一责任人/);
    return at < 0 || !withBody(target, "first-responsible-person", "") ? null : { text, at: null };
  },
};

export const seeds: readonly Seed[] = [thin, empty, silent];

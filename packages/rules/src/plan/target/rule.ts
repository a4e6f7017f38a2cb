import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { textOutsideTitles } from "../../reading/clean-text.js";

/** A plan of few tasks says them in words. */
const FEWEST_TASKS = 4;
/** A plan in which more than these lack both is hard to assess a year later. */
const MOST_OPEN = 0.6;

/** A day or a rhythm in the text of a task. */
const WHEN =
  /(?:月|季度|半年|年) ?(?:[初底末中]|\d{1,2} ?日)?(?:之?前|以前|内)|月底|月份|年底|年内|[上下]半年|[一二三四1-4]季度|每[月季年]|每半年|按[月季]|逐月/;

/** How many tasks have neither a day nor a measurable target: said once for the whole plan. */
export default defineRule({
  id: "plan/target",
  code: "FZ7003",
  title: { "zh-CN": "任务的时限和目标", en: "Days and targets of tasks" },
  severity: "info",
  basis: [cite("first-responsible-rule", "6", "1")],
  presets: ["supervision"],
  appliesTo: { kinds: ["work-plan"] },
  readsFacts: false,
  messages: {
    few: {
      "zh-CN": "{total} 项任务中有 {open} 项既无完成时限也无可衡量的目标",
      en: "{open} of {total} tasks have neither a day nor a measurable target",
    },
  },
  help: {
    few: {
      "zh-CN": "能够量化的任务写明完成时限或数量、比例，便于年底对账；常规性工作可以不写。",
      en: "Where a task can be measured, name a day, a number or a share; routine work may do without.",
    },
  },
  reasons: {
    "few-tasks": { "zh-CN": "逐项编号的任务不足 4 项", en: "fewer than four numbered tasks were found" },
  },
  check({ report, once, fail, notApplicable }) {
    const total = report.tasks.length;
    if (total < FEWEST_TASKS) return notApplicable("few-tasks");
    const text = once(textOutsideTitles);
    const open = report.tasks.filter(
      ({ due, targets, span }) => due === null && targets.length === 0 && !WHEN.test(text.slice(span.start, span.end)),
    ).length;
    if (open > total * MOST_OPEN) fail({ at: null, message: "few", data: { total, open } });
  },
});

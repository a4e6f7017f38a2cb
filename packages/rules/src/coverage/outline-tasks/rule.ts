import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { type Report, TOPIC_IDS, type TopicId } from "@fazhi/schema";
import { ownParts } from "../../reading/own-parts.js";
import { toldHits } from "../../reading/told-hits.js";
import { TASK_NAMES, TASK_WORDS, taskOf } from "./tasks.js";

/** The governments that have all nine tasks; a department or a township has those of its own field. */
const HAVING_ALL = ["province", "city", "county"];

/** Which of the nine tasks of the 2021 outline the account of the year leaves out, as one list. */
export default defineRule({
  id: "coverage/outline-tasks",
  code: "FZ8001",
  title: { "zh-CN": "实施纲要的九项任务", en: "The nine tasks of the outline" },
  severity: "info",
  basis: [cite("outline-2021")],
  presets: ["supervision"],
  // The outline of 2015 had other tasks; one for 2026 to 2030 is not known.
  appliesTo: { kinds: ["annual-report"], fromYear: 2021, toYear: 2025 },
  needs: ["report-year", "organization"],
  messages: {
    untouched: {
      "zh-CN": "实施纲要（2021—2025年）有九项任务，举措和成效应逐项反映，实际未涉及 {count} 项：{missing}",
      en: "The 2021 outline sets nine tasks; the account of the year does not touch {count} of them: {missing}",
    },
    few: {
      "zh-CN":
        "实施纲要（2021—2025年）有九项任务，本机关的举措和成效一般应涉及 {least} 项以上，实际仅涉及 {touched} 项",
      en: "Of the nine tasks of the 2021 outline a body of this kind usually touches {least} or more, this report only {touched}",
    },
  },
  help: {
    untouched: {
      "zh-CN": "有相应工作的，补写举措和数字；确无此项工作的，可以忽略。",
      en: "Where something was done, add it with figures; ignore this where the task gave nothing to do.",
    },
    few: {
      "zh-CN": "对照九项任务检查是否漏写了依法决策、行政执法、接受监督、化解纠纷等方面的工作。",
      en: "Go through the nine tasks: decisions, enforcement, oversight and disputes are the ones most often left out.",
    },
  },
  reasons: {
    "no-measures": { "zh-CN": "报告未写举措和成效", en: "the report has no account of the year" },
    "breaks-off": {
      "zh-CN": "只见举措和成效，未见不足和安排，可能是节选",
      en: "only the account of the year is there, neither shortcomings nor plan: perhaps an excerpt",
    },
  },
  defaultOptions: { least: 4 },
  check({ report, once, options, fail, notApplicable, notChecked }) {
    const { content } = report;
    if (content.measures.status === "missing") notApplicable("no-measures");
    if (content.shortcomings.status === "missing" && content["next-year-plan"].status === "missing")
      notChecked("breaks-off");
    const touched = new Set<TopicId>(report.topics.map(({ id }) => id));
    for (const { term } of toldHits(TASK_WORDS, once)) {
      const task = taskOf(term);
      if (task !== undefined) touched.add(task);
    }
    const at = ownParts(report, "measures").heading;
    const missing = TOPIC_IDS.filter((id) => !touched.has(id));
    if (hasAll(report)) {
      if (missing.length > 0)
        fail({
          at,
          message: "untouched",
          data: { count: missing.length, missing: missing.map((id) => TASK_NAMES[id]).join("、") },
        });
    } else if (touched.size < options.least)
      fail({ at, message: "few", data: { least: options.least, touched: touched.size } });
  },
});

const hasAll = ({ organization }: Report): boolean =>
  organization?.type === "government" && HAVING_ALL.includes(organization.level);

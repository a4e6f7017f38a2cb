import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Task } from "@fazhi/schema";
import { hasTrace, told } from "../traces.js";

/** Numbered parts of a plan that frame it and of which nothing is to be reported. */
const FRAME =
  /^(?:总体|指导思想|基本原则|工作(?:思路|要求|目标)|(?:有关|相关|几点)要求|(?:保障|组织)(?:措施|保障|实施)|组织领导|加强(?:组织领导|督促检查)|严格考核|附则)/;

export default defineRule({
  id: "comparison/plan-tasks-answered",
  code: "FZ8903",
  title: { "zh-CN": "年度工作要点的完成情况", en: "What became of the year's work plan" },
  severity: "info",
  basis: [cite("first-responsible-rule", "6", "1"), cite("inspection-rule", "25", "1")],
  presets: ["supervision"],
  appliesTo: { kinds: ["annual-report"] },
  needs: ["plan"],
  messages: {
    "not-answered": {
      "zh-CN": "年度工作要点第 {number} 项“{title}”应有完成情况，报告中未见",
      en: "The report should say what became of task {number} of the work plan, “{title}”, and does not",
    },
    "none-answered": {
      "zh-CN": "年度工作要点的 {count} 项任务应有完成情况，报告中均未见",
      en: "The report should say what became of the {count} tasks of the work plan and speaks of none",
    },
  },
  help: {
    "not-answered": {
      "zh-CN": "写明这项任务完成了没有、成效如何；没有完成的写进不足，说明原因。已用其他说法写到的，可以忽略。",
      en: "Say whether the task was done and with what result; if not, name it among the shortcomings, with the cause. Ignore this where other words say so.",
    },
    "none-answered": {
      "zh-CN": "请确认给出的是本单位当年的工作要点，并写明各项任务的完成情况。",
      en: "Make sure that the plan given is this body's for the year, and say of each task what became of it.",
    },
  },
  reasons: {
    "no-tasks": {
      "zh-CN": "年度工作要点中未识别出逐项编号的任务",
      en: "no separately numbered tasks were found in the work plan",
    },
  },
  check({ plan, once, fail, notChecked }) {
    if (plan === null) return;
    const { text } = plan.source;
    const tasks = plan.report.tasks.filter(({ title }) => !FRAME.test(title.trim()));
    if (tasks.length === 0) return notChecked("no-tasks");
    const report = once(told);
    const open = tasks.filter((task) => !hasTrace(`${task.title}\n${planned(text, task)}`, report));
    if (open.length === tasks.length && open.length > 2)
      return fail({ at: null, message: "none-answered", data: { count: open.length } });
    for (const { number, title } of open) fail({ at: null, message: "not-answered", data: { number, title } });
  },
});

/** The task without the units that it names. */
const planned = (text: string, { span, unitsSpan }: Task): string =>
  unitsSpan === null
    ? text.slice(span.start, span.end)
    : `${text.slice(span.start, unitsSpan.start)}\n${text.slice(unitsSpan.end, span.end)}`;

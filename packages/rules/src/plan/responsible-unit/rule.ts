import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Section, Span, Task } from "@fazhi/schema";

/** Parts that frame a plan and assign nothing, where they are numbered like tasks. */
const FRAME =
  /^(?:(?:总体|工作)(?:思路|要求|目标|安排)|指导思想|(?:主要|年度|总)目标|基本原则|(?:有关|相关|几点)要求|(?:保障|组织|工作)(?:措施|保障|实施)|目标|(?:工作|实施|方法|推进)?步骤|(?:经费|考核)(?:保障)?(?:[与和及、](?:经费|考核|保障|奖惩)){0,2})$/;
/** Parts whose points say how a plan is carried out; nobody is named for （一）启动阶段 or （二）压实责任. */
const HOW =
  /^(?:(?:总体|工作|有关|相关|几点|组织)?要求|(?:工作|实施|方法|推进)?步骤(?:安排)?|(?:保障|组织)(?:措施|保障|实施|领导)|(?:总体|年度|工作)?(?:思路|目标)|指导思想|基本原则)$/;

/** A task that nobody is named for. A plan that names no unit at all is said to once. */
export default defineRule({
  id: "plan/responsible-unit",
  code: "FZ7001",
  title: { "zh-CN": "任务的责任单位", en: "Responsible units of tasks" },
  severity: "warning",
  basis: [cite("first-responsible-rule", "6", "1")],
  presets: ["recommended"],
  appliesTo: { kinds: ["work-plan"] },
  readsFacts: false,
  messages: {
    missing: {
      "zh-CN": "任务 {number}“{title}”应写明责任单位，实际未见",
      en: "Task {number} “{title}” should name a responsible unit, none was found",
    },
    "none-named": {
      "zh-CN": "各项任务应写明责任单位，实际 {count} 项均未写明",
      en: "Tasks should name responsible units; none of the {count} tasks does",
    },
  },
  help: {
    missing: {
      "zh-CN": "在该项任务末尾写明“（责任单位：……）”，两个以上单位的注明牵头单位。",
      en: "End the task with “（责任单位：…）”; where there are several units, say which one leads.",
    },
    "none-named": {
      "zh-CN": "如果责任单位另见分工方案，可以忽略；否则请逐项写明。",
      en: "Ignore this if a separate document assigns the units; otherwise name them task by task.",
    },
  },
  reasons: {
    "no-tasks": {
      "zh-CN": "未识别出逐项编号的任务",
      en: "no separately numbered tasks were found",
    },
    "units-unreadable": {
      "zh-CN": "文中写有责任单位（可能在表格中），但未能逐项对应",
      en: "the text names responsible units, perhaps in a table, but they could not be told task by task",
    },
  },
  check({ text, report, fail, notChecked }) {
    const how = [...partsOnHow(report.sections)];
    const tasks = report.tasks.filter(
      ({ title, span }) =>
        !FRAME.test(title.trim()) && !how.some((part) => part.start <= span.start && span.end <= part.end),
    );
    if (tasks.length === 0) return notChecked("no-tasks");
    const open = tasks.filter(({ lead, support, joint }) => lead.length + support.length + joint.length === 0);
    // A table that lost its columns still has its heading 责任单位.
    if (open.length === tasks.length && UNITS.test(text)) return notChecked("units-unreadable");
    if (open.length === tasks.length && tasks.length > 1)
      return fail({ at: null, message: "none-named", data: { count: tasks.length } });
    for (const task of open)
      fail({ at: titleSpan(text, task), message: "missing", data: { number: task.number, title: task.title } });
  },
});

const UNITS = /(?:责任|牵头|配合|主办)(?:单位|部门|处室|科室|股室|领导|人)/;

function* partsOnHow(sections: readonly Section[]): Generator<Span> {
  for (const { heading, span, children } of sections)
    if (HOW.test(heading.trim())) yield span;
    else yield* partsOnHow(children);
}

/** The task's title, or its whole span where the text words it otherwise. */
function titleSpan(text: string, { title, span }: Task): Span {
  const offset = title === "" ? -1 : text.slice(span.start, span.end).indexOf(title);
  return offset < 0 ? span : { start: span.start + offset, end: span.start + offset + title.length };
}

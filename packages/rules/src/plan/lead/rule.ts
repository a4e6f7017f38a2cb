import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Task } from "@fazhi/schema";
import { cleanText } from "../../reading/clean-text.js";
import { unitsOfTask } from "../units-of-task.js";

/** Units that share a task on purpose. */
const SHARED =
  /按(?:照)?(?:各自)?(?:职责|职能)(?:分工|分别)?|共同(?:负责|牵头)|分别(?:负责|牵头)|各负其责|分工负责|联合牵头/;
/** The plan says once that the first unit leads. */
const FIRST_LEADS =
  /(?:第一(?:个|家|位)?|首(?:位|个|家)|排(?:名|列|序)?(?:第一|首位|最前|在前)(?:位)?)[^。\n]{0,12}(?:为|是|系)?牵头/;

/** Several units and none of them marked as the one that leads. */
export default defineRule({
  id: "plan/lead",
  code: "FZ7002",
  title: { "zh-CN": "牵头单位", en: "Leading units" },
  severity: "info",
  basis: [cite("first-responsible-rule", "6", "1")],
  presets: ["strict", "supervision"],
  appliesTo: { kinds: ["work-plan"] },
  readsFacts: false,
  messages: {
    "no-lead": {
      "zh-CN": "任务 {number} 有 {count} 个责任单位，应注明牵头单位，实际未注明",
      en: "Task {number} has {count} units; one should be marked as leading (牵头), none is",
    },
    "none-leads": {
      "zh-CN": "{count} 项任务有两个以上责任单位，均未注明牵头单位",
      en: "{count} tasks have several units, and none of them says who leads",
    },
  },
  help: {
    "no-lead": {
      "zh-CN": "在牵头单位后注明“牵头”，其余写“配合”；确由各单位共同负责的，写明“按职责分工负责”。",
      en: "Mark one unit 牵头 and the others 配合; where all share the task, say 按职责分工负责.",
    },
    "none-leads": {
      "zh-CN": "逐项注明牵头单位，或者在开头统一说明“排在第一位的为牵头单位”。",
      en: "Mark the leading unit task by task, or say once that the first unit leads (排在第一位的为牵头单位).",
    },
  },
  reasons: {
    "no-units": { "zh-CN": "没有两个以上责任单位的任务", en: "no task has more than one unit" },
    "first-leads": {
      "zh-CN": "文中统一说明排在第一位的为牵头单位",
      en: "the plan says once that the unit named first leads",
    },
  },
  check({ text, report, once, fail, notApplicable }) {
    // 责任单位 with one name and 配合单位 beside it say who leads without the word.
    const tasks = report.tasks.map((task) => ({ task, ...unitsOfTask(task) }));
    const several = tasks.filter(({ lead, support, joint }) => lead.length + support.length + joint.length > 1);
    if (several.length === 0) return notApplicable("no-units");
    if (FIRST_LEADS.test(once(cleanText))) return notApplicable("first-leads");
    const open = several.filter(
      ({ task, lead, joint }) => lead.length === 0 && joint.length > 1 && !isShared(text, task),
    );
    const [first] = open;
    // A plan that marks nobody anywhere has one habit, not fourteen faults.
    if (first !== undefined && open.length > 2 && tasks.every(({ lead }) => lead.length === 0))
      return fail({ at: first.task.unitsSpan ?? first.task.span, message: "none-leads", data: { count: open.length } });
    for (const { task, joint } of open)
      fail({
        at: task.unitsSpan ?? task.span,
        message: "no-lead",
        data: { number: task.number, count: joint.length },
      });
  },
});

/** The words of the list, and those right behind it. */
const isShared = (text: string, { unitsSpan, span }: Task): boolean => {
  const { start, end } = unitsSpan ?? span;
  return SHARED.test(text.slice(start, end + 12));
};

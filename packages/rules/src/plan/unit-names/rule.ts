import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Span, Task } from "@fazhi/schema";
import { foldForMatching } from "@fazhi/text";
import { unitsOfTask } from "../units-of-task.js";
import { otherNames } from "./other-names.js";

/** One unit under two names in one plan, and one unit twice in one task. */
export default defineRule({
  id: "plan/unit-names",
  code: "FZ7004",
  title: { "zh-CN": "责任单位名称一致", en: "Names of units" },
  severity: "info",
  basis: [cite("document-rule", "5")],
  presets: ["strict", "supervision"],
  appliesTo: { kinds: ["work-plan"] },
  readsFacts: false,
  messages: {
    "two-names": {
      "zh-CN": "同一单位应使用同一名称，实际既称“{other}”又称“{found}”",
      en: "One unit should have one name; it is called both “{other}” and “{found}”",
    },
    twice: {
      "zh-CN": "任务 {number} 的责任单位中“{found}”出现两次",
      en: "Task {number} names the unit “{found}” twice",
    },
  },
  help: {
    "two-names": {
      "zh-CN": "统一为全称或规范简称；确是两个单位的，可以忽略。",
      en: "Use the full or the standard short name throughout; ignore this if they are two units.",
    },
    twice: {
      "zh-CN": "删去重复的一个，或者核对是否漏写了别的单位。",
      en: "Take one out, or see whether another unit was meant.",
    },
  },
  reasons: {
    "no-units": { "zh-CN": "未读出责任单位", en: "no responsible units were read" },
  },
  check({ text, report, fail, notApplicable }) {
    const named = report.tasks.flatMap((task) => {
      const { lead, support, joint } = unitsOfTask(task);
      return [...lead, ...support, ...joint].map((name) => ({ task, name, folded: foldForMatching(name) }));
    });
    if (named.length === 0) return notApplicable("no-units");
    const listOf = ({ unitsSpan, span }: Task) => unitsSpan ?? span;
    const places = ({ task, name }: (typeof named)[number]): readonly Span[] => {
      const { start, end } = listOf(task);
      return wholeNames(text.slice(start, end), name).map((at) => ({
        start: start + at,
        end: start + at + name.length,
      }));
    };
    const others = otherNames(named.map(({ folded }) => folded));
    const reported = new Set<string>();
    const inTask = new Map<number, Set<string>>();
    for (const unit of named) {
      const { folded, name, task } = unit;
      const other = others.get(folded);
      if (other !== undefined && !reported.has(folded)) {
        reported.add(folded);
        fail({ at: places(unit)[0] ?? listOf(task), message: "two-names", data: { found: name, other } });
      }
      const before = inTask.get(task.span.start) ?? new Set<string>();
      // Two lists that were taken for one name a unit twice as well; only what is written twice is reported.
      const again = before.has(folded) ? places(unit)[1] : undefined;
      if (again !== undefined) fail({ at: again, message: "twice", data: { number: task.number, found: name } });
      inTask.set(task.span.start, before.add(folded));
    }
  },
});

/** Where a name stands in a list that is no part of a longer one; where there is no such place, all its places. */
function wholeNames(list: string, name: string): readonly number[] {
  const found: number[] = [];
  for (let at = list.indexOf(name); at >= 0; at = list.indexOf(name, at + name.length)) found.push(at);
  const whole = found.filter((at) => at === 0 || !/[\u4e00-\u9fff]/.test(list.charAt(at - 1)));
  return whole.length > 0 ? whole : found.slice(0, 1);
}

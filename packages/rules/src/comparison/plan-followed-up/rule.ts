import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { PlanItem } from "@fazhi/schema";
import { headOf } from "../points.js";
import { hasTrace, told } from "../traces.js";

/** Points at the end of a plan that plan nothing. */
const NO_PLAN = /^(?:其他|特此|以上|此件|附件)/;

export default defineRule({
  id: "comparison/plan-followed-up",
  code: "FZ8902",
  title: { "zh-CN": "上一年度安排的落实情况", en: "What became of last year's plan" },
  severity: "info",
  basis: [cite("inspection-rule", "25", "4"), cite("inspection-rule", "25", "1")],
  presets: ["supervision"],
  appliesTo: { kinds: ["annual-report"] },
  needs: ["previous"],
  messages: {
    "not-followed-up": {
      "zh-CN": "上一年度报告第 {previousLine} 行安排的“{item}”，应有落实情况，本报告中未见",
      en: "Line {previousLine} of last year's report planned “{item}”; this report should say what became of it and does not",
    },
    "none-followed-up": {
      "zh-CN": "上一年度报告安排的 {count} 项工作，应有落实情况，本报告中均未见",
      en: "Last year's report planned {count} things; this report should say what became of them and speaks of none",
    },
  },
  help: {
    "not-followed-up": {
      "zh-CN": "写明完成了没有、成效如何；没有完成的写进不足，说明原因。已用其他说法写到的，可以忽略。",
      en: "Say whether it was done and with what result; if not, name it among the shortcomings, with the cause. Ignore this where other words say so.",
    },
    "none-followed-up": {
      "zh-CN": "请确认给出的是本单位上一年度的报告，并逐项写明落实情况。",
      en: "Make sure that the report given is this body's of the year before, and say of each item what became of it.",
    },
  },
  reasons: {
    "no-plan-items": {
      "zh-CN": "上一年度报告中未识别出下一年度的安排",
      en: "no plan for the next year was found in last year's report",
    },
  },
  check({ previous, once, fail, notChecked }) {
    if (previous === null) return;
    const { text } = previous.source;
    const items = previous.report.planItems.flatMap((item) => {
      const [first] = item.spans;
      const head = first === undefined ? "" : headOf(text, first);
      return head === "" || NO_PLAN.test(head) ? [] : [{ item, head }];
    });
    if (items.length === 0) return notChecked("no-plan-items");
    const report = once(told);
    const open = items.filter(({ item }) => !hasTrace(planned(text, item), report));
    if (open.length === items.length && open.length > 2)
      return fail({ at: null, message: "none-followed-up", data: { count: open.length } });
    for (const { item, head } of open)
      fail({ at: null, message: "not-followed-up", data: { item: head, previousLine: item.line } });
  },
});

/** The heading and the paragraph below it: what comes later may be the end of the document. */
const planned = (text: string, { spans }: PlanItem): string =>
  spans
    .slice(0, 2)
    .map(({ start, end }) => text.slice(start, end))
    .join("\n");

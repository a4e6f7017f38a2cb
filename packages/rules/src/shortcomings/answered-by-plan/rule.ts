import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Shortcoming, Span } from "@fazhi/schema";
import { cleanText } from "../../reading/clean-text.js";
import { isIn, ownParts } from "../../reading/own-parts.js";
import { announces } from "../lacks.js";
import { mattersOf, pairsOf } from "./key-terms.js";

/** 针对上述问题逐项整改 answers them all. */
const ANSWERS_ALL =
  /(?:针对|围绕|聚焦|对照|紧盯|根据)[^,。;]{0,16}(?:问题|不足|短板|弱项|薄弱环节|差距)|(?:补齐|补足)[^,。;]{0,8}短板|(?:问题|不足)[^,。;]{0,8}整改/;
/** So much of a point is compared. */
const READ = 400;
/** A point with less to go by is not compared. */
const LEAST_PAIRS = 4;

/** A shortcoming with which no point of the plan shares a matter or a word. */
export default defineRule({
  id: "shortcomings/answered-by-plan",
  code: "FZ1204",
  title: { "zh-CN": "不足与下一年度安排的对应", en: "Shortcomings answered by the plan" },
  severity: "info",
  basis: [cite("inspection-rule", "25", "4"), cite("inspection-rule", "25", "2")],
  presets: ["supervision"],
  appliesTo: { kinds: ["annual-report"], fromYear: 2019 },
  messages: {
    unanswered: {
      "zh-CN": "每项不足应有相应的下一年度安排，实际未见与本项对应的安排",
      en: "Each shortcoming should be answered by the plan for the next year; nothing in the plan speaks of this one",
    },
  },
  help: {
    unanswered: {
      "zh-CN": "在下一年度安排中补写针对该项不足的措施；已用其他说法安排的，可以忽略。",
      en: "Add a measure against it to the plan; ignore this where the plan meets it in other words.",
    },
  },
  reasons: {
    "nothing-to-compare": {
      "zh-CN": "未识别出逐项的不足或单列的下一年度安排",
      en: "no shortcomings point by point, or no plan of its own, were found",
    },
  },
  check({ report, once, fail, notApplicable }) {
    const plan = ownParts(report, "next-year-plan");
    if (report.shortcomings.length === 0 || plan.sections.length === 0 || plan.shared)
      return notApplicable("nothing-to-compare");
    const text = once(cleanText);
    const planned = plan.sections.map(({ span }) => text.slice(span.start, span.end)).join("\n");
    if (ANSWERS_ALL.test(planned)) return;
    const matters = mattersOf(planned);
    const pairs = pairsOf(planned);
    for (const point of report.shortcomings) {
      const at = whereOf(point, text);
      const said = point.spans.map(({ start, end }) => text.slice(start, Math.min(end, start + READ))).join("\n");
      // A point that itself says what will be done stands in the plan, or needs none.
      if (at === null || isIn(plan.sections, at.start) || /下一步|下步|将/.test(said) || announces(said)) continue;
      const own = pairsOf(said);
      if (own.size < LEAST_PAIRS || [...mattersOf(said)].some((matter) => matters.has(matter))) continue;
      if (![...own].some((pair) => pairs.has(pair))) fail({ at, message: "unanswered" });
    }
  },
});

/** What is lacking, else the first paragraph of the point that is more than markup; null where there is none. */
function whereOf({ objectSpan, spans }: Shortcoming, text: string): Span | null {
  for (const span of objectSpan === null ? spans : [objectSpan, ...spans]) {
    const said = text.slice(span.start, span.end);
    const start = span.start + said.length - said.trimStart().length;
    if (said.trim() !== "") return { start, end: start + said.trim().length };
  }
  return null;
}

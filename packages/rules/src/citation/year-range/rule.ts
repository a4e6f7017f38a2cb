import { defineRule } from "@fazhi/engine";
import { backsError, cite, lookupPlan, type Plan } from "@fazhi/law";
import { citedTitles } from "../cited-titles.js";
import { planBasis } from "../law-basis.js";
import { periodOfTitle, titleWithPeriod } from "../period-of-title.js";

/** The exact title of a national plan with years that are none of its. */
export default defineRule({
  id: "citation/year-range",
  code: "FZ8201",
  title: { "zh-CN": "规划纲要的起止年份", en: "Years of a cited plan" },
  severity: "error",
  basis: [cite("outline-2021")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  messages: {
    "wrong-period": {
      "zh-CN": "《{name}》的起止年份应为 {expected}，实际为 {actual}",
      en: "The years of 《{name}》 should be {expected}, found {actual}",
    },
  },
  help: {
    "wrong-period": {
      "zh-CN": "请对照公布的标题改正年份。引用本地文件的，请写出本地文件的全称。",
      en: "Correct the years by the published title. A local document is cited by its own full title.",
    },
  },
  check({ text, once, fail }) {
    for (const cited of once(citedTitles)) {
      if (cited.isLocal) continue;
      const period = periodOfTitle(text, cited);
      if (period === null) continue;
      const found = lookupPlan(titleWithPeriod(cited, period));
      if (found.status !== "other-period") continue;
      const [from, to] = found.period;
      // A later plan of the same name may have been issued since the table was made.
      if (from < to && found.plans.every((plan) => from >= plan.period[1])) continue;
      const plans = meant(found.plans, found.period);
      const [first] = plans;
      if (first === undefined) continue;
      const sure = plans.every((plan) => plan.titleConfidence === "high" && backsError(plan));
      fail({
        at: { start: period.start, end: period.end },
        severity: sure ? "error" : "warning",
        message: "wrong-period",
        basis: plans.map(planBasis),
        data: {
          name: first.name,
          expected: plans.map(({ period: [start, end] }) => `${start}—${end}年`).join("、"),
          actual: period.text,
        },
      });
    }
  },
});

/** The plans that share a year with what was written, or else all of the name. */
function meant(plans: readonly Plan[], [from, to]: readonly [number, number]): readonly Plan[] {
  const near = plans.filter(({ period }) => period[0] === from || period[1] === to);
  return near.length > 0 ? near : plans;
}

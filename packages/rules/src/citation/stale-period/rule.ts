import { defineRule } from "@fazhi/engine";
import { type Confidence, cite } from "@fazhi/law";
import type { Basis, ContentKey, Span } from "@fazhi/schema";
import { isYearSettled } from "../../year/settled-year.js";
import { citedTitles } from "../cited-titles.js";
import { planBasis } from "../law-basis.js";
import { periodOfTitle } from "../period-of-title.js";
import { isCarriedOn } from "../plan-context.js";
import { popularPlans } from "../popular-plans.js";

/** A plan named as one that is being carried out, when its years are over. */
export default defineRule({
  id: "citation/stale-period",
  code: "FZ8206",
  title: { "zh-CN": "规划期已满的规划", en: "Plans whose years are over" },
  severity: "warning",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  needs: ["report-year"],
  messages: {
    over: {
      "zh-CN": "{year} 年推进的应为仍在期内的规划，实际为 {end} 年期满的{name}",
      en: "What is carried on in {year} should be a plan that still runs; {name} ended in {end}",
    },
    "next-year": {
      "zh-CN": "{year} 年的安排应为届时仍在期内的规划，实际为 {end} 年期满的{name}",
      en: "The plan for {year} should name what still runs then; {name} ends in {end}",
    },
  },
  help: {
    over: {
      "zh-CN": "多为沿用往年文稿所致，请改引现行的规划；说的是总结、评估、收官的，请写明。",
      en: "Mostly left over from an earlier text: name the plan that runs now; where its end is told, say so.",
    },
    "next-year": {
      "zh-CN": "下一年度规划期已满，请写明总结验收或者新一轮规划；新规划尚未印发的，可以保留。",
      en: "Its years will be over: write of its review or of its successor; if none was issued yet, leave it.",
    },
  },
  reasons: {
    "year-not-settled": {
      "zh-CN": "报告年度不确定，无法据以判断",
      en: "the report year is not certain, and with it what held in that year",
    },
  },
  check({ text, report, once, fail, notChecked }) {
    const { reportYear, kind } = report;
    if (reportYear === null) return;
    const tell = (
      at: Span,
      name: string,
      end: number,
      confidence: Confidence,
      roles: readonly ContentKey[],
      basis?: Basis,
    ) => {
      const isNext = kind === "annual-report" && roles.includes("next-year-plan") && roles.length === 1;
      const year = isNext ? reportYear + 1 : reportYear;
      if (end >= year) return;
      if (!isYearSettled(report)) return notChecked("year-not-settled");
      // In the year after its end the successor may not have been issued yet.
      const message = isNext && end === reportYear ? "next-year" : "over";
      const severity = message === "next-year" || confidence === "low" ? "info" : "warning";
      fail({ at, message, severity, ...(basis ? { basis: [basis] } : {}), data: { year, end, name } });
    };
    for (const cited of once(citedTitles)) {
      const period = periodOfTitle(text, cited);
      if (period === null || !isCarriedOn(cited)) continue;
      // The title itself says when its years end, whoever issued it.
      tell(cited.inner, `《${text.slice(cited.inner.start, cited.inner.end)}》`, period.to, "high", cited.roles);
    }
    for (const { plan, span, context, roles } of once(popularPlans))
      if (isCarriedOn(context)) {
        const name = text.slice(span.start, span.end);
        tell(span, name, plan.period[1], plan.confidence, roles, planBasis(plan));
      }
  },
});

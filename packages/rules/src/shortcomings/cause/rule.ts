import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Section } from "@fazhi/schema";
import { cleanText } from "../../reading/clean-text.js";
import { ownParts } from "../../reading/own-parts.js";

/** Any wording from which a reader may take a cause. */
const CAUSE =
  /原因|由于|因为|缘于|源于|归因|根源|根子|症结|在于|受[^,。;]{1,16}(?:影响|限制|制约)|鉴于|导致|致使|造成|使得|以致|因[^此而,。;]{2,24}[,而]|加之|加上|限于|囿于|取决于|所致|主要[是系]|根本[是上]|这[是与源]|[与跟][^,。;]{1,30}(?:有关|相关|分不开)|反映出|说明|影响了|所限|背后|源自|出于|归结|是因/;
/** Causes given for all points together. */
const FOR_ALL =
  /(?:上述|以上|这些|此类|前述)[^,。;]{0,8}(?:问题|不足|差距|短板|情况)|究其原因|原因分析|综合分析|分析原因/;

/** Where most shortcomings come with their causes, those that do not. */
export default defineRule({
  id: "shortcomings/cause",
  code: "FZ1205",
  title: { "zh-CN": "逐项的原因", en: "A cause for each shortcoming" },
  severity: "info",
  basis: [cite("inspection-rule", "25", "2")],
  presets: ["supervision"],
  appliesTo: { kinds: ["annual-report"], fromYear: 2019 },
  messages: {
    "not-stated": {
      "zh-CN": "{count} 项不足中有 {stated} 项写明了原因，本项应写明原因，实际未见",
      en: "{stated} of {count} shortcomings come with a cause; this one should too, none was found",
    },
  },
  help: {
    "not-stated": {
      "zh-CN": "为该项补写原因；原因已用其他说法写出的，可以忽略。",
      en: "Add what it comes from; ignore this where the cause is there in other words.",
    },
  },
  reasons: {
    "not-by-point": {
      "zh-CN": "报告没有逐项写明原因",
      en: "the report does not give causes point by point",
    },
  },
  check({ report, once, fail, notApplicable }) {
    const text = once(cleanText);
    const points = report.shortcomings.map((point) => ({
      point,
      stated: point.spans.some(({ start, end }) => CAUSE.test(text.slice(start, end))),
    }));
    const certain = report.shortcomings.filter(({ cause }) => cause !== null).length;
    const open = points.filter(({ stated }) => !stated);
    if (certain < 2 || certain <= points.length / 2 || isForAll(text, ownParts(report, "shortcomings").sections))
      return notApplicable("not-by-point");
    for (const { point } of open) {
      const [first] = point.spans;
      if (first !== undefined)
        fail({
          at: point.objectSpan ?? first,
          message: "not-stated",
          data: { count: points.length, stated: points.length - open.length },
        });
    }
  },
});

const isForAll = (text: string, sections: readonly Section[]): boolean =>
  sections.some(({ headingSpan, span }) => FOR_ALL.test(text.slice(headingSpan.end, span.end)));

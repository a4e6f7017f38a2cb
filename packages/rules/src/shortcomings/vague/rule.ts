import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Shortcoming, Span } from "@fazhi/schema";
import { cleanText } from "../../reading/clean-text.js";
import { isVague } from "./vague-clause.js";

/** No longer point is read: what is vague is short. */
const LONGEST = 80;

/** A shortcoming that says no more than that something general 有待加强. */
export default defineRule({
  id: "shortcomings/vague",
  code: "FZ1203",
  title: { "zh-CN": "空泛的不足", en: "Vague shortcomings" },
  severity: "info",
  basis: [cite("inspection-rule", "25", "2")],
  presets: ["strict", "supervision"],
  appliesTo: { kinds: ["annual-report"], fromYear: 2019 },
  messages: {
    vague: {
      "zh-CN": "不足应写明具体事项、单位或数字，实际只有“{said}”",
      en: "A shortcoming should name a matter, a unit or a figure; this one says only “{said}”",
    },
  },
  help: {
    vague: {
      "zh-CN": "写明差在哪里：哪一类单位或人员、哪一个环节、多少件或百分之几，原因是什么。",
      en: "Say where it falls short: which units or people, at which step, how many, and why.",
    },
  },
  reasons: {
    "none-found": { "zh-CN": "未识别出逐项的不足", en: "no shortcomings were found point by point" },
  },
  check({ report, once, fail, notApplicable }) {
    if (report.shortcomings.length === 0) return notApplicable("none-found");
    const text = once(cleanText);
    for (const point of report.shortcomings) {
      const at = wholeOf(point);
      if (at === null || point.cause !== null || at.end - at.start > LONGEST) continue;
      if (isVague(text.slice(at.start, at.end)))
        fail({ at, message: "vague", data: { said: point.text.replace(/\s+/g, "").replace(/[。；;]$/, "") } });
    }
  },
});

/** From the first span of a point to its last, or null where it has none. */
function wholeOf({ spans }: Shortcoming): Span | null {
  const [first] = spans;
  const last = spans[spans.length - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { cleanText } from "../../reading/clean-text.js";
import { ownParts } from "../../reading/own-parts.js";

/** How much of the report the shortcomings take up, in characters. Measured: 4 to 7 per cent. */
export default defineRule({
  id: "shortcomings/share",
  code: "FZ1201",
  title: { "zh-CN": "不足所占的篇幅", en: "Share of the shortcomings" },
  severity: "info",
  basis: [cite("inspection-rule", "25", "2")],
  presets: ["strict", "supervision"],
  appliesTo: { kinds: ["annual-report"], fromYear: 2019 },
  readsFacts: false,
  messages: {
    "very-small": {
      "zh-CN": "“存在的不足和原因”的篇幅应在 {least}% 以上，实际为 {actual}%",
      en: "The shortcomings and causes should take up {least} % of the text or more, they take up {actual} %",
    },
    small: {
      "zh-CN": "“存在的不足和原因”的篇幅为 {actual}%，低于 {least}%，请看是否写透",
      en: "The shortcomings and causes take up {actual} % of the text, less than {least} %; see whether they say enough",
    },
  },
  help: {
    "very-small": {
      "zh-CN": "逐项写明不足的具体表现、涉及的范围和原因，避免报喜不报忧。",
      en: "Say for each shortcoming how it shows, how far it reaches and where it comes from.",
    },
    small: {
      "zh-CN": "公开的报告多在 4% 至 7% 之间；不足、表现和原因都已写明的，可以忽略。",
      en: "Published reports mostly have 4 to 7 %. Ignore this where shortcomings and causes are spelt out.",
    },
  },
  reasons: {
    "no-part": {
      "zh-CN": "“存在的不足和原因”没有单列一章（节）",
      en: "the shortcomings have no part of their own",
    },
    "shared-part": {
      "zh-CN": "不足与其他内容合写一章，无法计算篇幅",
      en: "the shortcomings share a part with other contents, so their length is not known",
    },
  },
  /** In per cent of the characters that are not blank, headings included. */
  defaultOptions: { verySmall: 3, small: 6 },
  check({ report, once, options, fail, notApplicable, notChecked }) {
    const { sections, heading, shared } = ownParts(report, "shortcomings");
    if (sections.length === 0) return notApplicable("no-part");
    if (shared) notChecked("shared-part");
    const text = once(cleanText);
    const own = sections.reduce((sum, { span }) => sum + written(text, span.start, span.end), 0);
    const share = (own * 100) / Math.max(1, written(text, 0, text.length));
    const actual = Math.round(share * 10) / 10;
    if (share < options.verySmall)
      fail({ at: heading, message: "very-small", data: { least: options.verySmall, actual } });
    else if (share < options.small) fail({ at: heading, message: "small", data: { least: options.small, actual } });
  },
});

/** How many characters of a stretch are not blank. */
function written(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x20 && text.charCodeAt(at) !== 0x3000) count++;
  return count;
}

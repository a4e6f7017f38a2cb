import { contentSections, defineRule } from "@fazhi/engine";

export const shortcomingsShare = defineRule({
  id: "house/shortcomings-share",
  code: "FZ9102",
  title: { "zh-CN": "不足部分的篇幅", en: "Length of the shortcomings" },
  severity: "info",
  basis: [
    {
      source: "青岚县报告编写要求",
      title: "青岚县法治政府建设年度报告编写要求",
      article: "3",
      item: null,
      confidence: "high",
      articleConfidence: "high",
      url: null,
    },
  ],
  appliesTo: { kinds: ["annual-report"], fromYear: 2019 },
  messages: {
    short: {
      "zh-CN": "不足部分应不少于举措部分的 {minimum}%，实际为 {actual}%",
      en: "the shortcomings should be at least {minimum}% as long as the measures, found {actual}%",
    },
  },
  help: {
    short: { "zh-CN": "逐项写明不足及其原因。", en: "State each shortcoming and what it comes from." },
  },
  reasons: {
    "no-part": { "zh-CN": "两部分未各自成章", en: "one of the two has no part of its own" },
  },
  defaultOptions: { minimum: 5 },
  check({ report, options, fail, notApplicable }) {
    const { measures, shortcomings } = report.content;
    if (measures.status !== "present" || shortcomings.status !== "present") return notApplicable("no-part");
    const actual = Math.round((shortcomings.characters / measures.characters) * 100);
    if (actual >= options.minimum) return;
    const [first] = contentSections(report, "shortcomings");
    fail({ at: first.section.headingSpan, message: "short", data: { minimum: options.minimum, actual } });
  },
});

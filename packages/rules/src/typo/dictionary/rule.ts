import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { isTraditional } from "@fazhi/text";
import { misspellings } from "../find-misspellings.js";

/** Words that are spelled wrong in whatever context. */
export default defineRule({
  id: "typo/dictionary",
  code: "FZ8501",
  title: { "zh-CN": "错别字", en: "Misspelled words" },
  severity: "warning",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    misspelled: { "zh-CN": "应为“{expected}”，实际为“{found}”", en: "“{expected}” is expected, found “{found}”" },
  },
  help: {
    misspelled: {
      "zh-CN": "请改为“{expected}”，并查一查全文是否还有同样的写法。",
      en: "Write “{expected}”, and look for the same slip elsewhere in the text.",
    },
  },
  reasons: {
    traditional: { "zh-CN": "繁体文本的用字不同", en: "Traditional text is spelled differently" },
  },
  check({ source, once, fail, notApplicable }) {
    if (isTraditional(source.text)) return notApplicable("traditional");
    for (const { start, end, found, expected } of once(misspellings)) {
      const at = { start, end };
      fail({
        at,
        message: "misspelled",
        data: { expected, found },
        suggestions: [{ message: `改为“${expected}”`, span: at, replacement: expected }],
      });
    }
  },
});

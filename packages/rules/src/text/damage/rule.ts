import { defineRule, type LocalizedText } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Basis, DamageKind } from "@fazhi/schema";

const UNAFFECTED: LocalizedText = {
  "zh-CN": "网页转录常造成这种损坏；有原稿的，请用原稿再检查一次。",
  en: "Web copies often lose these; check the original if you have it.",
};

const MARKS_LOST: LocalizedText = {
  "zh-CN":
    "网页转录常造成这种损坏，与之有关的标点和格式（format/*）、引用（citation/*）检查因此不逐处重复；有原稿的，请用原稿再检查一次。",
  en: "Web copies often lose these; checks of form (format/*) and citations (citation/*) do not repeat it at every place. Check the original if you have it.",
};

/** The standard that the undamaged text would follow; the others have none, they are accidents. */
const STANDARD: Readonly<Record<DamageKind, readonly Basis[]>> = {
  "half-width-punctuation": [cite("gbt-15834", "5.1")],
  "lost-document-number-brackets": [cite("gbt-9704", "7.2.5")],
  "lost-year-range-dash": [cite("gbt-15834", "4.13.3")],
  "replacement-characters": [],
  "control-characters": [],
  "single-line": [],
  "lost-sentence-marks": [],
};

/**
 * What the text as a whole has lost, mostly on its way through a web page. Said once per kind, so
 * that no rule repeats it at every place.
 */
export default defineRule({
  id: "text/damage",
  code: "FZ6001",
  title: { "zh-CN": "文本受损", en: "Damaged text" },
  severity: "info",
  basis: [cite("gbt-15834")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    "half-width-punctuation": {
      "zh-CN": "全文应使用全角标点，实际已被换成半角（{count} 处）",
      en: "Full-width punctuation is expected throughout; the text has lost it ({count} half-width marks)",
    },
    "lost-document-number-brackets": {
      "zh-CN": "发文字号应有六角括号“〔〕”，实际已丢失（{count} 处）",
      en: "Document numbers should have their brackets 〔〕; they are lost ({count} places)",
    },
    "lost-year-range-dash": {
      "zh-CN": "起止年份之间应有连接号，实际已丢失（{count} 处）",
      en: "Ranges of years should have their dash; it is lost ({count} places)",
    },
    "replacement-characters": {
      "zh-CN": "文中有无法识别的字符“\uFFFD”（{count} 处），编码可能有误",
      en: "The text holds replacement characters ({count}); its encoding may have been misread",
    },
    "control-characters": {
      "zh-CN": "文中有不可见的控制字符（{count} 处）",
      en: "The text holds invisible control characters ({count})",
    },
    "single-line": {
      "zh-CN": "全文应分段，实际已丢失分行",
      en: "The text should have paragraphs; its line breaks are lost",
    },
    "lost-sentence-marks": {
      "zh-CN": "句末应有句号，实际有大段文字已丢失",
      en: "Sentences should end with a mark; long passages have lost them",
    },
  },
  help: {
    "half-width-punctuation": MARKS_LOST,
    "lost-document-number-brackets": MARKS_LOST,
    "lost-year-range-dash": MARKS_LOST,
    "replacement-characters": {
      "zh-CN": "请用正确的编码重新保存原稿后再检查。",
      en: "Save the original again in the right encoding and check that.",
    },
    "control-characters": UNAFFECTED,
    "single-line": {
      "zh-CN": "请尽量用原稿检查。标题序号（structure/numbering）因此不作检查。",
      en: "Check the original if you can. The numbering of headings (structure/numbering) is not checked here.",
    },
    "lost-sentence-marks": UNAFFECTED,
  },
  check({ report, fail }) {
    for (const { kind, count, span: at } of report.damage) {
      const basis = STANDARD[kind];
      if (kind === "single-line" || kind === "lost-sentence-marks") fail({ at, basis, message: kind });
      else fail({ at, basis, message: kind, data: { count } });
    }
  },
});

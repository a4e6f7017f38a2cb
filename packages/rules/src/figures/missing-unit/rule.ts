import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { type Count, countedSentences, isTold } from "../counts.js";

const VERBS =
  "办理|受理|审理|审结|办结|收到|接收|接到|承办|查处|查办|立案|作出|制定|制发|印发|出台|修订|废止|备案|审核|审查|组织|开展|举办|召开|发放|排查|化解|调解|整改|发现|采纳|征求|征集|检查|抽查|公开|发布|答复|聘请|配备|移送|评查|旁听";
const NOUNS =
  "案件|复议|应诉|诉讼|处罚|许可|文件|意见|建议|问题|隐患|纠纷|矛盾|活动|培训|讲座|会议|检查|信息|申请|工单|资料|材料|人员|干部|律师|顾问|调解员|案卷|合同|线索|庭审|提案|投诉|举报";
/** A verb and what it is done to: then a number needs its measure word. */
const COUNTED = new RegExp(`(?:${VERBS})[\\u4e00-\\u9fff]{0,8}?(?:${NOUNS})(?:共计?|了|达|为)?$`);

/** 办理行政复议141，: a number without its measure word. */
export default defineRule({
  id: "figures/missing-unit",
  code: "FZ8108",
  title: { "zh-CN": "数字缺少量词", en: "Number without a measure word" },
  severity: "info",
  basis: [cite("document-rule", "5")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report"] },
  messages: {
    missing: {
      "zh-CN": "“{words}”后应有量词或单位，实际没有",
      en: "A measure word or unit should follow “{words}”",
    },
  },
  help: {
    missing: {
      "zh-CN": "请在数字后补上“件”“次”“人”等量词，或者补上计量单位。",
      en: "Put the measure word (件, 次, 人 …) or the unit behind the number.",
    },
  },
  check({ text, once, fail }) {
    for (const { sentence, counts } of once(countedSentences)) {
      if (!isTold(sentence)) continue;
      for (const count of counts) {
        const { figure, lead } = count;
        if (figure.unit !== "" || !COUNTED.test(lead) || sharesUnit(count, counts)) continue;
        const { start, end } = figure.numberSpan;
        // A line broken inside a sentence: the unit stands on the next.
        if (text.charCodeAt(end) === 0x0a || text.charCodeAt(end) === 0x0d) continue;
        fail({ at: { start, end }, message: "missing", data: { words: `${lead}${text.slice(start, end)}` } });
      }
    }
  },
});

/** 分别为46、45件: the unit stands behind the last number. */
function sharesUnit({ position }: Count, counts: readonly Count[]): boolean {
  const next = counts[position + 1];
  return next !== undefined && /^[、和及与]$/.test(next.gap.trim());
}

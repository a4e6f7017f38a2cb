import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { procedureFinder } from "../procedure.js";

const steps = procedureFinder({
  steps: [
    {
      name: "评估论证",
      words: ["评估论证", "调研论证", "起草论证", "论证评估", "专家论证", "调研起草"],
      inList: ["评估", "论证", "调研", "起草", "立项"],
    },
    {
      name: "公开征求意见",
      words: [
        "公开征求意见",
        "征求意见",
        "征求社会意见",
        "征求公众意见",
        "听取意见",
        "意见征集",
        "公众参与",
        "征集意见",
      ],
    },
    { name: "合法性审核", words: ["合法性审核", "合法性审查", "合法合规性审核", "合法审核", "合法审查", "法制审核"] },
    {
      name: "集体审议决定",
      words: [
        "集体审议决定",
        "集体讨论决定",
        "集体研究决定",
        "集体审议",
        "集体讨论",
        "集体研究",
        "集体决定",
        "集体决策",
        "会议审议",
        "常务会议审议",
        "审议决定",
      ],
    },
    {
      name: "向社会公开发布",
      words: [
        "向社会公开发布",
        "向社会公布",
        "公开发布",
        "对外发布",
        "统一发布",
        "统一公布",
        "公布",
        "发布",
        "印发",
        "公示公开",
        "向社会公开",
      ],
    },
  ],
  preparing: 2,
  subject: /规范性文件/,
  otherSubject: /决策|立法|规章/,
});

/** A spelt-out procedure for normative documents with a step left out, or review or approval too early. */
export default defineRule({
  id: "coverage/normative-document-steps",
  code: "FZ8003",
  title: { "zh-CN": "行政规范性文件制定程序", en: "Steps of making normative documents" },
  severity: "info",
  basis: [cite("normative-document-notice")],
  presets: ["strict", "supervision"],
  appliesTo: { kinds: ["annual-report"], fromYear: 2018 },
  readsFacts: false,
  messages: {
    missing: {
      "zh-CN": "行政规范性文件制定程序应列全，实际缺：{missing}",
      en: "The procedure for normative documents is spelt out without {missing}",
    },
    order: {
      "zh-CN": "“{step}”应在“{before}”之后，实际在其之前",
      en: "“{step}” should come after “{before}”; the list has it before",
    },
  },
  help: {
    missing: {
      "zh-CN":
        "制定程序为评估论证、公开征求意见、合法性审核、集体审议决定、向社会公开发布；只举其中几项的，写“等程序”。",
      en: "The steps are 评估论证, 公开征求意见, 合法性审核, 集体审议决定, 向社会公开发布; where only some are meant, write 等程序.",
    },
    order: {
      "zh-CN": "按制定的先后列举：征求意见之后合法性审核，审核之后集体审议，最后公开发布。",
      en: "List them as they follow each other: comment, legality review, approval, publication.",
    },
  },
  check({ once, fail }) {
    for (const { span, missing, early } of once(steps)) {
      if (missing.length > 0) fail({ at: span, message: "missing", data: { missing: missing.join("、") } });
      if (early !== null) fail({ at: early.span, message: "order", data: { step: early.name, before: early.before } });
    }
  },
});

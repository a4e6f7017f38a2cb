import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { procedureFinder } from "../procedure.js";

const steps = procedureFinder({
  steps: [
    {
      name: "公众参与",
      words: ["公众参与", "社会参与", "征求意见", "听取意见", "征求公众意见", "听取公众意见", "听证"],
    },
    { name: "专家论证", words: ["专家论证", "专家咨询", "专家评审", "专家评估", "专家参与"] },
    { name: "风险评估", words: ["风险评估", "风险评价", "风险研判", "风险论证"] },
    {
      name: "合法性审查",
      words: ["合法性审查", "合法性审核", "合法合规性审查", "合法审查", "合法审核", "法制审核", "法制审查", "法律审查"],
    },
    {
      name: "集体讨论决定",
      words: [
        "集体讨论决定",
        "集体讨论",
        "集体研究决定",
        "集体审议决定",
        "集体研究",
        "集体审议",
        "集体决策",
        "集体决定",
        "集体议决",
        "会议讨论",
        "会议审议",
        "常务会议审议",
      ],
    },
  ],
  preparing: 3,
  subject: /重大(?:行政)?决策|行政决策/,
  // 三重一大 is decided inside the body, by rules of its own.
  otherSubject: /规范性文件|立法|规章|三重一大/,
});

/** A spelt-out 重大行政决策 procedure with a step left out, or with review or decision before what must precede them. */
export default defineRule({
  id: "coverage/decision-steps",
  code: "FZ8002",
  title: { "zh-CN": "重大行政决策法定程序", en: "Steps of major administrative decisions" },
  severity: "info",
  basis: [cite("major-decisions-rule", "14"), cite("major-decisions-rule", "25"), cite("major-decisions-rule", "30")],
  presets: ["strict", "supervision"],
  appliesTo: { kinds: ["annual-report"], fromYear: 2019 },
  readsFacts: false,
  messages: {
    missing: {
      "zh-CN": "重大行政决策法定程序应列全五项，实际缺：{missing}",
      en: "The procedure for major decisions has five steps; the list leaves out {missing}",
    },
    order: {
      "zh-CN": "“{step}”应在“{before}”之后，实际在其之前",
      en: "“{step}” should come after “{before}”; the list has it before",
    },
  },
  help: {
    missing: {
      "zh-CN":
        "五项为公众参与、专家论证、风险评估、合法性审查、集体讨论决定；个案依法不需要某一步骤的，说明情况或写“等”。",
      en: "The five are 公众参与, 专家论证, 风险评估, 合法性审查, 集体讨论决定; where a case needs no such step, say so or write 等.",
    },
    order: {
      "zh-CN": "按法定顺序列举：合法性审查在讨论决定之前，公众参与、专家论证、风险评估又在其前。",
      en: "Legality review comes before the decision, and public, expert and risk steps before the review.",
    },
  },
  check({ once, fail }) {
    for (const { span, missing, early, miscounted } of once(steps)) {
      if (missing.length > 0)
        fail({
          at: span,
          ...(miscounted ? { severity: "warning" } : {}),
          message: "missing",
          data: { missing: missing.join("、") },
        });
      if (early !== null) fail({ at: early.span, message: "order", data: { step: early.name, before: early.before } });
    }
  },
});

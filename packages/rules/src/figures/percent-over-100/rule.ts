import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { type Count, countedSentences, wordsBetween } from "../counts.js";

/** Shares of what there is. 完成率, 增长率, 到位率, 覆盖率 of a stock and financial ratios may be above 100 %. */
const SHARES =
  "合格 及格 优秀 优良 通过 参考 参学 参训 参加 到课 出勤 满意 好评 评价 知晓 公开 公示 整改 办结 结案 审结 答复 回复 办复 采纳 吸纳 " +
  "审核 审查 备案 报备 及时 规范 准确 出庭 出庭应诉 应诉 败诉 纠错 撤诉 维持 化解 调解成功 调解 调处 持证 持证上岗 录入 归档 " +
  "见面 回访 反馈 响应 知悉 零跑动 网办 网上可办 全程网办 按时办结 按期办结 一次办结 履行 兑现 受理 立案 认领 签收 报备及时 ";
const SHARE = new RegExp(`(?:${SHARES.trim().split(" ").join("|")})(?:率|满意度)`);
const NAME = new RegExp(
  `(?:${SHARE.source}|满意度|占比)(?:均|都|始终|一直|持续|已|也|分别|平均|总体|同步)*(?:为|达到?了?|是|高达|超过?|实现|(?:提高|提升|上升)[到至]|保持在?|稳定在)?(?:了|约|近|到)?$`,
);
/** 由85%提高到120%: the name stands before the first figure. */
const RISEN = /^(?:上升|提高|提升|增长|增加|升)(?:到|至)(?:了)?$/;
/** 满意率提高120%, 占比同比增长: a change, not the rate. */
const CHANGE = /同比|环比|增幅|增速|提速|完成/;

/** A share of more than everything. */
export default defineRule({
  id: "figures/percent-over-100",
  code: "FZ8101",
  title: { "zh-CN": "百分比超过百分之百", en: "Rate above 100 %" },
  severity: "error",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  messages: {
    "over-100": {
      "zh-CN": "“{name}”应不超过 100%，实际为 {actual}%",
      en: "“{name}” cannot be more than 100 %, it is {actual} %",
    },
    "more-than-all": {
      "zh-CN": "“{name}”最高为 100%，实际写作“{actual}”",
      en: "“{name}” is 100 % at most, it reads “{actual}”",
    },
  },
  help: {
    "over-100": {
      "zh-CN": "请核对数字：这种比率是部分占全部的份额；如果说的是增长幅度或者目标完成程度，请写明。",
      en: "Check the number: this rate is a share of all. If a growth or the degree to which a target was met is meant, say so.",
    },
    "more-than-all": {
      "zh-CN": "写作“达到100%”，或者改为实际的百分比。",
      en: "Write that it reached 100 %, or put in the actual percentage.",
    },
  },
  check({ text, once, fail }) {
    for (const counted of once(countedSentences)) {
      for (const count of counted.counts) {
        const { figure } = count;
        if (figure.unit !== "%" || (figure.upper ?? figure.value) < 100) continue;
        const name = nameOf(count, counted.counts[count.position - 1]);
        if (name === null) continue;
        const words = wordsBetween(counted, count.position - 1, count.position);
        if (CHANGE.test(words)) continue;
        const value = figure.upper ?? figure.value;
        if (value > 100) fail({ at: figure.numberSpan, message: "over-100", data: { name, actual: value } });
        else if (figure.qualifier === "more-than") {
          const { start, end } = aroundBound(text, figure.numberSpan.start, figure.numberSpan.end);
          const actual = text.slice(start, end);
          fail({ at: { start, end }, severity: "warning", message: "more-than-all", data: { name, actual } });
        }
      }
    }
  },
});

/** The name of the rate, right before the figure or before the one it rose from. */
function nameOf(count: Count, before: Count | undefined): string | null {
  if (NAME.test(count.lead)) return SHARE_NAME.exec(count.lead)?.[0] ?? null;
  if (before?.figure.unit !== "%" || !RISEN.test(count.lead)) return null;
  return /(?:由|从)$/.test(before.lead) ? (SHARE_NAME.exec(before.lead)?.[0] ?? null) : null;
}

const SHARE_NAME = new RegExp(`${SHARE.source}|满意度|占比`);
const BEFORE = /(?:超过|超|逾|高于|突破)了?\s*$/;
const BEHIND = /^\s*以上/;

/** The percentage with the word that says it is more. */
function aroundBound(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  const behind = BEHIND.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

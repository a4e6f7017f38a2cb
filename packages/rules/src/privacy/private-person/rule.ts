import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Span } from "@fazhi/schema";
import { cleanText } from "../../reading/clean-text.js";
import { type TermList, termList } from "../../reading/lexicon.js";
import { isFullName } from "./names.js";

/** In what part somebody stands before an authority. */
const PARTIES: TermList = termList([
  "当事人",
  "申请人",
  "申請人",
  "第三人",
  "信访人",
  "上访人",
  "被处罚人",
  "行政相对人",
  "举报人",
  "投诉人",
  "原告",
  "上诉人",
  "受援人",
  "被执行人",
  "违法行为人",
  "受害人",
  "被征收人",
  "被拆迁人",
  "请求人",
]);
/** How case names put it: 李四海诉…, 李四海不服…. */
const DISPUTES: TermList = termList([
  "不服",
  "诉某",
  "诉县",
  "诉市",
  "诉区",
  "诉省",
  "诉镇",
  "诉乡",
  "诉州",
  "诉公安",
  "诉人社",
]);
/** What can follow a name: a mark, or what the person does. */
const BEHIND =
  /^(?:[\s,，。;；:：、()（）"”’'\]】]|$|不服|诉|与|和|因|向|对|提出|申请|起诉|等|系|为|在|于|的|称|反映|主张|认为|到|来|未|已|要求|请求|签|达成|表示|均|自愿|经|持|收到|从|以|一案|一户|信访|撤回|履行|缴纳|是|涉嫌|违法|驾驶|经营|被|提供|办理|发放|作出|进行|送达|解决|申领|退还|支付|赔偿|释法|说明|回复|答复|协调|调解|补办|处以|罚款)/;

/** What can stand before the name of a case: a mark, or what was done with it. */
const OPENS = /[\s,，。;；:：、(（“"]$|(?:办理|审理|处理|化解|调解|关于|例如|审结|代理|复议|判决|旁听)$/;

/** The full name of a private person beside the part they have in a case. */
export default defineRule({
  id: "privacy/private-person",
  code: "FZ8604",
  title: { "zh-CN": "案件当事人姓名", en: "Names of parties" },
  severity: "warning",
  basis: [cite("disclosure-rule", "15")],
  presets: ["strict", "supervision"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    named: {
      "zh-CN": "公开的报告应隐去案件当事人姓名，实际写有全名“{shown}”",
      en: "A published report should hide the names of parties; it gives the full name “{shown}”",
    },
  },
  help: {
    named: {
      "zh-CN": "改为“姓＋某”；本人同意公开的，或者是单位工作人员履职的，可以忽略。",
      en: "Write the surname with 某; ignore this for somebody who agreed, or who acts for an office.",
    },
  },
  check({ once, fail }) {
    const text = once(cleanText);
    const named = new Map<number, Span>();
    for (const { end } of PARTIES.hits(once)) {
      const from = end + (/^[:：“"(（ ]/.test(text.charAt(end)) ? 1 : 0);
      const name = nameFrom(text, from);
      if (name !== null) named.set(name.start, name);
    }
    for (const { start } of DISPUTES.hits(once)) {
      const name = nameBefore(text, start);
      if (name !== null) named.set(name.start, name);
    }
    for (const at of [...named.values()].sort((a, b) => a.start - b.start))
      fail({ at, message: "named", data: { shown: `${text.charAt(at.start)}${"*".repeat(at.end - at.start - 1)}` } });
  },
});

/** The name that begins at an offset and ends where a mark or a verb follows; the shortest that does. */
function nameFrom(text: string, start: number): Span | null {
  for (const length of [2, 3, 4]) {
    const end = start + length;
    if (end <= text.length && isFullName(text.slice(start, end)) && BEHIND.test(text.slice(end, end + 2)))
      return { start, end };
  }
  return null;
}

/** The name that ends at an offset and opens its clause. */
function nameBefore(text: string, end: number): Span | null {
  for (const length of [2, 3, 4]) {
    const start = end - length;
    if (start < 0 || !isFullName(text.slice(start, end))) continue;
    if (start === 0 || OPENS.test(text.slice(Math.max(0, start - 2), start))) return { start, end };
  }
  return null;
}

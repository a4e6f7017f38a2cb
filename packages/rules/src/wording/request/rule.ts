import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { isCutOut } from "../../reading/borders.js";
import { cleanText } from "../../reading/clean-text.js";
import { termList } from "../../reading/lexicon.js";
import { isOwn } from "../../reading/own-words.js";

/** Set endings of a 请示; 请审阅 and 请审议 are none, they ask for nothing. */
const ENDINGS = [
  "请批示",
  "请予批示",
  "请予以批示",
  "请批准",
  "请予批准",
  "请予以批准",
  "请审批",
  "请予审批",
  "请予以审批",
  "请批复",
  "请予批复",
  "请予以批复",
  "请核准",
  "请予核准",
  "妥否",
  "当否",
  "可否",
  "是否妥当",
  "特此请示",
  "专此请示",
];
/** What is asked of the body above for oneself. */
const PLEAS = ["恳请", "敬请", "谨请", "请求"];
const endings = termList(ENDINGS);
const pleas = termList(PLEAS);
const OPENS_CLAUSE =
  /(?:^|[,;:。、!?()\n\s]|以上(?:报告|意见|情况|请示|事项)?|上述(?:报告|意见|情况|事项)?|特此报告|专此报告|现|敬|恳|谨|如无不妥|是否可行)$/;
/** 妥否, 可否 only with a mark or 请 behind: 妥否，请批示. */
const CLOSES_CLAUSE = /^(?:[,。?;、!\n\s]|请|$)/;
const SHORT = ["妥否", "当否", "可否", "是否妥当"];
const BODY =
  /^[^,，。;；\n]{0,18}(?:党委|政府|省委|市委|县委|区委|州委|上级|领导|省厅|市局|省局|党组|总局|部委|常委会)/;
const PLEA = /^[^。;；\n]{0,40}(?:帮助|解决|支持|批准|批示|批复|协调|安排|增加|拨付|拨款|追加|研究|审批|同意)/;

/** A report must not carry a request: 请批示, 妥否, 恳请…解决. */
export default defineRule({
  id: "wording/request",
  code: "FZ8802",
  title: { "zh-CN": "报告中夹带请示事项", en: "A request within a report" },
  severity: "warning",
  basis: [cite("document-rule", "15", "4")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    ending: {
      "zh-CN": "报告不得夹带请示事项，实际有请示用语“{found}”",
      en: "A report must not carry a request; found the ending of a request, “{found}”",
    },
    plea: {
      "zh-CN": "报告不得夹带请示事项，实际有“{found}”",
      en: "A report must not carry a request; found “{found}”",
    },
  },
  help: {
    ending: {
      "zh-CN": "删去“{found}”，结尾用“特此报告”；需要批准的事项另行请示。",
      en: "Delete “{found}” and end with 特此报告; ask for approval in a document of its own (请示).",
    },
    plea: {
      "zh-CN": "把需要上级解决的事项另行请示；报告里只写困难和自己的打算。",
      en: "Put what you ask for into a document of its own (请示); the report tells the difficulty and your own plans.",
    },
  },
  check({ once, fail }) {
    const text = once(cleanText);
    const before = (start: number) => text.slice(Math.max(0, start - 8), start);
    for (const { start, end, term } of endings.hits(once)) {
      const found = ENDINGS[term] ?? "";
      const at = { start, end };
      if (!OPENS_CLAUSE.test(before(start)) || isCutOut(text, at) || !isOwn(once, at)) continue;
      if (SHORT.includes(found) && !CLOSES_CLAUSE.test(text.slice(end, end + 1))) continue;
      // 批准 and 审批 take objects where they are told of: 请审批部门到场.
      if (!SHORT.includes(found) && !/^(?:[。!;,\n\s)]|$|为盼|为荷)/.test(text.slice(end, end + 2))) continue;
      fail({ at, message: "ending", data: { found } });
    }
    for (const { start, end } of pleas.hits(once)) {
      const rest = text.slice(end, end + 60);
      const body = BODY.exec(rest);
      if (body === null || !OPENS_CLAUSE.test(before(start)) || !isOwn(once, { start, end })) continue;
      const plea = PLEA.exec(rest.slice(body[0].length));
      if (plea === null) continue;
      const at = { start, end: end + body[0].length + plea[0].length };
      fail({ at, message: "plea", data: { found: text.slice(at.start, at.end) } });
    }
  },
});

import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { foldedText } from "../../reading/clean-text.js";
import { digitGroups, masked, numbersOf } from "../digit-groups.js";

/** Behind the number: it counts something. */
const UNIT = /^\s*(?:[元万亿千百余多件人次份条户张册本台套亩吨米个项字平立公里度时年月日号%]|～|~|—)/;
/** Before it: the number of something that is no telephone. */
const LABEL =
  /(?:编号|编码|代码|单号|文号|案号|证号|账号|帐号|卡号|序号|条码|流水|批号|索引|QQ|qq|[￥¥$第])[号码]*[:：为是]?\s*$/;
/** A number that the office gives out for the public; other numbers and marks of the same list are left out. */
const PUBLIC_LINE =
  /(?:监督|举报|投诉|咨询|服务|值班|办公|受理|客服|求助|预约|报名|维权|联系)(?:人.{0,6})?(?:电话|热线|手机|专线|号码|方式)[(（:：是为]?.{0,4}$/;
const PERSON = /申请人|当事人|信访人|举报人|投诉人|原告|被告|村民|居民|群众|患者|学生|家属|户主|本人/;

/** Mobile numbers of people; one that the office gives out as its line is asked about only. */
export default defineRule({
  id: "privacy/mobile-number",
  code: "FZ8602",
  title: { "zh-CN": "手机号码", en: "Mobile numbers" },
  severity: "error",
  basis: [cite("disclosure-rule", "15")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    found: {
      "zh-CN": "公开的文件不应出现个人手机号码，实际有“{shown}”（已隐去中间各位）",
      en: "A published document must not hold mobile numbers of people; it has “{shown}” (middle hidden here)",
    },
    "public-line": {
      "zh-CN": "对外联系宜用办公电话，实际为手机号码“{shown}”（已隐去中间各位），请确认不是个人号码",
      en: "An office line is better than the mobile number “{shown}” (middle hidden here); make sure it is nobody's own",
    },
  },
  help: {
    found: { "zh-CN": "删去，或隐去中间四位。", en: "Delete it, or hide the four digits in the middle." },
    "public-line": {
      "zh-CN": "改为固定电话或热线；单位专用的手机号码可以保留。",
      en: "Give a landline or hot line; a mobile that belongs to the office may stay.",
    },
  },
  check({ once, fail }) {
    const text = once(foldedText);
    for (const { start, end, digits } of numbersOf(text, once(digitGroups), [[11], [3, 4, 4]])) {
      if (!/^1[3-9]/.test(digits) || UNIT.test(text.slice(end, end + 3))) continue;
      const before = text.slice(Math.max(0, start - 24), start);
      if (LABEL.test(before)) continue;
      const at = { start, end };
      const data = { shown: masked(digits) };
      const isPublicLine = PUBLIC_LINE.test(before.replace(/[\d\s,;/、-]+/g, "")) && !PERSON.test(before);
      if (isPublicLine) fail({ at, severity: "warning", message: "public-line", data });
      else fail({ at, message: "found", data });
    }
  },
});

import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { foldedText } from "../../reading/clean-text.js";
import { digitGroups, masked, numbersOf } from "../digit-groups.js";
import { isIdentityNumber } from "../identity-number/identity-numbers.js";
import { isCardNumber } from "./card-number.js";

/** In one piece and in fours, as banks print them; the longest first. */
const SHAPES = [[19], [18], [17], [16], [4, 4, 4, 4, 3], [4, 4, 4, 4, 2], [4, 4, 4, 4, 1], [4, 4, 4, 4], [6, 13]];
const BANK = /银行|卡号|账号|帐号|账户|帐户|借记卡|储蓄卡|信用卡|工资卡|社保卡|一卡通/;
/** The account of an office, or the number of something else. */
const OTHER = /专户|缴款|缴费|非税|捐赠|捐款|对公|国库|编号|编码|代码|单号|文号|案号|证号|条码|流水|批号|订单|索引/;

/** Numbers of bank cards, recognised by first digits, length and check digit. */
export default defineRule({
  id: "privacy/bank-card",
  code: "FZ8603",
  title: { "zh-CN": "银行卡号", en: "Bank card numbers" },
  severity: "error",
  basis: [cite("disclosure-rule", "15")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    found: {
      "zh-CN": "公开的文件不应出现银行卡号，实际有“{shown}”（已隐去中间各位）",
      en: "A published document must not hold card numbers; it has “{shown}” (middle hidden here)",
    },
    possible: {
      "zh-CN": "“{shown}”（已隐去中间各位）符合银行卡号的规则，请核对",
      en: "“{shown}” (middle hidden here) has the form of a card number; look at it",
    },
  },
  help: {
    found: { "zh-CN": "删去，或只留末四位。", en: "Delete it, or leave the last four digits only." },
    possible: {
      "zh-CN": "确是银行卡号的删去；是其他编号的可以忽略。",
      en: "Delete it if it is one; ignore this for the number of something else.",
    },
  },
  check({ once, fail }) {
    const text = once(foldedText);
    for (const { start, end, digits } of numbersOf(text, once(digitGroups), SHAPES)) {
      if (!isCardNumber(digits) || isIdentityNumber(digits)) continue;
      const before = text.slice(Math.max(0, start - 30), start);
      const clause = before.slice(Math.max(...[..."\n。;"].map((mark) => before.lastIndexOf(mark))) + 1);
      if (OTHER.test(clause)) continue;
      const at = { start, end };
      const data = { shown: masked(digits) };
      if (BANK.test(clause)) fail({ at, message: "found", data });
      else fail({ at, severity: "warning", message: "possible", data });
    }
  },
});

import type { Instrument, Provision } from "../instrument.js";
import { CHECKED_ON } from "../row.js";

const SOURCE = "国家法律法规数据库文本的公开副本";

const provision = (article: string, item: string | null, zh: string, en: string): Provision => ({
  article,
  item,
  summary: { "zh-CN": zh, en },
  source: SOURCE,
  confidence: "high",
  articleConfidence: "high",
  checkedOn: CHECKED_ON,
});

/** 政府信息公开条例, as revised in 2019. */
export const disclosureRule = {
  id: "disclosure-rule",
  title: "中华人民共和国政府信息公开条例",
  shortTitle: "政府信息公开条例",
  documentNumber: "国务院令第711号",
  issuedBy: ["国务院"],
  issuedOn: { date: "2019-04-03", confidence: "high" },
  inForceFrom: { date: "2019-05-15", confidence: "high" },
  summary: { "zh-CN": "政府信息公开的范围、程序和例外", en: "scope, procedure and exceptions of disclosure" },
  source: SOURCE,
  confidence: "high",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [
    provision("14", null, "国家秘密等不予公开", "state secrets are not published"),
    provision(
      "15",
      null,
      "商业秘密、个人隐私公开会损害第三方的，不得公开，同意或者公共利益除外",
      "no trade secrets or privacy, save consent or public interest",
    ),
    provision("17", null, "公开前依法审查", "review before publication"),
    provision(
      "20",
      "2",
      "机构职能、办公地址、联系方式、负责人姓名应当主动公开",
      "office, contact and names of heads are public",
    ),
    provision("26", null, "主动公开的信息自形成之日起二十个工作日内公开", "within twenty working days of being formed"),
  ],
} as const satisfies Instrument;

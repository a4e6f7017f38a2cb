import { DUTIES } from "../duties.js";
import type { Instrument, Provision } from "../instrument.js";
import { CHECKED_ON, type Confidence } from "../row.js";

const PUBLISHED = "公布本（省级党报转载）及译本";

const article = (
  number: string,
  zh: string,
  en: string,
  confidence: Confidence = "high",
  source: string = PUBLISHED,
): Provision => ({
  article: number,
  item: null,
  summary: { "zh-CN": zh, en },
  source,
  confidence,
  articleConfidence: confidence,
  checkedOn: CHECKED_ON,
});

const UNREAD = "未见原文，据一般了解；有区级报告佐证";

/** 党政主要负责人履行推进法治建设第一责任人职责规定 (2016). */
export const firstResponsibleRule = {
  id: "first-responsible-rule",
  title: "党政主要负责人履行推进法治建设第一责任人职责规定",
  shortTitle: "第一责任人职责规定",
  documentNumber: null,
  issuedBy: ["中共中央办公厅", "国务院办公厅"],
  issuedOn: null,
  inForceFrom: { date: "2016-11-30", confidence: "medium" },
  summary: {
    "zh-CN": "规定县级以上党委、政府主要负责人推进法治建设的职责",
    en: "duties of the heads of Party committees and governments at county level and above",
  },
  source: PUBLISHED,
  confidence: "high",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [
    article("2", "适用于县级以上地方党委和政府主要负责人", "applies to heads at county level and above"),
    article(
      "3",
      "带头尊法学法守法用法；三个共同推进、三个一体建设",
      "lead in respecting, studying, obeying and using the law",
    ),
    article(
      "4",
      "四个亲自；运用法治思维和法治方式",
      "the four things done in person; rule-of-law thinking and methods",
    ),
    article("5", "党委主要负责人的六项职责", "six duties of the Party committee head"),
    article("6", "政府主要负责人的六项职责", "six duties of the government head"),
    ...DUTIES.map(({ article: number, item, summary, source, confidence, checkedOn }) => ({
      article: number,
      item,
      summary,
      source,
      confidence,
      articleConfidence: confidence,
      checkedOn,
    })),
    article("7", "履职情况列入年终述职", "the duty is part of the year-end report on duty", "medium", UNREAD),
    article("8", "上级党委督促检查，纳入政绩考核", "inspected from above, part of the assessment", "medium", UNREAD),
    article("9", "不履行或者不正确履行的问责", "accountability for failure", "medium", UNREAD),
  ],
} as const satisfies Instrument;

import type { Instrument, Provision } from "../instrument.js";
import { CHECKED_ON, type Confidence } from "../row.js";

const content = (item: string, zh: string, en: string): Provision => ({
  article: "25",
  item,
  summary: { "zh-CN": zh, en },
  source: "区级公开目录和县级司法局通知所列五项内容一致；条号据转述",
  confidence: "high",
  articleConfidence: "medium",
  checkedOn: CHECKED_ON,
});

const article = (
  number: string,
  summary: Provision["summary"],
  source: string,
  confidence: Confidence,
  articleConfidence: Confidence,
): Provision => ({
  article: number,
  item: null,
  summary,
  source,
  confidence,
  articleConfidence,
  checkedOn: CHECKED_ON,
});

/** 法治政府建设与责任落实督察工作规定 (2019): who reports what, to whom and by when. */
export const inspectionRule = {
  id: "inspection-rule",
  title: "法治政府建设与责任落实督察工作规定",
  shortTitle: "督察工作规定",
  documentNumber: "厅字〔2019〕28号",
  issuedBy: ["中共中央办公厅", "国务院办公厅"],
  issuedOn: null,
  inForceFrom: { date: "2019-04-15", confidence: "high" },
  summary: {
    "zh-CN": "规定法治政府建设督察和年度报告制度",
    en: "inspection of law-based government and the annual report",
  },
  source: "全文公布本；省级指引和市级司法局转引文号",
  confidence: "high",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [
    article(
      "24",
      {
        "zh-CN": "每年按期向党委、人大常委会、上级报送上一年度报告，并于 4 月 1 日之前向社会公开（涉及秘密的除外）",
        en: "file last year's report with the bodies above in time, and publish it before 1 April unless it holds secrets",
      },
      "区级公开目录引原文；省级指引转述报送期限，县级报告一致",
      "high",
      "high",
    ),
    article(
      "25",
      {
        "zh-CN": "年度报告应当包括的内容：举措和成效、不足和原因、第一责任人履职、下一年度安排、其他情况",
        en: "what the report must contain: measures, shortcomings and causes, first responsible person, next year, other matters",
      },
      "区级公开目录和县级司法局通知所列五项内容一致；条号据转述",
      "high",
      "medium",
    ),
    content("1", "上一年度推进法治政府建设的主要举措和成效", "main measures and results of the past year"),
    content("2", "上一年度存在的不足和原因", "shortcomings of the past year and their causes"),
    content(
      "3",
      "上一年度党政主要负责人履行推进法治建设第一责任人职责的有关情况",
      "how the Party and government heads met their duty as first responsible persons",
    ),
    content("4", "下一年度推进法治政府建设的主要安排", "main plans for the next year"),
    content("5", "其他需要报告的情况", "other matters to report"),
    article(
      "26",
      {
        "zh-CN": "督促报送和公开；不按要求报送、公开的予以通报",
        en: "filing and publication are pressed for; failures are criticised by circular",
      },
      "县级司法局通知转述；条号据转述",
      "high",
      "medium",
    ),
    article(
      "27",
      {
        "zh-CN": "可邀请代表委员、专家、媒体、第三方对已公开的报告提出意见或评议",
        en: "outsiders may be invited to comment on published reports",
      },
      "未见原文，据一般了解；有第三方评估实践佐证",
      "medium",
      "medium",
    ),
  ],
} as const satisfies Instrument;

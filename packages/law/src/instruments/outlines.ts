import type { Instrument } from "../instrument.js";
import { CHECKED_ON } from "../row.js";

/** 法治政府建设实施纲要（2015—2020年）: the older duty to report in the first quarter. */
export const outline2015 = {
  id: "outline-2015",
  title: "法治政府建设实施纲要（2015—2020年）",
  shortTitle: "实施纲要（2015—2020年）",
  documentNumber: "中发〔2015〕36号",
  issuedBy: ["中共中央", "国务院"],
  issuedOn: null,
  inForceFrom: null,
  summary: {
    "zh-CN":
      "每年第一季度向同级党委、人大常委会和上一级政府报告上一年度情况，部门向本级政府和上一级部门报告，并向社会公开",
    en: "report on the past year in the first quarter to Party committee, congress and government above; publish",
  },
  source: "期刊论文引述条文；县级通知转引文号",
  confidence: "high",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [],
} as const satisfies Instrument;

/** 法治政府建设实施纲要（2021—2025年）. No successor for 2026—2030 was found up to the day of the check. */
export const outline2021 = {
  id: "outline-2021",
  title: "法治政府建设实施纲要（2021—2025年）",
  shortTitle: "实施纲要（2021—2025年）",
  documentNumber: "中发〔2021〕33号",
  issuedBy: ["中共中央", "国务院"],
  issuedOn: { date: "2021-08", confidence: "high" },
  inForceFrom: null,
  summary: {
    "zh-CN": "2021 至 2025 年法治政府建设的目标和十个方面的任务",
    en: "aims and tasks of law-based government for 2021 to 2025, in ten parts",
  },
  source: "中央报刊公布；省级指引转引文号",
  confidence: "high",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [
    {
      article: "十",
      item: null,
      summary: {
        "zh-CN": "严格执行年度报告制度并按时公开",
        en: "carry out the annual report strictly and publish it in time",
      },
      source: "未见原文，据一般了解",
      confidence: "medium",
      articleConfidence: "medium",
      checkedOn: CHECKED_ON,
    },
  ],
} as const satisfies Instrument;

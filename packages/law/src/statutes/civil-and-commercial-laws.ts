import { type StatuteNote, statutes } from "./notation.js";

const CODE = "公开代码库引用的官方文本；其余日期据一般了解";
const DATABASE_DATE = "国家法律法规数据库公开副本所标日期；其余日期据一般了解";
const CIVIL_CODE = "民法典第一千二百六十条（公开代码库引用）；其余日期据一般了解";

/** Laws on persons, property, contracts, companies, and the courts that decide between them (民商法、诉讼与仲裁). */
const NOTES: readonly StatuteNote[] = [
  {
    id: "civil-code",
    shortTitle: "民法典",
    source: CODE,
    confidence: "high",
    versions: [["enacted", "2020-05-28 low", "2021-01-01 high"]],
  },
  {
    id: "marriage-law",
    shortTitle: "婚姻法",
    source: CIVIL_CODE,
    confidence: "high",
    versions: [
      ["enacted", "1980-09-10 low", "1981-01-01 low"],
      ["amended", "2001-04-28 low", "2001-04-28 low"],
    ],
    repeal: ["2021-01-01 high", "civil-code"],
  },
  {
    id: "succession-law",
    shortTitle: "继承法",
    source: CIVIL_CODE,
    confidence: "high",
    versions: [["enacted", "1985-04-10 low", "1985-10-01 low"]],
    repeal: ["2021-01-01 high", "civil-code"],
  },
  {
    id: "general-principles-of-civil-law",
    shortTitle: "民法通则",
    source: CIVIL_CODE,
    confidence: "high",
    versions: [["enacted", "1986-04-12 low", "1987-01-01 low"]],
    repeal: ["2021-01-01 high", "civil-code"],
  },
  {
    id: "adoption-law",
    shortTitle: "收养法",
    source: CIVIL_CODE,
    confidence: "high",
    versions: [
      ["enacted", "1991-12-29 low", "1992-04-01 low"],
      ["amended", "1998-11-04 low", "1999-04-01 low"],
    ],
    repeal: ["2021-01-01 high", "civil-code"],
  },
  {
    id: "guarantee-law",
    shortTitle: "担保法",
    source: CIVIL_CODE,
    confidence: "high",
    versions: [["enacted", "1995-06-30 low", "1995-10-01 low"]],
    repeal: ["2021-01-01 high", "civil-code"],
  },
  {
    id: "contract-law",
    shortTitle: "合同法",
    source: CIVIL_CODE,
    confidence: "high",
    versions: [["enacted", "1999-03-15 low", "1999-10-01 low"]],
    repeal: ["2021-01-01 high", "civil-code"],
  },
  {
    id: "property-law",
    shortTitle: "物权法",
    source: CIVIL_CODE,
    confidence: "high",
    versions: [["enacted", "2007-03-16 low", "2007-10-01 low"]],
    repeal: ["2021-01-01 high", "civil-code"],
  },
  {
    id: "tort-law",
    shortTitle: "侵权责任法",
    source: CIVIL_CODE,
    confidence: "high",
    versions: [["enacted", "2009-12-26 low", "2010-07-01 low"]],
    repeal: ["2021-01-01 high", "civil-code"],
  },
  {
    id: "general-provisions-of-civil-law",
    shortTitle: "民法总则",
    source: CIVIL_CODE,
    confidence: "high",
    versions: [["enacted", "2017-03-15 low", "2017-10-01 low"]],
    repeal: ["2021-01-01 high", "civil-code"],
  },
  {
    id: "company-law",
    shortTitle: "公司法",
    source: CODE,
    confidence: "medium",
    versions: [
      ["enacted", "1993-12-29 low", "1994-07-01 low"],
      ["revised", "2005-10-27 low", "2006-01-01 low"],
      ["amended", "2013-12-28 low", "2014-03-01 low"],
      ["amended", "2018-10-26 low", "2018-10-26 low"],
      ["revised", "2023-12-29 low", "2024-07-01 medium"],
    ],
  },
  {
    id: "arbitration-law",
    shortTitle: "仲裁法",
    source: CODE,
    confidence: "high",
    versions: [
      ["enacted", "1994-08-31 low", "1995-09-01 low"],
      ["amended", "2009-08-27 low", "2009-08-27 low"],
      ["amended", "2017-09-01 low", "2018-01-01 low"],
      ["revised", "2025-09-12 low", "2026-03-01 high"],
    ],
  },
  {
    id: "civil-procedure-law",
    shortTitle: "民事诉讼法",
    source: DATABASE_DATE,
    confidence: "medium",
    versions: [
      ["enacted", "1991-04-09 low", "1991-04-09 low"],
      ["amended", "2012-08-31 low", "2013-01-01 low"],
      ["amended", "2017-06-27 low", "2017-07-01 low"],
      ["amended", "2021-12-24 low", "2022-01-01 low"],
      ["amended", "2023-09-01 medium", "2024-01-01 medium"],
    ],
  },
];

export const civilAndCommercialLaws = /* @__PURE__ */ statutes("law", NOTES);

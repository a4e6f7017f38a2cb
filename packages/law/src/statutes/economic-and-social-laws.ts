import { statutes } from "./notation.js";

const CODE = "公开代码库引用的官方文本；其余日期据一般了解";
const DATABASE_DATE = "国家法律法规数据库公开副本所标日期；其余日期据一般了解";
const OVERVIEW_2026 = "2026 年新施行法律的综述；其余日期据一般了解";

/** Laws on the economy, data, education and culture (经济法、社会法). */
export const economicAndSocialLaws = /* @__PURE__ */ statutes("law", [
  {
    id: "private-economy-law",
    shortTitle: "民营经济促进法",
    source: "转载的法律文本",
    confidence: "high",
    versions: [["enacted", "2025-04-30 high", "2025-05-20 high"]],
  },
  {
    id: "anti-unfair-competition-law",
    shortTitle: "反不正当竞争法",
    source: CODE,
    confidence: "high",
    versions: [
      ["enacted", "1993-09-02 low", "1993-12-01 low"],
      ["revised", "2017-11-04 low", "2018-01-01 low"],
      ["amended", "2019-04-23 low", "2019-04-23 low"],
      ["revised", "2025-06-27 high", "2025-10-15 high"],
    ],
  },
  {
    id: "cybersecurity-law",
    shortTitle: "网络安全法",
    source: OVERVIEW_2026,
    confidence: "medium",
    versions: [
      ["enacted", "2016-11-07 low", "2017-06-01 low"],
      ["amended", "2025-10-28 medium", "2026-01-01 medium"],
    ],
  },
  {
    id: "data-security-law",
    shortTitle: "数据安全法",
    source: DATABASE_DATE,
    confidence: "medium",
    versions: [["enacted", "2021-06-10 low", "2021-09-01 medium"]],
  },
  {
    id: "personal-information-law",
    shortTitle: "个人信息保护法",
    source: DATABASE_DATE,
    confidence: "medium",
    versions: [["enacted", "2021-08-20 low", "2021-11-01 medium"]],
  },
  {
    id: "value-added-tax-law",
    shortTitle: "增值税法",
    source: "报刊报道；其余日期据一般了解",
    confidence: "medium",
    versions: [["enacted", "2024-12-25 low", "2026-01-01 medium"]],
  },
  {
    id: "national-parks-law",
    shortTitle: "国家公园法",
    source: OVERVIEW_2026,
    confidence: "medium",
    versions: [["enacted", "2025-09-12 low", "2026-01-01 medium"]],
  },
  {
    id: "common-language-law",
    shortTitle: "国家通用语言文字法",
    source: OVERVIEW_2026,
    confidence: "medium",
    versions: [
      ["enacted", "2000-10-31 low", "2001-01-01 low"],
      ["revised", "2025-12-27 low", "2026-01-01 medium"],
    ],
  },
  {
    id: "legal-aid-law",
    shortTitle: "法律援助法",
    source: DATABASE_DATE,
    confidence: "medium",
    versions: [["enacted", "2021-08-20 low", "2022-01-01 medium"]],
  },
  {
    id: "preschool-education-law",
    shortTitle: "学前教育法",
    source: DATABASE_DATE,
    confidence: "medium",
    versions: [["enacted", "2024-11-08 medium", "2025-06-01 low"]],
  },
  {
    id: "cultural-relics-law",
    shortTitle: "文物保护法",
    source: DATABASE_DATE,
    confidence: "medium",
    versions: [
      ["enacted", "1982-11-19 low", "1982-11-19 low"],
      ["revised", "2002-10-28 low", "2002-10-28 low"],
      ["amended", "2013-06-29 low", "2013-06-29 low"],
      ["amended", "2015-04-24 low", "2015-04-24 low"],
      ["amended", "2017-11-04 low", "2017-11-05 low"],
      ["revised", "2024-11-08 medium", "2025-03-01 low"],
    ],
  },
]);

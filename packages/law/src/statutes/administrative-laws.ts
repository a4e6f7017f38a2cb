import { statutes } from "./notation.js";

const DATABASE_DATE = "国家法律法规数据库公开副本所标日期；其余日期据一般了解";
const CODE = "公开代码库引用的官方文本；其余日期据一般了解";
const MEMORY = "据一般了解，部分有旁证，未核对原文";

/** Laws on what administrative bodies may do, how they answer for it, and how they are organised (行政法、宪法相关法). */
export const administrativeLaws = /* @__PURE__ */ statutes("law", [
  {
    id: "administrative-penalty-law",
    shortTitle: "行政处罚法",
    source: CODE,
    confidence: "high",
    versions: [
      ["enacted", "1996-03-17 low", "1996-10-01 low"],
      ["amended", "2009-08-27 low", "2009-08-27 low"],
      ["amended", "2017-09-01 low", "2018-01-01 low"],
      ["revised", "2021-01-22 high", "2021-07-15 high"],
    ],
  },
  {
    id: "administrative-licensing-law",
    shortTitle: "行政许可法",
    source: CODE,
    confidence: "high",
    versions: [
      ["enacted", "2003-08-27 low", "2004-07-01 medium"],
      ["amended", "2019-04-23 medium", "2019-04-23 medium"],
    ],
  },
  {
    id: "administrative-coercion-law",
    shortTitle: "行政强制法",
    source: MEMORY,
    confidence: "medium",
    versions: [["enacted", "2011-06-30 low", "2012-01-01 medium"]],
  },
  {
    id: "administrative-reconsideration-law",
    shortTitle: "行政复议法",
    source: "国家法律法规数据库文本的公开副本；其余日期据一般了解",
    confidence: "high",
    versions: [
      ["enacted", "1999-04-29 low", "1999-10-01 low"],
      ["amended", "2009-08-27 low", "2009-08-27 low"],
      ["amended", "2017-09-01 low", "2018-01-01 low"],
      ["revised", "2023-09-01 high", "2024-01-01 high"],
    ],
  },
  {
    id: "administrative-litigation-law",
    shortTitle: "行政诉讼法",
    source: CODE,
    confidence: "medium",
    versions: [
      ["enacted", "1989-04-04 low", "1990-10-01 low"],
      ["amended", "2014-11-01 low", "2015-05-01 medium"],
      ["amended", "2017-06-27 medium", "2017-07-01 medium"],
    ],
  },
  {
    id: "state-compensation-law",
    shortTitle: "国家赔偿法",
    source: DATABASE_DATE,
    confidence: "medium",
    versions: [
      ["enacted", "1994-05-12 low", "1995-01-01 low"],
      ["amended", "2010-04-29 low", "2010-12-01 low"],
      ["amended", "2012-10-26 medium", "2013-01-01 medium"],
    ],
  },
  {
    id: "legislation-law",
    shortTitle: "立法法",
    source: DATABASE_DATE,
    confidence: "medium",
    versions: [
      ["enacted", "2000-03-15 low", "2000-07-01 low"],
      ["amended", "2015-03-15 low", "2015-03-15 low"],
      ["amended", "2023-03-13 medium", "2023-03-15 medium"],
    ],
  },
  {
    id: "local-organisation-law",
    shortTitle: "地方组织法",
    title: "中华人民共和国地方各级人民代表大会和地方各级人民政府组织法",
    source: DATABASE_DATE,
    confidence: "medium",
    versions: [
      ["enacted", "1979-07-01 low", "1980-01-01 low"],
      ["amended", "2004-10-27 low", "2004-10-27 low"],
      ["amended", "2015-08-29 low", "2015-08-29 low"],
      ["amended", "2022-03-11 medium", "2022-03-12 medium"],
    ],
  },
  {
    id: "state-council-organisation-law",
    shortTitle: "国务院组织法",
    source: DATABASE_DATE,
    confidence: "medium",
    versions: [
      ["enacted", "1982-12-10 low", "1982-12-10 low"],
      ["revised", "2024-03-11 medium", "2024-03-11 low"],
    ],
  },
  {
    id: "standing-committees-supervision-law",
    shortTitle: "各级人民代表大会常务委员会监督法",
    aliases: ["各级人大常委会监督法", "监督法"],
    source: DATABASE_DATE,
    confidence: "medium",
    versions: [
      ["enacted", "2006-08-27 low", "2007-01-01 low"],
      ["amended", "2024-11-08 medium", "2024-11 low"],
    ],
  },
  {
    id: "supervision-law",
    shortTitle: "监察法",
    source: "纪检监察机关网站；国家法律法规数据库文本的公开副本；其余日期据一般了解",
    confidence: "high",
    versions: [
      ["enacted", "2018-03-20 low", "2018-03-20 low"],
      ["amended", "2024-12-25 high", "2025-06-01 high"],
    ],
  },
  {
    id: "administrative-supervision-law",
    shortTitle: "行政监察法",
    source: "纪检监察机关网站；国家法律法规数据库文本的公开副本；其余日期据一般了解",
    confidence: "high",
    versions: [
      ["enacted", "1997-05-09 low", "1997-05-09 low"],
      ["amended", "2010-06-25 low", "2010-10-01 low"],
    ],
    repeal: ["2018-03-20 high", "supervision-law"],
  },
  {
    id: "state-secrets-law",
    shortTitle: "保守国家秘密法",
    aliases: ["保密法"],
    source: "国家法律法规数据库文本的公开副本；其余日期据一般了解",
    confidence: "high",
    versions: [
      ["enacted", "1988-09-05 low", "1989-05-01 low"],
      ["revised", "2010-04-29 low", "2010-10-01 low"],
      ["revised", "2024-02-27 high", "2024-05-01 high"],
    ],
  },
  {
    id: "emergency-response-law",
    shortTitle: "突发事件应对法",
    source: "国家法律法规数据库文本的公开副本；其余日期据一般了解",
    confidence: "high",
    versions: [
      ["enacted", "2007-08-30 low", "2007-11-01 low"],
      ["revised", "2024-06-28 high", "2024-11-01 high"],
    ],
  },
  {
    id: "public-security-penalties-law",
    shortTitle: "治安管理处罚法",
    source: "公开代码库引用最高人民检察院网站；报刊报道；其余日期据一般了解",
    confidence: "high",
    versions: [
      ["enacted", "2005-08-28 low", "2006-03-01 low"],
      ["amended", "2012-10-26 low", "2013-01-01 low"],
      ["revised", "2025-06-27 high", "2026-01-01 high"],
    ],
  },
  {
    id: "legal-publicity-law",
    shortTitle: "法治宣传教育法",
    source: "省级教育机构转载的文本",
    confidence: "high",
    versions: [["enacted", "2025-09-12 high", "2025-11-01 high"]],
  },
  {
    id: "development-planning-law",
    shortTitle: "国家发展规划法",
    source: "报刊报道通过日期；施行日期未核",
    confidence: "high",
    versions: [["enacted", "2026-03-12 high", null]],
  },
  {
    id: "ethnic-unity-law",
    shortTitle: "民族团结进步促进法",
    source: "报刊报道通过日期；施行日期未核",
    confidence: "high",
    versions: [["enacted", "2026-03-12 high", null]],
  },
]);

import type { Region } from "./region.js";

const SOURCE =
  "《法治政府建设年度报告工作指引》，2023-09-14 由一县级政府网站公开（按网址推断为湖北省通城县），只读到名称、主体、时限部分";
const CHECKED_ON = "2026-11-21";

/** A provincial guideline of 2023; which province is inferred from the address of the page only. */
export const provincialGuide: Region = {
  name: "provincial-guide-2023",
  description: {
    "zh-CN": "某省《法治政府建设年度报告工作指引》（2023 年公开）：统一名称“法治政府建设年度报告”",
    en: "A provincial guideline published in 2023: one fixed name, 法治政府建设年度报告",
  },
  basis: {
    source: "年度报告工作指引",
    title: "法治政府建设年度报告工作指引",
    confidence: "medium",
  },
  source: SOURCE,
  checkedOn: CHECKED_ON,
  title: "法治政府建设年度报告",
};

/** The same for demonstration areas, which send their report by the end of January. */
export const provincialGuideDemonstration: Region = {
  ...provincialGuide,
  name: "provincial-guide-2023-demonstration",
  description: {
    "zh-CN": "同一指引，适用于国家级、省级示范地区：一月底前报送",
    en: "The same guideline for national and provincial demonstration areas: filed by the end of January",
  },
  deadlines: [{ act: "filing", before: "02-01", types: ["government", "party-committee"], fromYear: 2023 }],
};

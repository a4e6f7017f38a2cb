import type { Region } from "./region.js";

/** A district of Zhejiang whose departments publish a month earlier. */
export const huangyan: Region = {
  name: "zhejiang-huangyan",
  description: {
    "zh-CN": "浙江省台州市黄岩区（按网址认定）：部门的年度报告于 3 月 1 日之前公开",
    en: "Huangyan District, Taizhou, Zhejiang (by the address of the page): departments publish before 1 March",
  },
  basis: {
    source: "黄岩区部门主要负责人职责清单（2020）",
    confidence: "medium",
    url: "https://www.zjhy.gov.cn/art/2020/10/9/art_1621880_59014423.html",
  },
  source: "区政府网站 2020-10-09 公开的部门主要负责人履行第一责任人职责清单；是否沿用至今未核",
  checkedOn: "2026-11-21",
  deadlines: [{ act: "publication", before: "03-01", levels: ["county"], types: ["department"], fromYear: 2020 }],
};

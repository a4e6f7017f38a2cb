import type { Region } from "./region.js";

/** Shenzhen's list of what the reports treat: eight first-level items; the 36 and 135 below them were not read. */
export const shenzhen: Region = {
  name: "shenzhen",
  description: {
    "zh-CN": "深圳市年度报告事项指引的八个一级事项",
    en: "The eight first-level items of Shenzhen's guideline on what the reports treat",
  },
  basis: {
    source: "深圳年度报告事项指引",
    title: "深圳市法治政府建设年度报告事项指引（试行）",
    confidence: "high",
    url: "https://www.dutenews.com/shen/p/10209484.html",
  },
  source: "本地媒体对指引的报道，列有八个一级事项的名称；各单位适用的事项分级另有规定，未见",
  checkedOn: "2026-11-21",
  contents: [
    { name: "组织领导", terms: ["组织领导", "党的领导", "第一责任人", "法治建设领导小组", "法治建设议事协调"] },
    {
      name: "政府职能依法全面履行",
      terms: ["放管服", "政务服务", "营商环境", "权责清单", "权力清单", "行政许可", "行政审批", "全面履行", "政府职能"],
    },
    {
      name: "健全依法行政制度",
      terms: ["规范性文件", "政府规章", "政府立法", "地方性法规", "立法", "合法性审核", "制度建设", "备案审查"],
    },
    {
      name: "科学民主依法决策",
      terms: ["重大行政决策", "重大决策", "依法决策", "科学决策", "民主决策", "法律顾问", "集体讨论", "决策机制"],
    },
    {
      name: "严格规范公正文明执法",
      terms: ["行政执法", "执法", "行政处罚", "自由裁量", "裁量权", "三项制度"],
    },
    {
      name: "行政权力制约和监督",
      terms: ["监督", "行政复议", "行政应诉", "出庭应诉", "政务公开", "信息公开", "审计", "建议提案"],
    },
    {
      name: "法治政府对法治社会的带动",
      terms: ["普法", "法治宣传", "法治社会", "公共法律服务", "法律援助", "人民调解", "矛盾纠纷", "信访"],
    },
    {
      name: "数字法治政府建设",
      terms: [
        "数字法治",
        "数字政府",
        "智慧法治",
        "信息化",
        "数字化",
        "智能化",
        "大数据",
        "一体化平台",
        "互联网+",
        "电子证照",
        "网上办",
      ],
    },
  ],
};

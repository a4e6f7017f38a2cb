import { check, definePreset, presets } from "fazhi";

const basis = { source: "青岚县年度报告工作指引", confidence: "medium" };

const qinglan = definePreset({
  name: "qinglan",
  description: { "zh-CN": "青岚县", en: "Qinglan county" },
  extends: [presets.recommended],
  rules: {
    "date/deadline": {
      options: { localDeadlines: [{ act: "publication", before: "03-01", types: ["department"], basis }] },
    },
    "document/profile-name": { options: { name: "法治政府建设年度报告", basis } },
    "document/local-contents": {
      options: { contents: [{ name: "数字法治政府", terms: ["数字化", "信息化", "一体化平台"] }], basis },
    },
  },
});

const text = `青岚县水务局2022年法治政府建设工作报告
发布日期：2023-03-10
一、2022年主要举措和成效
评查案卷36件，办理许可412件。
二、存在的不足和原因
执法装备更新慢，主要原因是经费不足。
三、党政主要负责人履行推进法治建设第一责任人职责情况
局长主持研究法治工作4次。
四、2023年主要安排
更新执法装备，开展培训。
青岚县水务局
2023年2月6日
`;

const { documents } = await check(text, { preset: qinglan });
for (const { line, severity, message, basis } of documents[0].findings)
  console.log(line, severity, message, `（${basis[0].source}）`);

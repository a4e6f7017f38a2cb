import { check } from "fazhi";

const content = `青岚县水务局2023年法治政府建设年度报告
一、2023年推进法治政府建设的主要举措和成效
全年办理取水许可46件，查处水事违法案件12件。
二、存在的不足和原因
夜间巡查次数不足，主要原因是执法人员调出后未及时补充。
三、2024年主要安排
加强夜间巡查，巡查不少于120次。
`;
const { documents } = await check({ path: "2023.txt", content }, { locale: "en" });
for (const document of documents) {
  if ("error" in document) console.log(document.error.message);
  else for (const { line, severity, message } of document.findings) console.log(line, severity, message);
}

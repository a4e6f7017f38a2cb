import { checkFiles } from "fazhi/node";

const { documents } = await checkFiles("reports/yunze-housing-bureau-2022.txt");
const [document] = documents;
const finding = document.findings.find(({ ruleId }) => ruleId === "completeness/causes");
console.log(JSON.stringify(finding, null, 2));

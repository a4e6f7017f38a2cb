import { readFileSync } from "node:fs";
import { check, loadRuleFile } from "fazhi";
import { meetings } from "./dist/meetings.js";

const declared = await loadRuleFile(readFileSync("local-rules.yaml", "utf8"), { path: "local-rules.yaml" });
const { documents } = await check(
  { path: "report.txt", content: readFileSync("report.txt") },
  { localRules: [...declared, meetings], rules: { "local/meetings": { options: { minimum: 6 } } } },
);
for (const document of documents) {
  if ("error" in document) continue;
  for (const { line, severity, ruleId, message } of document.findings) {
    if (ruleId.startsWith("local/")) console.log(line, severity, ruleId, message);
  }
}

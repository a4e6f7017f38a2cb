import { readFileSync } from "node:fs";
import { loadRuleFile } from "fazhi";
import { checkFiles } from "fazhi/node";

const path = "custom-rules/local-rules.yaml";
const localRules = await loadRuleFile(readFileSync(path, "utf8"), { path });
const { documents } = await checkFiles("custom-rules/report.txt", { localRules });
for (const { line, ruleId, message } of documents[0].findings) {
  if (ruleId.startsWith("local/")) console.log(line, message);
}

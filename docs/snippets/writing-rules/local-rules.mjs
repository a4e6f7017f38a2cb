import { checkFiles } from "fazhi/node";
import { shortcomingsShare } from "./shortcomings-share.mjs";

const { documents } = await checkFiles("reports/yunze-housing-bureau-2022.txt", { localRules: [shortcomingsShare] });
for (const { line, ruleId } of documents[0].findings) console.log(line, ruleId);

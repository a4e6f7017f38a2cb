import { definePreset } from "fazhi";
import { checkFiles } from "fazhi/node";
import { shortcomingsShare } from "./shortcomings-share.mjs";

const preset = definePreset({
  name: "only-mine",
  description: { "zh-CN": "只有这一条", en: "this one only" },
  rules: { "house/shortcomings-share": "on" },
});
const { documents } = await checkFiles(
  [
    "reports/qinglan-county-government-2023.txt",
    "reports/lanjiang-emergency-bureau-2021.txt",
    "reports/wangxi-district-work-plan-2024.txt",
  ],
  { ruleLibrary: [shortcomingsShare], preset },
);
for (const { path, verdicts } of documents) console.log(path, verdicts);

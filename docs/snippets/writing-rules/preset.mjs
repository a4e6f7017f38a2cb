import { allRules, definePreset, presets } from "fazhi";
import { checkFiles } from "fazhi/node";
import { shortcomingsShare } from "./shortcomings-share.mjs";

const qinglan = definePreset({
  name: "qinglan",
  description: { "zh-CN": "青岚县", en: "Qinglan county" },
  extends: [presets.recommended],
  rules: {
    "completeness/causes": "error",
    "structure/signature": "off",
    "house/shortcomings-share": { severity: "warning", options: { minimum: 20 } },
  },
});

const { documents } = await checkFiles("reports/yunze-housing-bureau-2022.txt", {
  ruleLibrary: [...allRules, shortcomingsShare],
  preset: qinglan,
});
for (const { line, severity, message } of documents[0].findings) console.log(line, severity, message);

import { definePreset } from "@fazhi/engine";
import { rulesOfPreset } from "./of-preset.js";
import { recommended } from "./recommended.js";

/** For the office that receives many reports: what they cover, and how they compare with the year before and the plan. */
export const supervision = definePreset({
  name: "supervision",
  description: {
    "zh-CN": "供接收和督察报告的机构使用：在 recommended 之上，再查内容覆盖面和与上年报告、年度计划的对照",
    en: "For offices that receive reports: recommended, and coverage and comparison on top",
  },
  extends: [recommended],
  rules: rulesOfPreset("supervision"),
});

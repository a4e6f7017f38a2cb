import { definePreset } from "@fazhi/engine";
import { rulesOfPreset } from "./of-preset.js";
import { recommended } from "./recommended.js";

/** What a careful drafter asks on top: form by the standards, and substance. */
export const strict = definePreset({
  name: "strict",
  description: {
    "zh-CN": "在 recommended 之上，再查公文格式、标点数字和内容的实在程度",
    en: "recommended, and form by the standards and substance on top",
  },
  extends: [recommended],
  rules: rulesOfPreset("strict"),
});

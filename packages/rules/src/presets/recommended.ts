import { definePreset } from "@fazhi/engine";
import { rulesOfPreset } from "./of-preset.js";

/** National law and what is surely wrong: a writer can act on every finding without further settings. */
export const recommended = definePreset({
  name: "recommended",
  description: {
    "zh-CN": "国家层面的规定和确定的差错，每条发现都可以直接处理",
    en: "National law and what is surely wrong; every finding can be acted on",
  },
  rules: rulesOfPreset("recommended"),
});

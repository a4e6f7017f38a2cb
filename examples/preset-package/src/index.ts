import { definePreset } from "@fazhi/engine";
import { allRules, presets } from "@fazhi/rules";
import { shortName } from "./short-name.js";

/** The rules of this package, and those that its preset builds on. */
export const rules = [...allRules, shortName];

/** What the county asks for: the recommended rules, causes as an error, and its own. */
export const yunxiu = definePreset({
  name: "yunxiu",
  description: { "zh-CN": "云岫县的检查要求", en: "What Yunxiu county asks for" },
  extends: [presets.recommended],
  rules: { "completeness/causes": "error", "yunxiu/short-name": "on" },
});

export { MOST_UNITS } from "./limits.js";
export { type RuleFileResult, readRuleFile } from "./read-rule-file.js";
export type { Understand } from "./rule-samples.js";

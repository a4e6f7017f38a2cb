export {
  ConfigurationError,
  definePreset,
  defineRule,
  type EnabledRule,
  type Locale,
  type LocalizedText,
  type Messages,
  type Outcome,
  type Preset,
  type Rule,
  type RuleContext,
  RuleDefinitionError,
  type RuleSetting,
  type RuleSettings,
  resolveRules,
  runRules,
  summarize,
  toCheckedDocument,
} from "@fazhi/engine";
export { parse } from "@fazhi/parser";
export { type ReadOptions, type ReadResult, read } from "@fazhi/reader";
export {
  type CsvOptions,
  type InspectTable,
  type RenderOptions,
  renderCheckJson,
  renderCheckNdjson,
  renderInspectCsv,
  renderInspectJson,
  renderInspectNdjson,
  renderInspectTable,
  renderPretty,
  renderTree,
} from "@fazhi/reporters";
export { allRules, presets } from "@fazhi/rules";
export type * from "@fazhi/schema";
export { check, inspect, type OnDocument } from "./check.js";
export { type CheckSettings, checkDocument } from "./check-document.js";
export type { DocumentInput, ReadSettings } from "./document-input.js";
export type { Content, Input } from "./input.js";
export { inspectDocument } from "./inspect-document.js";
export { type CheckOptions, checkSettings, type InspectOptions, readSettings } from "./options.js";
export { loadRuleFile } from "./rule-file.js";

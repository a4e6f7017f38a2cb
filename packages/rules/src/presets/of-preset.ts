import type { RuleSettings } from "@fazhi/engine";
import { allRules } from "../index.generated.js";

/** The rules that name a preset of this library, each with its own severities. */
export const rulesOfPreset = (name: string): RuleSettings =>
  Object.fromEntries(allRules.filter(({ presets = [] }) => presets.includes(name)).map(({ id }) => [id, "on"]));

import { definePreset } from "@fazhi/engine";

/** Every check whose findings a writer can act on without further settings. */
export const recommended = definePreset({
  name: "recommended",
  description: {
    "zh-CN": "完整性、年度、结构、期限、残留等各项检查，各用规则自定的级别",
    en: "Completeness, years, structure, deadlines and leftovers, each at the rule's own severity",
  },
  rules: {
    "completeness/causes": "on",
    "completeness/first-responsible-person": "on",
    "completeness/measures": "on",
    "completeness/next-year-plan": "on",
    "completeness/shortcomings": "on",
    "date/deadline": "on",
    "document/kind": "on",
    "placeholder/residue": "on",
    "plan/responsible-unit": "on",
    "structure/numbering": "on",
    "structure/signature": "on",
    "text/damage": "on",
    "year/heading": "on",
    "year/plan": "on",
  },
});

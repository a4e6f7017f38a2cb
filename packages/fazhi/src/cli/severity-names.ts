import type { Locale } from "@fazhi/engine";
import type { Severity } from "@fazhi/schema";

/** What severities are called in the lists of rules; the same words as in the reports. */
export const SEVERITY_NAMES: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  "zh-CN": { error: "错误", warning: "警告", info: "提示" },
  en: { error: "error", warning: "warning", info: "info" },
};

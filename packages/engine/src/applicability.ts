import type { Report } from "@fazhi/schema";
import { COMPANIONS, companionFaults, type GivenCompanions } from "./companions.js";
import { BODY_TYPE_NAMES, DAMAGE_NAMES, type EngineMessageId, KIND_NAMES, LEVEL_NAMES } from "./messages.js";
import type { DataValue, LocalizedText, Need, Rule } from "./rule.js";

/** Why a rule is not run. `data` holds what the reason's placeholders stand for, in both languages. */
export interface Hindrance {
  readonly verdict: "not-applicable" | "not-checked";
  readonly reasonId: EngineMessageId;
  readonly data: Readonly<Record<string, LocalizedText>>;
}

/**
 * Why a rule cannot be run on this report, or null when it can. Whom it does not concern comes
 * before what is missing. Of a body whose level or type is unknown nothing is excluded.
 */
export function hindranceOf(rule: Rule, report: Report, companions: GivenCompanions): Hindrance | null {
  return (
    scopeHindrance(rule, report) ?? needHindrance(rule.needs ?? [], report, companions) ?? damageHindrance(rule, report)
  );
}

function scopeHindrance({ appliesTo = {} }: Rule, report: Report): Hindrance | null {
  const { kinds, levels, types, fromYear, toYear } = appliesTo;
  const { kind, organization, reportYear } = report;
  if (kinds !== undefined && !kinds.includes(kind)) return notApplicable("other-kind", { kind: KIND_NAMES[kind] });
  const level = organization?.level ?? "unknown";
  if (levels !== undefined && level !== "unknown" && !levels.includes(level)) {
    return notApplicable("other-level", { level: LEVEL_NAMES[level] });
  }
  const type = organization?.type ?? "unknown";
  if (types !== undefined && type !== "unknown" && !types.includes(type)) {
    return notApplicable("other-body-type", { type: BODY_TYPE_NAMES[type] });
  }
  if (fromYear === undefined && toYear === undefined) return null;
  if (reportYear === null) return notChecked("report-year-unknown");
  if (fromYear !== undefined && reportYear < fromYear) {
    return notApplicable("before-first-year", { year: sameInBoth(fromYear) });
  }
  if (toYear !== undefined && reportYear > toYear) {
    return notApplicable("after-last-year", { year: sameInBoth(toYear) });
  }
  return null;
}

function needHindrance(needs: readonly Need[], report: Report, companions: GivenCompanions): Hindrance | null {
  if (needs.includes("report-year") && report.reportYear === null) return notChecked("report-year-unknown");
  if (needs.includes("organization") && report.organization === null) return notChecked("organization-unknown");
  const needed = COMPANIONS.filter((name) => needs.includes(name));
  if (needed.length === 0) return null;
  const missing = needed.find((name) => companions[name] === null);
  if (missing !== undefined) return notChecked(`${missing}-missing`);
  const fault = companionFaults(report, companions).find(({ companion }) => needed.includes(companion));
  if (fault === undefined) return null;
  const data = Object.entries(fault.data).map(([name, value]) => [name, sameInBoth(value)] as const);
  return notChecked(fault.reasonId, Object.fromEntries(data));
}

function damageHindrance({ mutedBy = [] }: Rule, report: Report): Hindrance | null {
  const damage = report.damage.find(({ kind }) => mutedBy.includes(kind));
  return damage === undefined ? null : notChecked("muted-by-damage", { damage: DAMAGE_NAMES[damage.kind] });
}

function notApplicable(reasonId: EngineMessageId, data: Hindrance["data"]): Hindrance {
  return { verdict: "not-applicable", reasonId, data };
}

function notChecked(reasonId: EngineMessageId, data: Hindrance["data"] = {}): Hindrance {
  return { verdict: "not-checked", reasonId, data };
}

function sameInBoth(value: DataValue): LocalizedText {
  return { "zh-CN": String(value), en: String(value) };
}

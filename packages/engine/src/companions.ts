import type { Organization, Report } from "@fazhi/schema";
import type { EngineMessageId } from "./messages.js";
import type { DataValue, ParsedDocument } from "./rule.js";

/** A document that another is compared with. */
export const COMPANIONS = ["previous", "plan"] as const;
export type CompanionName = (typeof COMPANIONS)[number];

/** A companion as it was given; `unreadable`: it was given, and nothing could be read of it. */
export type GivenCompanion = ParsedDocument | "unreadable" | null;

export type GivenCompanions = Readonly<Record<CompanionName, GivenCompanion>>;

/** Why a companion that was given is not used. `data` are the placeholders of the message `reasonId`. */
export interface CompanionFault {
  readonly companion: CompanionName;
  readonly reasonId: EngineMessageId;
  readonly data: Readonly<Record<string, DataValue>>;
}

/**
 * What speaks against comparing a report with the companions given, one fault for each: `previous` must be an annual
 * report of the year before, `plan` a work plan for the report's year, both of the same body (the report is on the year's
 * work and the plan for the next: 督察工作规定, art. 25). What is unknown of either speaks against nothing. Of documents
 * that are no annual reports nothing is said: nothing is compared with them.
 */
export function companionFaults(report: Report, given: GivenCompanions): readonly CompanionFault[] {
  if (report.kind !== "annual-report") return [];
  return COMPANIONS.flatMap((name) => companionFault(report, name, given[name]) ?? []);
}

function companionFault(report: Report, companion: CompanionName, given: GivenCompanion): CompanionFault | null {
  if (given === null) return null;
  const fault = (what: "unreadable" | "other-kind" | "other-year" | "other-body", data = {}): CompanionFault => ({
    companion,
    reasonId: `${companion}-${what}`,
    data,
  });
  if (given === "unreadable") return fault("unreadable");
  const { kind, reportYear, organization } = given.report;
  if (kind !== (companion === "previous" ? "annual-report" : "work-plan")) return fault("other-kind");
  if (report.reportYear !== null && reportYear !== null) {
    const expected = companion === "previous" ? report.reportYear - 1 : report.reportYear;
    if (reportYear !== expected) return fault("other-year", { expected, actual: reportYear });
  }
  if (report.organization === null || organization === null) return null;
  if (!areDifferentBodies(report.organization, organization)) return null;
  return fault("other-body", { expected: report.organization.name, actual: organization.name });
}

/** What every second department is called by; a name made of nothing else tells nobody apart. */
const GENERIC = /人民政府|办公室|办公厅|委员会|中心|街道|办事处|中共|[和与局厅委办部处署院会县市区省镇乡州盟旗]/g;

/**
 * Whether two names are surely those of two bodies. Bodies are renamed and their names shortened (国土资源局 became
 * 自然资源局), so departments of one place are told apart only by names that have nothing in common.
 */
function areDifferentBodies(a: Organization, b: Organization): boolean {
  if (a.name === b.name) return false;
  if (a.region !== null && b.region !== null && !endsAlike(a.region, b.region)) return true;
  const types = [a.type, b.type];
  if (types.includes("department") && (types.includes("government") || types.includes("party-committee"))) return true;
  if (a.type !== "department" || b.type !== "department") return false;
  const [one, other] = [coreOf(a), coreOf(b)];
  return one !== "" && other !== "" && ![...one].some((character) => other.includes(character));
}

/** 青岚县 and 云州市青岚县. */
const endsAlike = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

const coreOf = ({ name, region }: Organization): string =>
  (region !== null && name.startsWith(region) ? name.slice(region.length) : name).replace(GENERIC, "");

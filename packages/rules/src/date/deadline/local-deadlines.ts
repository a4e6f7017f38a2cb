import type { Basis, BodyType, Level } from "@fazhi/schema";
import { type LocalBasis, localBasis } from "../../local-basis.js";

/** A day that local rules set, as the option `localDeadlines` has it. */
export interface LocalDeadline {
  readonly act: "filing" | "publication";
  /** `MM-DD` of the year after the report year, exclusive: "03-01" means on the last day of February at the latest. */
  readonly before: string;
  /** Whom it binds; all where it is left out. */
  readonly levels?: readonly Level[];
  readonly types?: readonly BodyType[];
  /** First report year; all where it is left out. */
  readonly fromYear?: number;
  readonly basis?: LocalBasis;
}

/** The body and year that a deadline is asked for. */
export interface Reporter {
  readonly reportYear: number;
  readonly level: Level;
  readonly type: BodyType;
}

/** A day with what sets it; `YYYY-MM-DD`, exclusive. */
export interface DatedDeadline {
  readonly before: string;
  readonly basis: Basis;
}

/**
 * The earliest local day for an act, or null. A body of unknown level or type is bound by rows that hold for all only.
 *
 * @returns "unreadable" where an entry of the option is no `LocalDeadline`.
 */
export function localDeadline(
  entries: readonly unknown[],
  act: LocalDeadline["act"],
  { reportYear, level, type }: Reporter,
  fallback: Basis,
): DatedDeadline | null | "unreadable" {
  let earliest: DatedDeadline | null = null;
  for (const entry of entries) {
    if (!isLocalDeadline(entry)) return "unreadable";
    if (entry.act !== act || reportYear < (entry.fromYear ?? 0)) continue;
    if (entry.levels !== undefined && !entry.levels.includes(level)) continue;
    if (entry.types !== undefined && !entry.types.includes(type)) continue;
    const before = `${reportYear + 1}-${entry.before}`;
    const basis = localBasis(entry.basis) ?? { ...fallback, confidence: "medium" };
    if (earliest === null || before < earliest.before) earliest = { before, basis };
  }
  return earliest;
}

/** The earlier of the national and the local day. */
export const earlier = <T extends DatedDeadline>(
  national: T | null,
  local: DatedDeadline | null,
): T | DatedDeadline | null =>
  national === null || (local !== null && local.before < national.before) ? (local ?? national) : national;

function isLocalDeadline(entry: unknown): entry is LocalDeadline {
  if (typeof entry !== "object" || entry === null) return false;
  const { act, before, levels, types, fromYear }: Partial<Record<keyof LocalDeadline, unknown>> = { ...entry };
  return (
    (act === "filing" || act === "publication") &&
    typeof before === "string" &&
    /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(before) &&
    [levels, types].every((list) => list === undefined || Array.isArray(list)) &&
    (fromYear === undefined || typeof fromYear === "number")
  );
}

import type { Basis } from "./basis.js";
import { coversReportYear } from "./coverage.js";
import { type BodyType, type Level, OBLIGATIONS, type Obligation, REGIMES, type Regime } from "./obligations.js";
import { type Confidence, lower } from "./row.js";

/** The day before which something must be done. */
export interface Deadline {
  /** ISO date, exclusive: 2023-03-01 means on 28 February at the latest. */
  readonly before: string;
  /** How sure we are that this day binds this body; `basis.confidence` is the same. */
  readonly confidence: Confidence;
  readonly basis: Basis;
}

export interface Deadlines {
  readonly regime: Regime["id"];
  /** Null: this body has no such duty, or it cannot be told which. */
  readonly filing: Deadline | null;
  readonly publication: Deadline | null;
}

export interface Reporter {
  /** The year the report is about; it falls due in the year after. */
  readonly reportYear: number;
  readonly level: Level;
  readonly type: BodyType;
}

/**
 * The days before which a body must file and publish its report; null for report years before 2015, when nothing was
 * prescribed.
 *
 * Where a body reports to several, the last day counts: a report filed later is late for all of them (a province
 * reports to its own Party committee before 1 March, to the Centre before 1 April). Where level or type is unknown,
 * a day is given only if it is the same for every body it may be, with confidence "medium" at most; the same holds for
 * townships, among which subdistrict offices are counted that the rule does not name, and for report years after the
 * table ends (see `coversReportYear`). Local rules may set earlier days.
 */
export function deadlines(reporter: Reporter): Deadlines | null {
  const regime = REGIMES.find(
    ({ fromYear, toYear }) => fromYear <= reporter.reportYear && (toYear === null || reporter.reportYear <= toYear),
  );
  if (regime === undefined) return null;
  return {
    regime: regime.id,
    filing: deadline(regime.id, "filing", reporter),
    publication: deadline(regime.id, "publication", reporter),
  };
}

function deadline(
  regime: Regime["id"],
  act: Obligation["act"],
  { reportYear, level, type }: Reporter,
): Deadline | null {
  const possible = bodies(level, type).map(([itsLevel, itsType]) =>
    OBLIGATIONS.filter(
      (row) => row.regime === regime && row.act === act && row.levels.includes(itsLevel) && row.types.includes(itsType),
    ).reduce<Obligation | null>((last, row) => (last === null || row.before > last.before ? row : last), null),
  );
  const [first] = possible;
  if (first === undefined || first === null) return null;
  if (possible.some((row) => row?.before !== first.before)) return null;
  const isDoubtful = level === "unknown" || type === "unknown" || level === "township" || !coversReportYear(reportYear);
  const confidence = possible.reduce<Confidence>(
    (least, row) => lower(least, row?.confidence ?? "low"),
    isDoubtful ? "medium" : "high",
  );
  return { before: `${reportYear + 1}-${first.before}`, confidence, basis: { ...first.basis, confidence } };
}

const LEVELS = ["central", "province", "city", "county", "township"] as const;
const TYPES = ["government", "department"] as const;

/**
 * The bodies that a level and a type may mean. A body of unknown type is a government or a department: Party committees
 * sign by name. The central government and departments of townships do not report.
 */
function bodies(
  level: Level,
  type: BodyType,
): readonly (readonly [Exclude<Level, "unknown">, Exclude<BodyType, "unknown">])[] {
  const levels = level === "unknown" ? LEVELS : [level];
  const types = type === "unknown" ? TYPES : [type];
  const isGuess = level === "unknown" || type === "unknown";
  return levels
    .flatMap((itsLevel) => types.map((itsType) => [itsLevel, itsType] as const))
    .filter(([itsLevel, itsType]) => !isGuess || reports(itsLevel, itsType));
}

const reports = (level: Level, type: BodyType): boolean =>
  !(level === "central" && type !== "department") && !(level === "township" && type === "department");

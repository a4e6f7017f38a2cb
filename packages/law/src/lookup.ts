import { coversReportYear } from "./coverage.js";
import type { Dated } from "./instrument.js";
import { type Confidence, lower } from "./row.js";
import type { Statute, StatuteVersion } from "./statute.js";
import { statuteNamed } from "./statute-names.js";
import { titleForm, withoutVersion } from "./title-form.js";

interface Known {
  readonly statute: Statute;
  /** The least of the row's confidence and that of every date the answer rests on; only "high" backs an error. */
  readonly confidence: Confidence;
}

/** In force at the end of the year, with the text that was in force all through it or came during it as the first. */
export interface InForce extends Known {
  readonly status: "in-force";
  readonly version: StatuteVersion;
  /** A later text that was adopted by the end of the year but entered into force after it. */
  readonly upcoming: StatuteVersion | null;
}

/** Repealed before 1 January of the year. */
export interface Repealed extends Known {
  readonly status: "repealed";
  readonly on: Dated;
  /** Ids of the statutes in its place. */
  readonly successors: readonly string[];
}

/** In force from a day after the year's end. */
export interface NotYetInForce extends Known {
  readonly status: "not-yet-in-force";
  readonly version: StatuteVersion;
}

/** Revised, amended or repealed with effect from a day of the year: both the old state and the new one can be meant. */
export interface Changed extends Known {
  readonly status: "changed";
  readonly change: "revised" | "amended" | "repealed";
  /** The last such day of the year. */
  readonly on: Dated;
  /** The text in force when the year began; null where the statute entered into force in the year as well. */
  readonly before: StatuteVersion | null;
  /** The text in force when the year ended; null where it was repealed. */
  readonly after: StatuteVersion | null;
  /** Ids of the statutes in its place, where it was repealed. */
  readonly successors: readonly string[];
}

/** Nothing can be said. */
export interface Unknown {
  readonly status: "unknown";
  readonly reason: "no-such-title" | "after-coverage" | "date-not-known";
  readonly statute: Statute | null;
}

export type LookupResult = InForce | Repealed | NotYetInForce | Changed | Unknown;

/**
 * What a cited title meant in the year that a report covers: the law of that year counts, not today's.
 *
 * `title` may have 《》, 中华人民共和国, blanks, half-width brackets and a tail （试行） or （2021修订）; the rest must be the
 * full title, the short one or an alias, character by character: 《南岭省信访条例》 is not 《信访条例》, and a draft
 * （草案） is not the law. Anything else is `unknown`, as is a year after {@link coversReportYear}, except that a statute
 * once repealed stays so. A change on 1 January is a change in that year.
 *
 * @param options.year calendar year that the report covers.
 * @throws RangeError where the year is not a whole number.
 */
export function lookup(title: string, { year }: { readonly year: number }): LookupResult {
  if (!Number.isInteger(year)) throw new RangeError(`year must be a whole number, not ${year}`);
  const form = titleForm(title);
  const statute = statuteNamed(form) ?? statuteNamed(withoutVersion(form));
  return statute === null ? { status: "unknown", reason: "no-such-title", statute } : statusIn(statute, year);
}

function statusIn(statute: Statute, year: number): LookupResult {
  const sure = (...dates: readonly (Dated | null | undefined)[]): Confidence =>
    dates.reduce((least, date) => lower(least, date?.confidence ?? least), statute.confidence);
  const { repeal, versions } = statute;
  if (repeal !== null && yearOf(repeal.on) < year) {
    const { on, successors } = repeal;
    return { status: "repealed", statute, on, successors, confidence: sure(on) };
  }
  if (!coversReportYear(year)) return { status: "unknown", reason: "after-coverage", statute };
  const before = inForceAtEnd(versions, year - 1);
  if (repeal !== null && yearOf(repeal.on) === year) {
    const { on, successors } = repeal;
    return {
      status: "changed",
      change: "repealed",
      statute,
      on,
      before,
      after: null,
      successors,
      confidence: sure(on),
    };
  }
  const version = inForceAtEnd(versions, year);
  // A text without a day of entry into force may have been in force from its adoption on.
  const undated = versions.find(({ inForceFrom, adoptedOn }) => inForceFrom === null && mayBeBy(adoptedOn, year));
  if (undated !== undefined && (version === null || versions.indexOf(undated) > versions.indexOf(version)))
    return { status: "unknown", reason: "date-not-known", statute };
  if (version === null || version.inForceFrom === null) {
    const [first] = versions;
    if (first === undefined) return { status: "unknown", reason: "date-not-known", statute };
    return {
      status: "not-yet-in-force",
      statute,
      version: first,
      confidence: sure(first.inForceFrom ?? first.adoptedOn),
    };
  }
  if (before !== null && before !== version && version.change !== "enacted") {
    const on = version.inForceFrom;
    const { change } = version;
    return { status: "changed", change, statute, on, before, after: version, successors: [], confidence: sure(on) };
  }
  const upcoming = versions.slice(versions.indexOf(version) + 1).find((later) => adoptedBy(later, year)) ?? null;
  return {
    status: "in-force",
    statute,
    version,
    upcoming,
    confidence: sure(version.inForceFrom, version.until),
  };
}

const yearOf = ({ date }: Dated): number => Number(date.slice(0, 4));

const mayBeBy = (day: Dated | null, year: number): boolean => day === null || yearOf(day) <= year;

const adoptedBy = ({ adoptedOn }: StatuteVersion, year: number): boolean =>
  adoptedOn !== null && yearOf(adoptedOn) <= year;

/** The last text in force on 31 December, repeals aside. */
const inForceAtEnd = (versions: readonly StatuteVersion[], year: number): StatuteVersion | null =>
  versions.findLast(({ inForceFrom }) => inForceFrom !== null && yearOf(inForceFrom) <= year) ?? null;

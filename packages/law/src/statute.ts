import type { Dated } from "./instrument.js";
import type { Confidence, Sourced } from "./row.js";

/**
 * What a statute is: 法律, 行政法规, 监察法规, 党政联合发布的条例和规定 (党内法规 as well), or a document of the State
 * Council that came before such a regulation.
 */
export type StatuteKind =
  | "law"
  | "administrative-regulation"
  | "supervision-regulation"
  | "party-state-regulation"
  | "normative-document";

/** A document number (发文字号, 国务院令) with its own confidence. */
export interface Numbered {
  readonly number: string;
  readonly confidence: Confidence;
}

/** One text of a statute, from its entry into force to the next text or the repeal. */
export interface StatuteVersion extends Sourced {
  /** 制定、修订 (the whole text anew) or 修正 (single provisions). */
  readonly change: "enacted" | "revised" | "amended";
  /** Adoption of a law, promulgation of a regulation; null where it is not known. */
  readonly adoptedOn: Dated | null;
  /** First day in force; null where it is not known. */
  readonly inForceFrom: Dated | null;
  /** First day on which this text was no longer in force; null while it is. */
  readonly until: Dated | null;
  readonly number: Numbered | null;
}

/** The end of a statute: from which day on it is no longer in force, and what took its place. */
export interface Repeal {
  readonly on: Dated;
  /** Ids of the statutes in its place; empty where nothing came. */
  readonly successors: readonly string[];
}

/** A statute with its texts over time. `confidence` is that of the title and of the row as a whole. */
export interface Statute extends Sourced {
  readonly id: string;
  readonly kind: StatuteKind;
  /** Full title, with 中华人民共和国 where the statute bears it. */
  readonly title: string;
  readonly shortTitle: string;
  /** Other names that are in use. */
  readonly aliases: readonly string[];
  /** In order of time, the enactment first. Between it and 2014 texts may be left out. */
  readonly versions: readonly StatuteVersion[];
  /** Null: in force on `coversUntil`, or not yet. */
  readonly repeal: Repeal | null;
}

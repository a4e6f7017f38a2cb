import type { Dated } from "../instrument.js";
import { CHECKED_ON, type Confidence, lower } from "../row.js";
import type { Statute, StatuteKind, StatuteVersion } from "../statute.js";

/** A day or month, or a document number, with how sure we are of it: "2021-07-15 high". */
type Marked = `${string} ${Confidence}`;

type VersionNote = readonly [
  change: StatuteVersion["change"],
  adoptedOn: Marked | null,
  inForceFrom: Marked | null,
  number?: Marked,
];

/** A statute as the tables write it down. */
export interface StatuteNote {
  readonly id: string;
  readonly shortTitle: string;
  /** Where it is not 中华人民共和国 and the short title (a law), or the short title (anything else). */
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly source: string;
  readonly confidence: Confidence;
  readonly versions: readonly VersionNote[];
  readonly repeal?: readonly [on: Marked, ...successors: readonly string[]];
}

/** The source of what nobody looked up. Dates known only from memory are marked "low" throughout. */
export const FROM_MEMORY = "据一般了解，未核对原文";

/**
 * The statutes that a table notes, all of one kind. A table must be plain literals: with a `${…}` in it, bundlers keep it for
 * people who never look a statute up.
 */
export const statutes = (kind: StatuteKind, notes: readonly StatuteNote[]): readonly Statute[] =>
  notes.map((note) => {
    const repealedOn = note.repeal === undefined ? null : dated(note.repeal[0]);
    return {
      id: note.id,
      kind,
      title: note.title ?? (kind === "law" ? `中华人民共和国${note.shortTitle}` : note.shortTitle),
      shortTitle: note.shortTitle,
      aliases: note.aliases ?? [],
      versions: note.versions.map((version, index) => {
        const next = note.versions.slice(index + 1).find((later) => later[2] !== null);
        return versionOf(note, version, next === undefined ? repealedOn : datedOrNull(next[2]));
      }),
      repeal:
        note.repeal === undefined || repealedOn === null ? null : { on: repealedOn, successors: note.repeal.slice(1) },
      source: note.source,
      confidence: note.confidence,
      checkedOn: CHECKED_ON,
    };
  });

function versionOf(
  note: StatuteNote,
  [change, adopted, inForce, number]: VersionNote,
  until: Dated | null,
): StatuteVersion {
  const adoptedOn = datedOrNull(adopted);
  const inForceFrom = datedOrNull(inForce);
  const confidences = [adoptedOn, inForceFrom].flatMap((date) => (date === null ? [] : [date.confidence]));
  return {
    change,
    adoptedOn,
    inForceFrom,
    until,
    number: number === undefined ? null : { number: marked(number)[0], confidence: marked(number)[1] },
    source: confidences.every((confidence) => confidence === "low") ? FROM_MEMORY : note.source,
    confidence: confidences.reduce(lower, note.confidence),
    checkedOn: CHECKED_ON,
  };
}

const datedOrNull = (note: Marked | null): Dated | null => (note === null ? null : dated(note));

function dated(note: Marked): Dated {
  const [date, confidence] = marked(note);
  return { date, confidence };
}

function marked(note: Marked): readonly [string, Confidence] {
  const blank = note.lastIndexOf(" ");
  const mark = note.slice(blank + 1);
  return [note.slice(0, blank), mark === "high" || mark === "medium" ? mark : "low"];
}

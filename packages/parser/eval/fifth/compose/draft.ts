import type { BodyType, ContentKey, ContentStatus, DocumentKind, Level } from "@fazhi/schema";
import type { EvalDocument, EvalLabels } from "../../types.js";
import { fill } from "./fill.js";

/** A document with its labels in short form, as the writers of this set put them down. */
export interface Draft {
  readonly id: string;
  /** `<id>.txt` where left out. */
  readonly file?: string;
  readonly traits: readonly string[];
  /** May hold `{{field:index}}` for a paragraph of the wording and `{3-9}` for a figure. */
  readonly text: string;
  /** An annual report where left out. */
  readonly kind?: DocumentKind;
  readonly year?: number | null;
  readonly title?: string | null;
  readonly body?: readonly [name: string, level?: Level | undefined, type?: BodyType | undefined] | null;
  readonly signed?: readonly [organization: string | null, date: string | null] | null;
  readonly published?: string | null;
  /** `M 主要举措和成效`, `SN 问题和打算`, `- 附件`: the letters of the roles, then the heading. */
  readonly parts?: readonly string[];
  /** One letter for each of MSFNO: p present, i inline, m missing, ? not judged. */
  readonly content?: string;
}

const ROLES: Readonly<Record<string, ContentKey>> = {
  M: "measures",
  S: "shortcomings",
  F: "first-responsible-person",
  N: "next-year-plan",
  O: "other-matters",
};

const STATUSES: Readonly<Record<string, ContentStatus>> = { p: "present", i: "inline", m: "missing" };

/** The document with its figures filled in and its labels written out. */
export function documentOf(draft: Draft): EvalDocument {
  return {
    id: draft.id,
    fileName: draft.file ?? `${draft.id}.txt`,
    text: fill(draft.text, draft.id),
    traits: draft.traits,
    labels: labelsOf(draft),
  };
}

function labelsOf({ kind, year, title, body, signed, published, parts, content }: Draft): EvalLabels {
  return {
    kind: kind ?? "annual-report",
    ...(year !== undefined && { reportYear: year }),
    ...(title !== undefined && { title }),
    ...(body !== undefined && { organization: body === null ? null : organizationOf(body) }),
    ...(signed !== undefined && { signature: signed === null ? null : { organization: signed[0], date: signed[1] } }),
    ...(published !== undefined && { publishedOn: published }),
    ...(parts && { sections: parts.map(partOf) }),
    ...(content && { content: contentOf(content) }),
  };
}

function organizationOf([name, level, type]: NonNullable<Draft["body"]>) {
  return { name, ...(level && { level }), ...(type && { type }) };
}

function partOf(part: string): { readonly heading: string; readonly roles: readonly ContentKey[] } {
  const blank = part.indexOf(" ");
  const roles = [...part.slice(0, blank)].flatMap((letter) => ROLES[letter] ?? []);
  return { heading: part.slice(blank + 1), roles };
}

function contentOf(letters: string): Readonly<Partial<Record<ContentKey, ContentStatus>>> {
  const entries = Object.values(ROLES).flatMap((key, index): readonly (readonly [ContentKey, ContentStatus])[] => {
    const status = STATUSES[letters[index] ?? ""];
    return status ? [[key, status]] : [];
  });
  return Object.fromEntries(entries);
}

import { CONTENT_KEYS, type ContentKey, type Report } from "@fazhi/schema";
import type { EvalDocument } from "./types.js";

/** A label that was not met. */
interface Miss {
  readonly id: string;
  readonly traits: readonly string[];
  readonly expected: string;
  readonly actual: string;
}

/** How often the labels of one kind were met. */
interface Score {
  readonly name: string;
  readonly right: number;
  readonly judged: number;
  readonly misses: readonly Miss[];
}

/** A role over all sections: how often it was given rightly, given at all, and due. */
export interface RoleCount {
  right: number;
  given: number;
  due: number;
}

export interface SetScores {
  readonly scores: readonly Score[];
  readonly roles: Readonly<Record<ContentKey, RoleCount>>;
}

/** A heading as headings are compared. */
export const shownHeading = (text: string | null | undefined): string =>
  (text ?? "–")
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^[《「"“]+|[》」"”。.:;,]+$/g, "");

class Tally {
  private readonly counts = new Map<string, { right: number; judged: number; misses: Miss[] }>();

  add(name: string, document: EvalDocument, expected: string, actual: string): void {
    const count = this.counts.get(name) ?? { right: 0, judged: 0, misses: [] };
    this.counts.set(name, count);
    count.judged += 1;
    if (expected === actual) count.right += 1;
    else count.misses.push({ id: document.id, traits: document.traits, expected, actual });
  }

  scores(): readonly Score[] {
    return [...this.counts].map(([name, count]) => ({ name, ...count }));
  }
}

/** Compares what was understood of the documents of a set with their labels. */
export function scoreSet(
  documents: readonly EvalDocument[],
  understand: (document: EvalDocument) => Report,
): SetScores {
  const tally = new Tally();
  const roles: Record<ContentKey, RoleCount> = {
    measures: { right: 0, given: 0, due: 0 },
    shortcomings: { right: 0, given: 0, due: 0 },
    "first-responsible-person": { right: 0, given: 0, due: 0 },
    "next-year-plan": { right: 0, given: 0, due: 0 },
    "other-matters": { right: 0, given: 0, due: 0 },
  };
  for (const document of documents) {
    const report = understand(document);
    scoreProfile(document, report, tally);
    scoreSections(document, report, tally, roles);
    for (const key of CONTENT_KEYS) {
      const status = document.labels.content?.[key];
      if (status !== undefined) tally.add(`status of ${key}`, document, status, report.content[key].status);
    }
  }
  return { scores: tally.scores(), roles };
}

function scoreProfile(document: EvalDocument, report: Report, tally: Tally): void {
  const { labels } = document;
  tally.add("kind", document, labels.kind, report.kind);
  if (labels.reportYear !== undefined) {
    tally.add("year", document, String(labels.reportYear), String(report.reportYear));
  }
  if (labels.title !== undefined) tally.add("title", document, shownHeading(labels.title), shownHeading(report.title));
  if (labels.publishedOn !== undefined) {
    tally.add("publication date", document, String(labels.publishedOn), String(report.publishedOn));
  }
  if (labels.organization !== undefined) {
    const { organization } = labels;
    tally.add("organisation", document, shownHeading(organization?.name), shownHeading(report.organization?.name));
    if (organization?.level !== undefined) {
      tally.add("level", document, organization.level, report.organization?.level ?? "–");
    }
    if (organization?.type !== undefined) {
      tally.add("body type", document, organization.type, report.organization?.type ?? "–");
    }
  }
  if (labels.signature !== undefined) {
    const shown = (signature: { readonly organization: string | null; readonly date: string | null } | null): string =>
      signature === null ? "–" : `${shownHeading(signature.organization)} ${signature.date ?? "–"}`;
    tally.add("signature", document, shown(labels.signature), shown(report.signature));
  }
}

function scoreSections(
  document: EvalDocument,
  report: Report,
  tally: Tally,
  counts: Readonly<Record<ContentKey, RoleCount>>,
): void {
  const { sections } = document.labels;
  if (sections === undefined) return;
  const found = report.sections.map((section) => ({
    heading: shownHeading(section.heading),
    roles: section.roles ?? (section.role === null || section.role === undefined ? [] : [section.role]),
  }));
  let from = 0;
  for (const { heading, roles } of sections) {
    const key = shownHeading(heading);
    const at = found.findIndex((section, index) => index >= from && sameHeading(section.heading, key));
    const given = at === -1 ? [] : (found[at]?.roles ?? []);
    if (at !== -1) from = at + 1;
    const shown = (list: readonly string[]): string => [...list].sort().join("+") || "none";
    const actual = at === -1 ? "no such section" : shown(given);
    tally.add("roles of sections", document, `${key}: ${shown(roles)}`, `${key}: ${actual}`);
    for (const role of CONTENT_KEYS) {
      if (roles.includes(role)) counts[role].due += 1;
      if (given.includes(role)) counts[role].given += 1;
      if (roles.includes(role) && given.includes(role)) counts[role].right += 1;
    }
  }
}

/** A heading that shares its line with text may be cut a little differently. */
export const sameHeading = (found: string, expected: string): boolean =>
  found === expected ||
  (expected.length >= 6 && found.startsWith(expected)) ||
  (found.length >= 6 && expected.startsWith(found));

/** Mean of the F1 of the roles that occur. */
export function macroF1(counts: Readonly<Record<ContentKey, RoleCount>>): number {
  const values = Object.values(counts)
    .filter(({ due }) => due > 0)
    .map(({ right, given, due }) => (2 * right) / (given + due));
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

import type { Diagnostic, DocumentKind, ProfileSource, Signature, Span } from "@fazhi/schema";
import { findYears } from "@fazhi/text";
import type { Draft, Paragraph } from "../draft.js";
import { within } from "../marks.js";
import type { Node } from "../outline.js";
import { rolesOf } from "../roles/heading-roles.js";
import type { Title } from "../title.js";

/** A place that says a year. */
interface Vote {
  readonly year: number;
  readonly weight: number;
  readonly source: ProfileSource;
  readonly span: Span | null;
  /** The year as written there, where it is not the year it speaks for (2023年主要安排 of a report for 2022). */
  readonly written?: number;
}

/** How much each place says about the year; together the text can outvote a wrong title. */
const WEIGHT = {
  title: 10,
  statement: 5,
  opening: 4,
  heading: 4,
  planHeading: 3,
  signature: 3,
  page: 2,
  body: 2,
  fileName: 1,
} as const;

/** The period a date speaks of: reports are written at the turn of the year. */
function yearBefore(date: string): number | null {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (month <= 6) return year - 1;
  return month >= 11 ? year : null;
}

function headingVotes(draft: Draft, roots: readonly Node[]): Vote[] {
  const votes: Vote[] = [];
  for (const { heading } of roots) {
    const [mention] = within(draft.marks.years, heading.span);
    if (!mention) continue;
    const { roles } = rolesOf(heading, null);
    const span = { start: mention.start, end: mention.end };
    if (roles.includes("next-year-plan"))
      votes.push({
        year: mention.year - 1,
        weight: WEIGHT.planHeading,
        source: "heading",
        span,
        written: mention.year,
      });
    else if (roles.length > 0) votes.push({ year: mention.year, weight: WEIGHT.heading, source: "heading", span });
  }
  return votes;
}

function openingVotes(draft: Draft, opening: readonly Paragraph[], kind: DocumentKind | null): Vote[] {
  const votes: Vote[] = [];
  let first = true;
  for (const paragraph of opening.slice(0, 4)) {
    const span = { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + 1200) };
    const mentions = within(draft.marks.years, span);
    for (const { year, start, end } of mentions) {
      const before = draft.folded.slice(Math.max(span.start, start - 12), start);
      const at = { start, end };
      const after = draft.folded.slice(end, end + 16);
      // A date, or what will be done in that year, does not say what the report is about.
      if (/^\s*\d{1,2}\s*月/.test(after) || /^[,]?(?:我[\u4e00-\u9fff]{0,2})?(?:将|计划|拟)/.test(after)) continue;
      if (/现(?:就|将)?(?:我.{0,3})?(?:将)?$|现将.{0,10}$/.test(before))
        votes.push({ year, weight: WEIGHT.statement, source: "opening", span: at });
      else if (first && start - paragraph.start <= 25)
        votes.push({ year, weight: WEIGHT.opening, source: "opening", span: at });
      first = false;
    }
    if (kind === "work-plan" && votes.length > 0) break;
  }
  return votes;
}

function bodyVote(draft: Draft, paragraphs: readonly Paragraph[]): Vote | null {
  const counts = new Map<number, number>();
  const last = paragraphs[paragraphs.length - 1];
  const opening = paragraphs[0];
  if (!opening || !last) return null;
  for (const { year } of within(draft.marks.years, { start: opening.start, end: last.end }))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (!best || best[1] < 2 || best[1] === second?.[1]) return null;
  return { year: best[0], weight: WEIGHT.body, source: "body", span: null };
}

/** 青岚县2022法治政府建设报告: a title may leave 年 out. */
function bareYear(folded: string, span: Span): (Span & { readonly year: number }) | undefined {
  const found = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(folded.slice(span.start, span.end));
  return found
    ? { year: Number(found[0]), start: span.start + found.index, end: span.start + found.index + 4 }
    : undefined;
}

export interface ReportYear {
  readonly year: number | null;
  readonly source: ProfileSource | null;
  /** All places that say a year, in the order they were looked at. */
  readonly votes: readonly Vote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The year the document speaks of, from all places that say one; a conflict is a diagnostic. */
export function findReportYear(
  draft: Draft,
  parts: {
    readonly kind: DocumentKind;
    readonly title: Title | null;
    readonly roots: readonly Node[];
    readonly opening: readonly Paragraph[];
    readonly paragraphs: readonly Paragraph[];
    readonly signature: Signature | null;
    readonly publishedOn: string | null;
  },
): ReportYear {
  const votes: Vote[] = [];
  const { hints, fileName } = draft.source;
  if (hints.year !== undefined) votes.push({ year: hints.year, weight: WEIGHT.title, source: "metadata", span: null });
  const titleText = parts.title?.span ?? null;
  const titled = titleText ? (within(draft.marks.years, titleText)[0] ?? bareYear(draft.folded, titleText)) : undefined;
  if (titled)
    votes.push({
      year: titled.year,
      weight: WEIGHT.title,
      source: "title",
      span: { start: titled.start, end: titled.end },
    });
  else if (hints.title !== undefined && hints.year === undefined) {
    const [year] = findYears(hints.title);
    if (year) votes.push({ year: year.year, weight: WEIGHT.title, source: "metadata", span: null });
  }
  votes.push(...openingVotes(draft, parts.opening, parts.kind));
  if (parts.kind !== "work-plan") {
    votes.push(...headingVotes(draft, parts.roots));
    const signed = parts.signature?.date ? yearBefore(parts.signature.date) : null;
    if (signed !== null)
      votes.push({ year: signed, weight: WEIGHT.signature, source: "signature", span: parts.signature?.span ?? null });
    const published = parts.publishedOn ? yearBefore(parts.publishedOn) : null;
    if (published !== null) votes.push({ year: published, weight: WEIGHT.page, source: "furniture", span: null });
  }
  const body = bodyVote(draft, parts.paragraphs);
  if (body) votes.push(body);
  const inName = fileName === null ? undefined : /(?:19|20)\d\d/.exec(fileName)?.[0];
  if (inName !== undefined)
    votes.push({ year: Number(inName), weight: WEIGHT.fileName, source: "file-name", span: null });

  const totals = new Map<number, number>();
  for (const vote of votes) totals.set(vote.year, (totals.get(vote.year) ?? 0) + vote.weight);
  const [best] = [...totals].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (!best)
    return {
      year: null,
      source: null,
      votes,
      diagnostics: [{ code: "year-unknown", data: {}, line: null, span: null }],
    };
  const [year] = best;
  const strongest = votes.filter((vote) => vote.year === year).sort((a, b) => b.weight - a.weight)[0];
  const rivals = votes
    .filter((vote) => vote.year !== year && vote.weight >= WEIGHT.planHeading)
    .sort((a, b) => b.weight - a.weight);
  const [rival] = rivals;
  const diagnostics: Diagnostic[] = rival
    ? [
        {
          code: "year-conflict",
          data: { year, rival: rival.written ?? rival.year, source: rival.source },
          line: rival.span ? draft.lines.lineAt(rival.span.start) : null,
          span: rival.span,
        },
      ]
    : [];
  return { year, source: strongest?.source ?? null, votes, diagnostics };
}

import type { Span } from "@fazhi/schema";
import { MARKER_RANK, type Marker, matchEnumerator, matchMarker } from "@fazhi/text";
import { compact, type Draft, type Paragraph, trimSpan } from "./draft.js";
import { rolesOfHeading } from "./roles/heading-roles.js";

/** A heading found in the text, before it has a place in the outline. */
export interface Heading {
  readonly paragraph: Paragraph;
  readonly marker: Marker | null;
  /** Numbering level; unnumbered headings get the level of those around them. */
  readonly rank: number;
  /** The heading's own text, without number and closing mark. */
  readonly span: Span;
  /** Body text follows on the heading's line. */
  readonly runIn: boolean;
  /** The line is prose with a number in front: too long to be a heading by itself. */
  readonly prose: boolean;
  /** Folded, without blanks: what the role cues read. */
  readonly key: string;
}

/** Longest wording of a heading that shares its line with body text. */
const LONGEST_RUN_IN = 60;
/** Longest heading on a line of its own; statutory wording with two clauses stays below it. */
const LONGEST_OWN_LINE = 90;

const STOP = /[。!?]/;

/**
 * A lost line break leaves a blank between heading and body, or nothing: 二、存在的不足 一是…. The blank counts where points
 * begin behind it, or where the words before it name a content and a sentence follows.
 */
function gapBehindHeading(line: string): number {
  const head = line.slice(0, LONGEST_RUN_IN);
  if (head.includes("一是") || head.includes("一要") || head.includes("首先,")) {
    const points = head.search(/一是(?!一)|一要(?!素)|首先,/);
    if (points >= 4 && !/[,。;:]/.test(head.slice(0, points))) return points;
  }
  for (let gap = head.search(/[ \t]/); gap >= 0; ) {
    const before = head.slice(0, gap);
    if (/[,。;:]/.test(before)) return -1;
    let behind = gap;
    while (line[behind] === " " || line[behind] === "\t") behind++;
    const after = line.slice(behind);
    if (before.length >= 4) {
      if (matchEnumerator(after, 0)?.ordinal === 1 || /^(?:1[.、]|[(]一[)]|[(]1[)])/.test(after)) return gap;
      const sentence = after.search(/[。;]/);
      if (sentence >= SHORTEST_SENTENCE && rolesOfHeading(before.replace(/\s+/g, ""), null).certain) return gap;
    }
    const next = head.slice(behind).search(/[ \t]/);
    gap = next < 0 ? -1 : behind + next;
  }
  return -1;
}

/** Less than this behind a blank is the rest of the heading. */
const SHORTEST_SENTENCE = 20;

/** Where the heading's wording ends on its line. */
function headingEnd(folded: string, start: number, end: number): { end: number; runIn: boolean } {
  const line = folded.slice(start, Math.min(end, start + LONGEST_OWN_LINE * 2));
  const gap = gapBehindHeading(line);
  if (gap > 0) return { end: start + gap, runIn: true };
  const stop = line.search(STOP);
  if (stop >= 0) {
    const after = start + stop + 1;
    return { end: start + stop, runIn: after < end };
  }
  const reachesEnd = start + line.length >= end;
  if (reachesEnd && line.length <= LONGEST_OWN_LINE) {
    const colon = line.indexOf(":");
    if (colon > 0 && colon < line.length - 1) return { end: start + colon, runIn: true };
    return { end: colon === line.length - 1 && colon > 0 ? end - 1 : end, runIn: false };
  }
  const colon = line.indexOf(":");
  if (colon > 0 && colon <= LONGEST_RUN_IN) return { end: start + colon, runIn: true };
  // Run in without any mark: the wording ends at a blank, else at the first comma.
  const blank = line.search(/[ \t\u3000]/);
  if (blank > 0 && blank <= LONGEST_RUN_IN) return { end: start + blank, runIn: true };
  const comma = line.search(/[,;]/);
  return { end: start + (comma > 0 ? comma : Math.min(line.length, LONGEST_RUN_IN)), runIn: true };
}

/** 第一节 stands below 第一章; both are of one kind of mark. */
const rankOf = (marker: Marker): number =>
  MARKER_RANK[marker.kind] +
  (marker.kind === "chapter" && !marker.text.includes("章") && !marker.text.includes("编") ? 0.5 : 0);

/** 二、三产业 and 一、二级网格员 are words of a sentence. */
const NUMERALS_IN_PROSE = /^[一二三四五六七八九十](?:、|级|产|类|线|档|期|批)/;

/** The heading a numbered paragraph begins with. */
export function numberedHeading(draft: Draft, paragraph: Paragraph, marker: Marker): Heading | null {
  const body = trimSpan(draft.folded, marker.end, paragraph.end);
  if (!body) return null;
  const { end, runIn } = headingEnd(draft.folded, body.start, body.end);
  const span = trimSpan(draft.folded, body.start, end) ?? body;
  const key = compact(draft, span);
  const prose = runIn ? key.length > LONGEST_RUN_IN : key.length > LONGEST_OWN_LINE;
  return { paragraph, marker, rank: rankOf(marker), span, runIn, prose, key };
}

/** How a heading ends when it is whole. */
const WHOLE = /(?:情况|原因|安排|打算|措施|举措|成效|职责|责任|不足|问题|计划|思路|任务|规定)$/;
const SHORTEST_BROKEN = 14;
const LONGEST_REST = 30;

/** Whether a wording (folded, without blanks) ends as a heading that is whole. */
export const endsAsHeading = (key: string): boolean => WHOLE.test(key);

/** The heading together with the next line, where its line was broken inside it; null where it was not. */
export function brokenHeading(draft: Draft, heading: Heading, next: Paragraph | undefined): Heading | null {
  if (!next || heading.runIn || heading.key.length < SHORTEST_BROKEN || WHOLE.test(heading.key)) return null;
  if (next.end - next.start > LONGEST_REST || heading.span.end !== heading.paragraph.end) return null;
  const rest = compact(draft, next);
  if (/[。;:!?]/.test(rest) || !WHOLE.test(rest) || markerOf(draft, next)) return null;
  return { ...heading, span: { start: heading.span.start, end: next.end }, key: heading.key + rest };
}

/** A heading without number on a line of its own. */
export function plainHeading(draft: Draft, paragraph: Paragraph, rank: number): Heading {
  const line = draft.folded.slice(paragraph.start, paragraph.end);
  const closing = /[。:]$/.test(line) ? 1 : 0;
  const span = { start: paragraph.start, end: paragraph.end - closing };
  return { paragraph, marker: null, rank, span, runIn: false, prose: false, key: compact(draft, span) };
}

/** A whole line in brackets: 【主要举措和成效】. */
const BRACKETED = /^[【〖〘[]([^【】〖〗〘〙[\]]{2,45})[】〗〙\]]$/;

/** The heading of a line that stands in brackets from end to end; null where it does not. */
export function bracketedHeading(draft: Draft, paragraph: Paragraph, rank: number): Heading | null {
  if (paragraph.end - paragraph.start > LONGEST_RUN_IN) return null;
  if (!BRACKETED.test(draft.folded.slice(paragraph.start, paragraph.end))) return null;
  const span = trimSpan(draft.folded, paragraph.start + 1, paragraph.end - 1);
  return span && { paragraph, marker: null, rank, span, runIn: false, prose: false, key: compact(draft, span) };
}

/** A whole short line behind a mark that draws the eye: ■存在的不足. Marks of lists (· •) and of points (●) are none. */
const BULLETED = /^[■◆▲★▶◇□◎※]\s*[^。;:!?]{4,40}$/;

/** The heading of a short line behind a square or the like; null where it is none. */
export function bulletHeading(draft: Draft, paragraph: Paragraph, rank: number): Heading | null {
  if (paragraph.end - paragraph.start > LONGEST_RUN_IN) return null;
  if (!BULLETED.test(draft.folded.slice(paragraph.start, paragraph.end))) return null;
  const span = trimSpan(draft.folded, paragraph.start + 1, paragraph.end);
  return span && { paragraph, marker: null, rank, span, runIn: false, prose: false, key: compact(draft, span) };
}

/** Text of this length must stand behind the colon of a label. */
const SHORTEST_LABELLED = 12;

/** The heading of a paragraph that begins with a label naming a content: 存在的不足和原因:执法力量…; null where it does not. */
export function labelledHeading(draft: Draft, paragraph: Paragraph, rank: number): Heading | null {
  const head = draft.folded.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_RUN_IN));
  const colon = head.indexOf(":");
  if (colon < 4 || paragraph.end - paragraph.start - colon < SHORTEST_LABELLED) return null;
  const span = { start: paragraph.start, end: paragraph.start + colon };
  const key = compact(draft, span);
  if (/[,。;!?"]/.test(key)) return null;
  const { roles, certain } = rolesOfHeading(key, null);
  if (roles.length === 0 || !certain) return null;
  return { paragraph, marker: null, rank, span, runIn: true, prose: false, key };
}

const LEADER = /(?:…|[.·。_-]{3})\s*[(]?\d{1,3}[)]?\s*$/;
/** Leader dots and page number at most. */
const LONGEST_LEADER = 80;

/** 一、主要举措……1: a line of a table of contents names a part that stands elsewhere. */
export const isContentsLine = ({ folded }: Draft, { start, end }: Paragraph): boolean =>
  LEADER.test(folded.slice(Math.max(start, end - LONGEST_LEADER), end));

export function markerOf(draft: Draft, paragraph: Paragraph): Marker | null {
  const marker = matchMarker(draft.folded, paragraph.start);
  if (marker?.kind === "chinese" && NUMERALS_IN_PROSE.test(draft.folded.slice(marker.end, marker.end + 2))) return null;
  return marker && isContentsLine(draft, paragraph) ? null : marker;
}

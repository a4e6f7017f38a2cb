import type { ContentKey, Section, Span } from "@fazhi/schema";
import { compact, type Draft, type Paragraph } from "./draft.js";
import {
  bracketedHeading,
  brokenHeading,
  bulletHeading,
  type Heading,
  labelledHeading,
  markerOf,
  numberedHeading,
  plainHeading,
} from "./headings.js";
import { rolesOfHeading } from "./roles/heading-roles.js";
import { isTopic } from "./roles/topics.js";

/** A section while its role is still open. */
export interface Node {
  readonly heading: Heading;
  readonly depth: number;
  readonly parent: Node | null;
  readonly children: Node[];
  /** Paragraphs of the section itself, its heading's first, those of children not included. */
  readonly paragraphs: Paragraph[];
  end: number;
}

export interface Outline {
  readonly roots: readonly Node[];
  /** Paragraphs before the first section: addressee, opening. */
  readonly preface: readonly Paragraph[];
}

const LONGEST_PLAIN_HEADING = 45;
const LEAD_IN = /(?:如下|以下)$/;

/** A line without number that names a content and nothing else. */
function isPlainRoleHeading(draft: Draft, paragraph: Paragraph): boolean {
  if (paragraph.end - paragraph.start > LONGEST_PLAIN_HEADING + 8) return false;
  const key = draft.folded.slice(paragraph.start, paragraph.end).replace(/\s+/g, "").replace(/:$/, "");
  if (key.length < 4 || key.length > LONGEST_PLAIN_HEADING || /[。;!?:]/.test(key) || LEAD_IN.test(key)) return false;
  // Prose begins with a number of its own kind, or goes on behind its comma.
  if (/^(?:[一二三四五六七八九十]{1,2}[是要]|现将|为|在|我|全|根据|按照)/.test(key)) return false;
  const { roles, certain } = rolesOfHeading(key, null);
  if (roles.length === 0 || !certain) return false;
  return !key.includes(",") || roles.includes("first-responsible-person") || /(?:情况|原因|安排|打算|计划)$/.test(key);
}

/** The longest line that can be a heading because the format says so: body text in a heading style is a slip. */
const LONGEST_MARKED_HEADING = 90;

const isMarkedHeading = ({ mark, start, end }: Paragraph): boolean =>
  mark?.kind === "heading" && end - start <= LONGEST_MARKED_HEADING;

/** The level of a heading that the format marks as such. */
const markedLevel = (paragraph: Paragraph): number | null =>
  isMarkedHeading(paragraph) ? (paragraph.mark?.level ?? null) : null;

/** A line that only looks like a heading (bold). */
const isShownAsHeading = (paragraph: Paragraph): boolean =>
  isMarkedHeading(paragraph) && paragraph.mark?.level === undefined;

/** The numbered parts of a document, in order. */
class PartNumbering {
  private readonly parts: readonly Heading[];
  private roles: ReadonlySet<ContentKey> | undefined;

  constructor(headings: Iterable<Heading>, topRank: number) {
    this.parts = topRank > 1 ? [] : [...headings].filter(({ rank }) => rank === topRank);
  }

  /**
   * Whether 三、 and 四、 stand before and behind a line without number that names what a numbered part has as its content
   * already: such a line is the caption of a table or a sentence of its own, not a part.
   */
  runsOnAcross(draft: Draft, { start, end }: Paragraph): boolean {
    const behind = this.parts.findIndex(({ paragraph }) => paragraph.start > start);
    const before = this.parts[behind - 1]?.marker?.ordinal;
    if (before === undefined || this.parts[behind]?.marker?.ordinal !== before + 1) return false;
    this.roles ??= new Set(this.parts.flatMap(({ key }) => rolesOfHeading(key, null).roles));
    const { roles } = rolesOfHeading(compact(draft, { start, end }), null);
    return roles.every((role) => this.roles?.has(role));
  }
}

interface Found {
  readonly headings: ReadonlyMap<Paragraph, Heading>;
  /** Lines that only go on with the heading above them. */
  readonly continued: ReadonlySet<Paragraph>;
}

function headingsOf(draft: Draft, paragraphs: readonly Paragraph[]): Found {
  const headings = new Map<Paragraph, Heading>();
  const continued = new Set<Paragraph>();
  const rankOfLevel = new Map<number, number>();
  let topRank = 9;
  let topLevel = 9;
  paragraphs.forEach((paragraph, index) => {
    // Numbers in the cells of a table count its rows.
    const marker = paragraph.mark?.kind === "table" ? null : markerOf(draft, paragraph);
    const level = markedLevel(paragraph);
    const numbered = marker && numberedHeading(draft, paragraph, marker);
    if (numbered) {
      const next = paragraphs[index + 1];
      const whole = brokenHeading(draft, numbered, next);
      if (whole && next) continued.add(next);
      headings.set(paragraph, whole ?? numbered);
      topRank = Math.min(topRank, numbered.rank);
      if (level !== null) rankOfLevel.set(level, numbered.rank);
    }
    if (level !== null) topLevel = Math.min(topLevel, level);
  });
  const plainRank = Math.min(1, topRank);
  const numbering = new PartNumbering(headings.values(), topRank);
  // Beside 一、 a bold line is emphasis more often than a part.
  const isNumbered = topRank <= 1;
  const openOnes = () =>
    paragraphs.filter(
      (paragraph) => !headings.has(paragraph) && !continued.has(paragraph) && paragraph.mark?.kind !== "table",
    );
  // In a text without 一、 the parts may show themselves in other ways, each only where it does so more than once.
  if (!isNumbered) {
    addRepeated(headings, openOnes(), (paragraph) => bracketedHeading(draft, paragraph, plainRank));
    addRepeated(headings, openOnes(), (paragraph) => bulletHeading(draft, paragraph, plainRank));
  }
  for (const paragraph of openOnes()) {
    const level = markedLevel(paragraph);
    if (level !== null)
      headings.set(paragraph, plainHeading(draft, paragraph, rankOfLevel.get(level) ?? level - topLevel + 1));
    else if (
      (isPlainRoleHeading(draft, paragraph) && !numbering.runsOnAcross(draft, paragraph)) ||
      (isShownAsHeading(paragraph) && !isNumbered)
    )
      headings.set(paragraph, plainHeading(draft, paragraph, plainRank));
  }
  if (!isNumbered && headings.size > 0) {
    const open = openOnes();
    addRepeated(headings, open, (paragraph) => labelledHeading(draft, paragraph, plainRank));
    const hasPlain = paragraphs.some((paragraph) => headings.get(paragraph)?.marker === null);
    addSubjects(draft, headings, paragraphs, open, { rank: plainRank, least: hasPlain ? REPEATED : FEWEST_SUBJECTS });
  } else if (!isNumbered)
    addRepeated(headings, openOnes(), (paragraph) => labelledHeading(draft, paragraph, plainRank));
  addSubjects(draft, headings, paragraphs, openOnes(), { rank: plainRank, least: FEWEST_SUBJECTS });
  return { headings, continued };
}

const REPEATED = 2;

/** Adds the headings of one kind, where there are several of it. */
function addRepeated(
  headings: Map<Paragraph, Heading>,
  open: readonly Paragraph[],
  headingOf: (paragraph: Paragraph) => Heading | null,
): void {
  const found = open.flatMap((paragraph) => (headings.has(paragraph) ? [] : (headingOf(paragraph) ?? [])));
  if (found.length >= REPEATED) for (const heading of found) headings.set(heading.paragraph, heading);
}

/** How prose ends; a heading does not. */
const PROSE_END = /[。;!?:,]["')]?$/;
const LONGEST_SUBJECT = 32;
const SHORTEST_PROSE = 40;

/** So many lines about such subjects are parts of a text in which no part is named by its content. */
const FEWEST_SUBJECTS = 3;

/** Of the short lines between prose so many must name a subject or a content for all of them to be headings. */
const SHARE_OF_SUBJECTS = 0.6;

/** 2021年度主要工作任务: whether this year's or the next one's is known later. */
const YEAR_TASKS = /^20\d\d年度?[^,]{0,14}(?:任务|安排|计划|打算|重点|举措|要点|工作)$/;

/** Short lines between paragraphs of prose, most of which are about what such reports are about: 推进制度建设规范化. */
function addSubjects(
  draft: Draft,
  headings: Map<Paragraph, Heading>,
  paragraphs: readonly Paragraph[],
  open: readonly Paragraph[],
  { rank, least }: { readonly rank: number; readonly least: number },
): void {
  const isOpen = new Set(open);
  const tops: Paragraph[] = [];
  const lowers: Paragraph[] = [];
  let subjects = [...headings.values()].filter(({ marker }) => marker === null).length;
  let stacked = 0;
  const keys = paragraphs.map((paragraph) =>
    isOpen.has(paragraph) && !headings.has(paragraph) ? shortLine(draft, paragraph) : null,
  );
  keys.forEach((key, index) => {
    const paragraph = paragraphs[index];
    if (key === null || !paragraph || !prosePrecedesAndFollows(draft, paragraphs, keys, index)) return;
    const role = rolesOfHeading(key, null);
    const names = YEAR_TASKS.test(key) || isTopic(key) || /法治|依法|学法|用法/.test(key) || role.roles.length > 0;
    // What stands first may be the name of the body.
    if (index === 0 && !names) return;
    const onTop = typeof keys[index + 1] === "string";
    if (onTop) stacked++;
    if (onTop || role.certain) tops.push(paragraph);
    else if (typeof keys[index - 1] === "string" || stacked > 0) lowers.push(paragraph);
    else tops.push(paragraph);
    if (names) subjects++;
  });
  // One line above another is a part above its first item, where that is so more than once.
  const all = stacked >= REPEATED ? tops : [...tops, ...lowers];
  const named = stacked >= REPEATED ? subjects >= least : subjects >= Math.max(least, SHARE_OF_SUBJECTS * all.length);
  if (!named || numberedRunsOn(headings, all)) return;
  for (const paragraph of all) headings.set(paragraph, plainHeading(draft, paragraph, rank));
  if (stacked >= REPEATED)
    for (const paragraph of lowers) headings.set(paragraph, plainHeading(draft, paragraph, rank + 1));
}

/** Whether numbers go on across most of the lines, which are then items below them and no parts above. */
function numberedRunsOn(headings: ReadonlyMap<Paragraph, Heading>, lines: readonly Paragraph[]): boolean {
  const numbered = [...headings.values()].filter(({ marker }) => marker !== null);
  const top = Math.min(...numbered.map(({ rank }) => rank));
  const parts = numbered.filter(({ rank }) => rank === top).sort((a, b) => a.paragraph.start - b.paragraph.start);
  let across = 0;
  let between = 0;
  for (const line of lines) {
    const behind = parts.findIndex(({ paragraph }) => paragraph.start > line.start);
    const next = parts[behind]?.marker?.ordinal;
    const before = parts[behind - 1]?.marker?.ordinal;
    if (next === undefined || before === undefined) continue;
    between++;
    if (next === before + 1) across++;
  }
  return between > 0 && across * 2 > between;
}

/** The wording of a line that is short enough for a heading and does not end as prose does; null for any other. */
function shortLine(draft: Draft, paragraph: Paragraph): string | null {
  if (paragraph.end - paragraph.start > LONGEST_SUBJECT + 8) return null;
  const line = draft.folded.slice(paragraph.start, paragraph.end);
  const key = line.replace(/\s+/g, "");
  const fits = key.length >= 5 && key.length <= LONGEST_SUBJECT && !PROSE_END.test(line) && !/[。;:!?|]/.test(key);
  return fits && !/^(?:[一二三四五六七八九十]{1,2}[是要]|附)/.test(key) ? key : null;
}

/** A heading stands behind the end of a paragraph and before one, before a number, or together with its first item. */
function prosePrecedesAndFollows(
  draft: Draft,
  paragraphs: readonly Paragraph[],
  keys: readonly (string | null)[],
  index: number,
): boolean {
  const isProse = (paragraph: Paragraph | undefined): boolean =>
    paragraph !== undefined && paragraph.end - paragraph.start >= SHORTEST_PROSE;
  const before = paragraphs[index - 1];
  const next = paragraphs[index + 1];
  const behindText =
    !before ||
    (typeof keys[index - 1] === "string" && typeof keys[index - 2] !== "string") ||
    /[。;:!?]["')]?$/.test(draft.folded.slice(before.start, before.end));
  if (!next || !behindText) return false;
  if (isProse(next) || markerOf(draft, next) !== null) return true;
  return typeof keys[index + 1] === "string" && isProse(paragraphs[index + 2]);
}

/** The tree of headings: a heading closes all open ones of its own and of lower levels. */
export function outlineOf(draft: Draft, paragraphs: readonly Paragraph[]): Outline {
  const { headings, continued } = headingsOf(draft, paragraphs);
  const roots: Node[] = [];
  const preface: Paragraph[] = [];
  const open: Node[] = [];
  for (const paragraph of paragraphs) {
    const heading = headings.get(paragraph);
    if (heading) {
      while (open.length > 0 && (open[open.length - 1]?.heading.rank ?? 0) >= heading.rank) open.pop();
      const parent = open[open.length - 1] ?? null;
      const node: Node = {
        heading,
        depth: open.length + 1,
        parent,
        children: [],
        paragraphs: [paragraph],
        end: paragraph.end,
      };
      (parent ? parent.children : roots).push(node);
      open.push(node);
    } else if (continued.has(paragraph)) {
      // Its words are the heading's already.
    } else if (open.length > 0) open[open.length - 1]?.paragraphs.push(paragraph);
    else preface.push(paragraph);
    for (const node of open) node.end = paragraph.end;
  }
  return { roots, preface };
}

/** The section's place in the text, from its number to its last paragraph. */
export const spanOf = (node: Node): Span => ({ start: node.heading.paragraph.start, end: node.end });

/** All sections in the order of the text. */
export function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children);
  }
}

/** The published shape of a section. */
export function toSection(
  draft: Draft,
  node: Node,
  roles: Pick<Section, "role" | "roles">,
  children: readonly Section[],
): Section {
  const { marker, span, runIn, paragraph } = node.heading;
  const heading = draft.text.slice(span.start, span.end);
  return {
    marker: marker ? draft.text.slice(marker.start, marker.end) : null,
    ordinal: marker ? marker.ordinal : null,
    depth: node.depth,
    heading: heading.includes("\n") ? heading.replace(/\s*\n\s*/g, "") : heading,
    ...roles,
    line: paragraph.line,
    span: spanOf(node),
    headingSpan: span,
    runIn,
    children,
  };
}

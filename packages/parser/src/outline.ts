import type { Section, Span } from "@fazhi/schema";
import { type Draft, type Paragraph, printedOver } from "./draft.js";
import {
  bracketedHeading,
  brokenHeading,
  bulletHeading,
  type Heading,
  isContentsLine,
  labelledHeading,
  markerOf,
  numberedHeading,
  plainHeading,
} from "./headings.js";
import { PartNumbering } from "./part-numbering.js";
import { addRepeated, addSubjects, isPlainRoleHeading } from "./unnumbered-parts.js";

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
  const isOpen = (paragraph: Paragraph) =>
    !headings.has(paragraph) &&
    !continued.has(paragraph) &&
    paragraph.mark?.kind !== "table" &&
    !isContentsLine(draft, paragraph);
  const openOnes = () => paragraphs.filter(isOpen);
  // In a text without 一、 the parts may show themselves in other ways, each only where it does so more than once.
  if (!isNumbered) {
    addRepeated(headings, openOnes(), (paragraph) => bracketedHeading(draft, paragraph, plainRank));
    addRepeated(headings, openOnes(), (paragraph) => bulletHeading(draft, paragraph, plainRank));
  }
  let previous: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const above = previous && headings.get(previous);
    previous = paragraph;
    if (!isOpen(paragraph)) continue;
    const level = markedLevel(paragraph);
    if (level !== null)
      headings.set(paragraph, plainHeading(draft, paragraph, rankOfLevel.get(level) ?? level - topLevel + 1));
    else if (isPlainRoleHeading(draft, paragraph) && !numbering.runsOnAcross(draft, paragraph)) {
      // Right below 一、…, without a word between, stands the first of its items.
      const isItem = isNumbered && above !== undefined && above.marker !== null && !above.runIn;
      headings.set(paragraph, plainHeading(draft, paragraph, isItem ? above.rank + 1 : plainRank));
    } else if (isShownAsHeading(paragraph) && !isNumbered)
      headings.set(paragraph, plainHeading(draft, paragraph, plainRank));
  }
  if (!isNumbered) {
    addRepeated(headings, openOnes(), (paragraph) => labelledHeading(draft, paragraph, plainRank));
    addSubjects(draft, headings, paragraphs, openOnes(), plainRank);
  }
  return { headings, continued };
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
export function walk(nodes: readonly Node[], all: Node[] = []): readonly Node[] {
  for (const node of nodes) {
    all.push(node);
    if (node.children.length > 0) walk(node.children, all);
  }
  return all;
}

/** The published shape of a section. */
export function toSection(
  draft: Draft,
  node: Node,
  roles: Pick<Section, "role" | "roles">,
  children: readonly Section[],
): Section {
  const { marker: found, span: headingSpan, runIn, paragraph } = node.heading;
  const heading = printedOver(draft, headingSpan);
  const marker = found ? draft.text.slice(found.start, found.end) : null;
  const ordinal = found ? found.ordinal : null;
  const { depth } = node;
  const { line } = paragraph;
  const span = spanOf(node);
  const { role, roles: all } = roles;
  // Literals: to spread an object of changing shape into each section took as long as the rest of it.
  if (role === undefined) return { marker, ordinal, depth, heading, line, span, headingSpan, runIn, children };
  if (all === undefined) return { marker, ordinal, depth, heading, role, line, span, headingSpan, runIn, children };
  return { marker, ordinal, depth, heading, role, roles: all, line, span, headingSpan, runIn, children };
}

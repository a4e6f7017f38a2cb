import type { Draft, Paragraph } from "./draft.js";
import { type Heading, markerOf, plainHeading } from "./headings.js";
import { numberedRunsOn } from "./part-numbering.js";
import { rolesOfHeading } from "./roles/heading-roles.js";
import { isTopic } from "./roles/topics.js";

const LONGEST_PLAIN_HEADING = 45;
const LEAD_IN = /(?:如下|以下)$/;

/** 2021年度主要工作任务: whether this year's or the next one's is known later. */
const YEAR_TASKS = /^20\d\d年度?[^,]{0,14}(?:任务|安排|计划|打算|重点|举措|要点|工作)$/;

/** A line without number that names a content and nothing else. */
export function isPlainRoleHeading(draft: Draft, paragraph: Paragraph): boolean {
  if (paragraph.end - paragraph.start > LONGEST_PLAIN_HEADING + 8) return false;
  const key = draft.folded.slice(paragraph.start, paragraph.end).replace(/\s+/g, "").replace(/:$/, "");
  if (key.length < 4 || key.length > LONGEST_PLAIN_HEADING || /[。;!?:]/.test(key) || LEAD_IN.test(key)) return false;
  // Prose begins with a number of its own kind, or goes on behind its comma.
  if (/^(?:[一二三四五六七八九十]{1,2}[是要]|现将|为|在|我|全|根据|按照)/.test(key)) return false;
  if (YEAR_TASKS.test(key)) return true;
  const { roles, certain } = rolesOfHeading(key, null);
  if (roles.length === 0 || !certain) return false;
  return !key.includes(",") || roles.includes("first-responsible-person") || /(?:情况|原因|安排|打算|计划)$/.test(key);
}

const REPEATED = 2;

/** Adds the headings of one kind, where there are several of it. */
export function addRepeated(
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

/** Short lines between paragraphs of prose, most of which are about what such reports are about: 推进制度建设规范化. */
export function addSubjects(
  draft: Draft,
  headings: Map<Paragraph, Heading>,
  paragraphs: readonly Paragraph[],
  open: readonly Paragraph[],
  rank: number,
): void {
  const isOpen = new Set(open);
  const tops: Paragraph[] = [];
  const lowers: Paragraph[] = [];
  const hasPlain = [...headings.values()].some(({ marker }) => marker === null);
  const least = hasPlain ? REPEATED : FEWEST_SUBJECTS;
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

import type { Signature } from "@fazhi/schema";
import { findDates, parseDate } from "@fazhi/text";
import { compact, type Draft, type Paragraph, trimSpan } from "./draft.js";
import { readBodyName } from "./profile/body-name.js";

/** How many lines from an end of the document a signature may stand. */
const REACH = 8;
const TOP = 3;
const LONGEST_NAME = 40;
const OFFICE_END =
  /(?:人民政府|政府|局|厅|委员会|委|办公室|办|部|署|院|中心|街道|办事处|管委会|公署|党组|党委|工委|支队|总队|大队|分局|站|所|集团|公司|联合会|社|会|处|馆|行)(?:办公室|党组|党委)?(?:[(](?:盖章|章|印章|公章)[)])?$/;

/** A paragraph with its wording; only those near the ends of a document are ever asked for it. */
class Line {
  readonly paragraph: Paragraph;
  readonly #draft: Draft;
  #key: string | undefined;

  constructor(draft: Draft, paragraph: Paragraph) {
    this.#draft = draft;
    this.paragraph = paragraph;
  }

  /** Folded, without blanks; empty for a paragraph too long to belong to a signature. */
  get key(): string {
    const { start, end } = this.paragraph;
    this.#key ??= end - start > 80 ? "" : compact(this.#draft, this.paragraph);
    return this.#key;
  }

  beginsWith(word: string): boolean {
    return this.#draft.folded.startsWith(word, this.paragraph.start);
  }
}

/** The date that makes up the whole of a line, with or without brackets round it. */
function dateLine(key: string): { iso: string | null; text: string } | null {
  const bare = key.replace(/^[(（[]|[)）\]]$/g, "");
  const date = bare.length <= 24 ? parseDate(bare) : null;
  return date && date.precision !== "year" ? { iso: date.precision === "day" ? date.iso : null, text: bare } : null;
}

/** Whether a line (folded, without blanks) is the name of a body and nothing else. */
export function isBodyNameLine(key: string): boolean {
  if (key.length < 3 || key.length > LONGEST_NAME || !OFFICE_END.test(key)) return false;
  // A numbered heading may end like an office: （六）健全人民调解委员会.
  if (/^[(\d①-⑳]|^[一二三四五六七八九十]+[、.]|[。,:;!?、"《|>]/.test(key)) return false;
  // 工作部署 ends like 署, and sites and menus like offices: 青岚县门户网站, 部门网站.
  if (/部署$|网站?$|网站群/.test(key)) return false;
  if (/^(?:充实|加强|推进|建立|完善|健全|成立|设立|组建|强化|发挥|支持|推动|落实|做好|深化|指导)/.test(key))
    return false;
  const { level, type, generic } = readBodyName(key.replace(/[(](?:盖章|章|印章|公章)[)]$/, ""));
  return level !== "unknown" || generic !== null || (type !== "unknown" && key.length <= 20);
}

/** The last character of a date, at most one behind it. */
const DATE_END = /[日号\d].?$/;

/** Name and date on one line: 青岚县司法局2023年1月10日. */
function nameAndDate(key: string): { name: string; iso: string | null; text: string } | null {
  if (key.length > LONGEST_NAME + 20 || !DATE_END.test(key)) return null;
  const dates = findDates(key);
  const date = dates[dates.length - 1];
  if (date?.precision !== "day" || date.end < key.length - 1 || date.start < 3) return null;
  const name = key.slice(0, date.start).replace(/[(,]$/, "");
  return isBodyNameLine(name) ? { name, iso: date.iso, text: date.text } : null;
}

/** The date below a name, also one that was broken over up to four short lines (2022年 / 1月 / 18日). */
function dateBelow(
  lines: readonly Line[],
  from: number,
): { date: { iso: string | null; text: string } | null; through: number } {
  let key = "";
  for (let at = from; at < Math.min(from + 4, lines.length); at++) {
    const line = lines[at]?.key ?? "";
    if (line === "" || (at > from && line.length > 6)) break;
    key += line;
    const date = dateLine(key);
    if (date) {
      // 2022年1月 may go on with 18日 on the next line.
      const following = lines[at + 1]?.key ?? "";
      const next = following === "" ? null : dateLine(key + following);
      return next ? { date: next, through: at + 1 } : { date, through: at };
    }
  }
  return { date: null, through: from - 1 };
}

function original(draft: Draft, paragraph: Paragraph): string {
  // A blank is kept where it parts the two bodies of a joint report.
  return draft.text
    .slice(paragraph.start, paragraph.end)
    .replace(/(?<=委|委员会|党组|党委)\s+(?=\S)/g, "\u0001")
    .replace(/\s+/g, "")
    .replaceAll("\u0001", " ")
    .replace(/[（(](?:盖章|章|印章|公章)[)）]$/, "");
}

function read(
  draft: Draft,
  lines: readonly Line[],
  at: number,
): { signature: Signature; from: number; to: number } | null {
  const here = lines[at];
  if (!here) return null;
  const both = nameAndDate(here.key);
  if (both) {
    const name = original(draft, here.paragraph).slice(0, both.name.length);
    const { start, end, line } = here.paragraph;
    return {
      signature: { organization: name, date: both.iso, dateText: both.text, line, span: { start, end } },
      from: at,
      to: at,
    };
  }
  if (isBodyNameLine(here.key)) {
    // Joint signatures stand one below the other; the date is behind the last of them.
    let to = at;
    while (to + 1 < lines.length && isBodyNameLine(lines[to + 1]?.key ?? "")) to++;
    const { date, through } = dateBelow(lines, to + 1);
    // Names one below the other without a date are a list.
    const above = lines[at - 1];
    if (date === null && (to > at || (above && isBodyNameLine(above.key)))) return null;
    const last = lines[through] ?? here;
    const names = lines.slice(at, to + 1).map((line) => original(draft, line.paragraph));
    return {
      signature: {
        organization: names.join("、"),
        date: date?.iso ?? null,
        dateText: date?.text ?? null,
        line: here.paragraph.line,
        span: { start: here.paragraph.start, end: last.paragraph.end },
      },
      from: at,
      to: through,
    };
  }
  const date = dateLine(here.key);
  if (!date) return null;
  const { start, end, line } = here.paragraph;
  const below = lines[at + 1];
  if (below && isBodyNameLine(below.key))
    return {
      signature: {
        organization: original(draft, below.paragraph),
        date: date.iso,
        dateText: date.text,
        line,
        span: { start, end: below.paragraph.end },
      },
      from: at,
      to: at + 1,
    };
  return {
    signature: {
      organization: null,
      date: date.iso,
      dateText: original(draft, here.paragraph).replace(/^[(（[]|[)）\]]$/g, ""),
      line,
      span: { start, end },
    },
    from: at,
    to: at,
  };
}

export interface Signed {
  readonly signature: Signature | null;
  /** The paragraphs without those of the signature. */
  readonly rest: readonly Paragraph[];
}

/**
 * Finds 署名 and 成文日期 (GB/T 9704-2012, 7.3.5): at the end, where they belong, else between title and opening.
 * @param paragraphs those behind the title
 */
export function findSignature(draft: Draft, given: readonly Paragraph[]): Signed {
  const paragraphs = withGluedTail(draft, given);
  const lines = paragraphs.map((paragraph) => new Line(draft, paragraph));
  const without = (found: Found) => [...paragraphs.slice(0, found.from), ...paragraphs.slice(found.to + 1)];
  const atEnd = signatureAtEnd(draft, lines);
  if (atEnd && atEnd.signature.date === null && atEnd.signature.dateText === null) {
    // The name at the end, the date below the title.
    const top = signatureAtTop(draft, lines);
    if (top && top.signature.organization === null)
      return {
        signature: { ...atEnd.signature, date: top.signature.date, dateText: top.signature.dateText },
        rest: without(atEnd).filter((paragraph) => paragraph !== lines[top.from]?.paragraph),
      };
  }
  const found = atEnd ?? signatureAtTop(draft, lines);
  return found ? { signature: found.signature, rest: without(found) } : { signature: null, rest: given };
}

type Found = NonNullable<ReturnType<typeof read>>;

function signatureAtEnd(draft: Draft, lines: readonly Line[]): Found | null {
  const from = Math.max(1, lines.length - 10 * REACH);
  const annex =
    lines.slice(from).findIndex((line) => line.beginsWith("附") && /^(?:附件|附表|附)\d*:/.test(line.key)) + from;
  const ends = annex >= from ? [lines.length, annex] : [lines.length];
  for (const end of ends)
    for (let at = Math.max(1, end - REACH); at < end; at++) {
      const found = read(draft, lines, at);
      // Behind a signature stands at most an annex or a note, never running text.
      if (found && lines.slice(found.to + 1, end).every((line) => line.key !== "" && line.key.length <= 60))
        return found;
    }
  return null;
}

function signatureAtTop(draft: Draft, lines: readonly Line[]): Found | null {
  for (let at = 0; at < Math.min(TOP, lines.length); at++) {
    const found = read(draft, lines, at);
    if (found) return found;
    const length = lines[at]?.key.length ?? 0;
    if (length === 0 || length > 40) return null;
  }
  return null;
}

/** A signature glued behind the last sentence becomes a paragraph of its own. */
function withGluedTail(draft: Draft, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const last = paragraphs[paragraphs.length - 1];
  if (!last) return paragraphs;
  const stop = draft.folded.lastIndexOf("。", last.end - 1);
  if (stop < last.start || last.end - stop > LONGEST_NAME + 24) return paragraphs;
  const tail = trimSpan(draft.folded, stop + 1, last.end);
  const key = tail ? compact(draft, tail) : "";
  if (!tail || !(nameAndDate(key) || isBodyNameLine(key))) return paragraphs;
  return [...paragraphs.slice(0, -1), { ...last, end: stop + 1 }, { ...last, ...tail }];
}

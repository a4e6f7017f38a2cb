import type { Signature } from "@fazhi/schema";
import { findDates, parseDate } from "@fazhi/text";
import { compact, type Draft, type Paragraph } from "./draft.js";
import { readBodyName } from "./profile/body-name.js";

/** How many lines from an end of the document a signature may stand. */
const REACH = 8;
const LONGEST_NAME = 40;
const OFFICE_END =
  /(?:人民政府|政府|局|厅|委员会|委|办公室|办|部|署|院|中心|街道|办事处|管委会|公署|党组|党委|工委|支队|总队|大队|分局|站|所|集团|公司|联合会|社|会|处|馆|行)(?:办公室|党组|党委)?(?:[(](?:盖章|章|印章|公章)[)])?$/;

interface Line {
  readonly paragraph: Paragraph;
  readonly key: string;
}

/** The date that makes up the whole of a line, with or without brackets round it. */
function dateLine(key: string): { iso: string | null; text: string } | null {
  const bare = key.replace(/^[(（\[]|[)）\]]$/g, "");
  const date = bare.length <= 24 ? parseDate(bare) : null;
  return date && date.precision !== "year" ? { iso: date.precision === "day" ? date.iso : null, text: bare } : null;
}

function nameLine(key: string): boolean {
  if (key.length < 3 || key.length > LONGEST_NAME || !OFFICE_END.test(key)) return false;
  // A numbered heading may end like an office: （六）健全人民调解委员会.
  if (/^[(\d①-⑳]|^[一二三四五六七八九十]+[、.]|[。,:;!?、"《]/.test(key)) return false;
  const { level, type, generic } = readBodyName(key.replace(/[(](?:盖章|章|印章|公章)[)]$/, ""));
  return level !== "unknown" || generic !== null || (type === "department" && key.length <= 20);
}

/** Name and date on one line: 青岚县司法局2023年1月10日. */
function nameAndDate(key: string): { name: string; iso: string | null; text: string } | null {
  if (key.length > LONGEST_NAME + 20) return null;
  const dates = findDates(key);
  const date = dates[dates.length - 1];
  if (!date || date.precision !== "day" || date.end < key.length - 1 || date.start < 3) return null;
  const name = key.slice(0, date.start).replace(/[(,]$/, "");
  return nameLine(name) ? { name, iso: date.iso, text: date.text } : null;
}

function original(draft: Draft, paragraph: Paragraph): string {
  // A blank is kept where it parts the two bodies of a joint report.
  return draft.text.slice(paragraph.start, paragraph.end).replace(/(?<=委|委员会|党组|党委)\s+(?=\S)/g, "\u0001").replace(/\s+/g, "").replaceAll("\u0001", " ").replace(/[（(](?:盖章|章|印章|公章)[)）]$/, "");
}

function read(draft: Draft, lines: readonly Line[], at: number): { signature: Signature; from: number; to: number } | null {
  const here = lines[at];
  if (!here) return null;
  const both = nameAndDate(here.key);
  if (both) {
    const name = original(draft, here.paragraph).slice(0, both.name.length);
    const { start, end, line } = here.paragraph;
    return { signature: { organization: name, date: both.iso, dateText: both.text, line, span: { start, end } }, from: at, to: at };
  }
  if (nameLine(here.key)) {
    // Joint signatures stand one below the other; the date is behind the last of them.
    let to = at;
    while (to + 1 < lines.length && nameLine(lines[to + 1]?.key ?? "")) to++;
    const below = lines[to + 1];
    const date = below ? dateLine(below.key) : null;
    const last = date && below ? below : lines[to];
    const names = lines.slice(at, to + 1).map((line) => original(draft, line.paragraph));
    return {
      signature: {
        organization: names.join("、"),
        date: date?.iso ?? null,
        dateText: date ? original(draft, (below ?? here).paragraph).replace(/^[(（\[]|[)）\]]$/g, "") : null,
        line: here.paragraph.line,
        span: { start: here.paragraph.start, end: (last ?? here).paragraph.end },
      },
      from: at,
      to: date ? to + 1 : to,
    };
  }
  const date = dateLine(here.key);
  if (!date) return null;
  const { start, end, line } = here.paragraph;
  return {
    signature: { organization: null, date: date.iso, dateText: original(draft, here.paragraph).replace(/^[(（\[]|[)）\]]$/g, ""), line, span: { start, end } },
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
export function findSignature(draft: Draft, paragraphs: readonly Paragraph[]): Signed {
  const lines = paragraphs.map((paragraph) => ({
    paragraph,
    key: paragraph.end - paragraph.start > 80 ? "" : compact(draft, paragraph),
  }));
  const annex = lines.findIndex((line, index) => index > 0 && /^(?:附件|附表|附)\d*:/.test(line.key));
  const ends = annex > 0 ? [lines.length, annex] : [lines.length];
  for (const end of ends)
    for (let at = Math.max(1, end - REACH); at < end; at++) {
      const found = read(draft, lines, at);
      // Behind a signature stands at most an annex or a note, never running text.
      if (found && lines.slice(found.to + 1, end).every((line) => line.key !== "" && line.key.length <= 60))
        return { signature: found.signature, rest: [...paragraphs.slice(0, found.from), ...paragraphs.slice(found.to + 1)] };
    }
  for (let at = 0; at < Math.min(3, lines.length); at++) {
    const found = read(draft, lines, at);
    if (found) return { signature: found.signature, rest: [...paragraphs.slice(0, found.from), ...paragraphs.slice(found.to + 1)] };
    if ((lines[at]?.key.length ?? 0) === 0 || (lines[at]?.key.length ?? 0) > 40) break;
  }
  return { signature: null, rest: paragraphs };
}

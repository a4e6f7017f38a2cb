import { parseNumeral } from "@fazhi/text";
import type { Paragraph } from "./draft.js";
import { trimSpan } from "./draft.js";

/** Marks behind which a lost line break may have been. */
const BREAKS = new Set('。;:!?"』」） \t)'.split(""));
const INLINE_MARKER = /第?[一二三四五六七八九十]{1,3}(?:部分| ?、)|[(][一二三四五六七八九十]{1,3}[)]/g;
/** How far behind a top-level number its first subsection may follow on the same line. */
const LONGEST_HEADING = 45;

/** The first part may begin right behind the title: …年度报告一、主要举措. */
const TITLE_REACH = 400;
const TITLE_END = /(?:报告|总结|汇报|情况|[】\])])$/;

interface Inline {
  readonly at: number;
  readonly top: boolean;
  readonly ordinal: number;
}

/** The ordinal written at `at`, when a top-level or second-level number stands there. */
function ordinalAt(folded: string, at: number): Inline | null {
  const match =
    /^(?:([一二三四五六七八九十]{1,3}) ?、|第([一二三四五六七八九十]{1,3})部分|[(]([一二三四五六七八九十]{1,3})[)])/.exec(
      folded.slice(at, at + 7),
    );
  const top = match?.[1] ?? match?.[2];
  const digits = top ?? match?.[3];
  const ordinal = digits === undefined ? null : parseNumeral(digits);
  return ordinal === null || digits === undefined ? null : { at, top: top !== undefined, ordinal };
}

/**
 * Splits lines in which line breaks were lost. Only a number that continues the numbering
 * (二、 after 一、) and stands behind the end of a sentence starts a new paragraph, so that an
 * enumeration inside a sentence stays where it is.
 */
export function splitRunTogether(folded: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const result: Paragraph[] = [];
  let lastTop = 0;
  let lastSecond = 0;
  const accept = ({ top, ordinal }: Inline) => {
    if (top) {
      lastTop = ordinal;
      lastSecond = 0;
    } else lastSecond = ordinal;
  };
  for (const paragraph of paragraphs) {
    const cuts: number[] = [];
    const opening = ordinalAt(folded, paragraph.start);
    if (opening) accept(opening);
    let topAt = opening?.top ? paragraph.start : -LONGEST_HEADING;
    // Over the paragraph only: a search in the whole text would run to its end for each of them.
    const first = paragraph.start + 1;
    const body = folded.slice(first, paragraph.end);
    INLINE_MARKER.lastIndex = 0;
    for (let match = INLINE_MARKER.exec(body); match; match = INLINE_MARKER.exec(body)) {
      const at = first + match.index;
      const found = ordinalAt(folded, at);
      if (!found) continue;
      const before = folded[at - 1] ?? "";
      const behindHeading = !found.top && found.ordinal === 1 && at - topAt < LONGEST_HEADING;
      const expected = found.top ? found.ordinal === lastTop + 1 : found.ordinal === lastSecond + 1;
      const behindTitle =
        found.top && found.ordinal === 1 && at < TITLE_REACH && TITLE_END.test(body.slice(0, match.index));
      if (!expected || !(BREAKS.has(before) || behindHeading || behindTitle)) continue;
      cuts.push(at);
      accept(found);
      if (found.top) topAt = at;
    }
    if (cuts.length === 0) result.push(paragraph);
    else {
      let from = paragraph.start;
      for (const cut of [...cuts, paragraph.end]) {
        const span = trimSpan(folded, from, cut);
        if (span) result.push({ ...paragraph, ...span });
        from = cut;
      }
    }
  }
  return result;
}

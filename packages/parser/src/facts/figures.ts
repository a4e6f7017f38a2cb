import type { Figure, FigureQualifier } from "@fazhi/schema";
import { type FigureMatch, findFigures } from "@fazhi/text";
import type { Draft, Paragraph } from "../draft.js";
import { merged, within } from "../marks.js";
import { clauseStart } from "../tasks/targets.js";
import { extendedLeft } from "./figure-ranges.js";
import { wordingOf } from "./places.js";

/** Quantities of the document, page furniture left out. */
export function findReportFigures(draft: Draft, paragraphs: readonly Paragraph[]): readonly Figure[] {
  const figures: Figure[] = [];
  const { marks, survey, folded } = draft;
  const excluded = merged(marks.dates, marks.documentNumbers, marks.titles);
  // Folded, so that 46個 and 30條 have their units too; digits stand where they stood.
  const all = findFigures(folded, 0, folded.length, { excluded, survey });
  for (const paragraph of paragraphs) {
    let behind = paragraph.start;
    let wording = -1;
    for (const match of within(all, paragraph)) {
      if (wording < 0) wording = wordingOf(draft.folded, paragraph).start;
      // The paragraph's own number, behind furniture that is glued to it.
      if (match.start < wording) continue;
      const previous = figures[figures.length - 1];
      const reading = extendedLeft(draft.folded, match, behind, previous?.numberSpan.end === behind ? previous : null);
      if (reading.joined) figures.pop();
      const { start } = reading;
      const from = clauseStart(draft.folded, start, Math.min(start, wording));
      figures.push({
        value: reading.value,
        upper: reading.upper,
        unit: match.unit,
        qualifier: qualifierOf(draft.folded, match, start),
        text: draft.text.slice(from, match.end),
        line: paragraph.line,
        span: { start: from, end: match.end },
        numberSpan: { start, end: match.end },
      });
      behind = match.end;
    }
  }
  return figures;
}

const QUALIFIERS: ReadonlyMap<string, FigureQualifier> = new Map([
  ["约", "about"],
  ["大约", "about"],
  ["左右", "about"],
  ["余", "more-than"],
  ["多", "more-than"],
  ["超", "more-than"],
  ["超过", "more-than"],
  ["逾", "more-than"],
  ["突破", "more-than"],
  ["以上", "more-than"],
  ["近", "nearly"],
  ["将近", "nearly"],
  ["接近", "nearly"],
  ["不少于", "at-least"],
  ["不低于", "at-least"],
  ["至少", "at-least"],
  ["最少", "at-least"],
  ["及以上", "at-least"],
  ["不超过", "at-most"],
  ["不多于", "at-most"],
  ["不高于", "at-most"],
  ["至多", "at-most"],
  ["最多", "at-most"],
  ["以内", "at-most"],
  ["以下", "at-most"],
  ["及以下", "at-most"],
] as const);

/** Words of which the reading hangs on a 不 before them, by the last character. */
const BOUNDS = "于过出超";
const BOUND = /([不未没](?:有|得|能|应|可|会|宜|准|许|再)?)?(低于|少于|小于|高于|多于|大于|超过|超出|超)[了到达]?\s*$/;

function qualifierOf(folded: string, match: FigureMatch, start: number): FigureQualifier | null {
  let end = start;
  while (folded.charCodeAt(end - 1) === 0x20) end--;
  if (
    BOUNDS.includes(folded.charAt(end - 1)) ||
    (match.qualifier !== null && "了到达".includes(folded.charAt(end - 1)))
  ) {
    const bound = end > 0 ? BOUND.exec(folded.slice(Math.max(0, end - 8), end)) : null;
    if (bound) return boundOf(bound[1] !== undefined, bound[2] ?? "");
  }
  const { qualifier } = match;
  if (qualifier !== null) {
    for (const word of qualifier.split("…")) {
      // 不到 and 未达 deny what 约 and 近 would say: the words of `BOUND` were read above.
      const found = QUALIFIERS.get(word);
      if (found) return found;
    }
    return null;
  }
  return folded.startsWith("上下", match.end) && STOPS.includes(folded.charAt(match.end + 2)) ? "about" : null;
}

/** 12件上下, but not 12个上下级. The empty string, at the end of the text, is in every string. */
const STOPS = ",。;、)的\n ";

function boundOf(denied: boolean, word: string): FigureQualifier | null {
  const above = word !== "低于" && word !== "少于" && word !== "小于";
  if (denied) return above ? "at-most" : "at-least";
  // 低于30%: no key says less than.
  return above ? "more-than" : null;
}

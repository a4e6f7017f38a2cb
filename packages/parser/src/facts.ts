import type { Citation, Figure } from "@fazhi/schema";
import { findFigures } from "@fazhi/text";
import type { Draft, Paragraph } from "./draft.js";
import { merged, within } from "./marks.js";
import { clauseStart } from "./tasks/targets.js";

/** Quantities of the document, page furniture left out. */
export function findReportFigures(draft: Draft, paragraphs: readonly Paragraph[]): readonly Figure[] {
  const figures: Figure[] = [];
  const { dates, documentNumbers, titles } = draft.marks;
  const all = findFigures(draft.text, 0, draft.text.length, { excluded: merged(dates, documentNumbers, titles) });
  for (const paragraph of paragraphs)
    for (const { value, unit, start, end } of within(all, paragraph)) {
      const from = clauseStart(draft.folded, start, paragraph.start);
      figures.push({
        value,
        unit,
        text: draft.text.slice(from, end),
        line: paragraph.line,
        span: { start: from, end },
        numberSpan: { start, end },
      });
    }
  return figures;
}

/** How far behind 》 the document number in brackets may begin. */
const NUMBER_WITHIN = 3;

/** Documents cited in 《》, each with the number that follows it in brackets. */
export function findCitations(draft: Draft, paragraphs: readonly Paragraph[]): readonly Citation[] {
  const citations: Citation[] = [];
  const { titles, documentNumbers } = draft.marks;
  let cursor = 0;
  for (const paragraph of paragraphs)
    for (const title of within(titles, paragraph)) {
      while (cursor < documentNumbers.length && (documentNumbers[cursor]?.start ?? 0) < title.end) cursor++;
      const next = documentNumbers[cursor];
      const gap = next ? draft.text.slice(title.end, Math.min(next.start, title.end + NUMBER_WITHIN + 1)) : "";
      const number = next && gap.length <= NUMBER_WITHIN && /^\s*[（(]?$/.test(gap) ? next.text : null;
      citations.push({
        title: title.title,
        number,
        line: paragraph.line,
        span: { start: title.start, end: title.end },
      });
    }
  return citations;
}

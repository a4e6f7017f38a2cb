import type { Citation } from "@fazhi/schema";
import { parseNumeral } from "@fazhi/text";
import type { Draft, Paragraph } from "../draft.js";
import { within } from "../marks.js";

/** How far behind 》 the document number in brackets may begin. */
const NUMBER_WITHIN = 3;
/** No wording of article, paragraph and item is longer. */
const LONGEST_ARTICLE = 40;
const NUMERAL = "(?:[0-9]{1,4}|[一二三四五六七八九十百零〇两]{1,8})";
const ARTICLE = new RegExp(
  `^第(${NUMERAL})条(?!例)(?:之(${NUMERAL}))?(?:第${NUMERAL}款)?(?:第[(]?${NUMERAL}[)]?项)?(?:第[(]?${NUMERAL}[)]?目)?`,
);

interface Article {
  readonly article: string;
  readonly articleText: string;
}

/** Documents cited in 《》, each with the number that follows it in brackets and the article behind it. */
export function findCitations(draft: Draft, paragraphs: readonly Paragraph[]): readonly Citation[] {
  const citations: Citation[] = [];
  const { titles, documentNumbers } = draft.marks;
  let cursor = 0;
  for (const paragraph of paragraphs)
    for (const title of within(titles, paragraph)) {
      while (cursor < documentNumbers.length && (documentNumbers[cursor]?.start ?? 0) < title.end) cursor++;
      const next = documentNumbers[cursor];
      const gap = next ? draft.text.slice(title.end, Math.min(next.start, title.end + NUMBER_WITHIN + 1)) : "";
      const numbered = next && gap.length <= NUMBER_WITHIN && /^\s*[（(]?$/.test(gap) ? next : null;
      const article = articleAt(draft, behindNumber(draft, title.end, numbered?.end ?? null), paragraph.end);
      citations.push({
        title: title.title,
        number: numbered?.text ?? null,
        article: article?.article ?? null,
        articleText: article?.articleText ?? null,
        line: paragraph.line,
        span: { start: title.start, end: title.end },
      });
    }
  return citations;
}

/** Where an article may begin: behind 》, or behind the number and its bracket. */
function behindNumber({ folded }: Draft, titleEnd: number, numberEnd: number | null): number {
  if (numberEnd === null) return titleEnd;
  return folded.charAt(numberEnd) === ")" ? numberEnd + 1 : numberEnd;
}

function articleAt({ folded, text }: Draft, offset: number, end: number): Article | null {
  let at = offset;
  while (at < end && folded.charCodeAt(at) === 0x20) at++;
  if (folded.charAt(at) !== "第") return null;
  const match = ARTICLE.exec(folded.slice(at, Math.min(end, at + LONGEST_ARTICLE)));
  const number = match ? parseNumeral(match[1] ?? "") : null;
  if (!match || number === null) return null;
  const inserted = match[2] === undefined ? null : parseNumeral(match[2]);
  if (match[2] !== undefined && inserted === null) return null;
  return {
    article: inserted === null ? String(number) : `${number}-${inserted}`,
    articleText: text.slice(at, at + match[0].length),
  };
}

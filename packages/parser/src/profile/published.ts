import type { Diagnostic, Furniture, ProfileSource, Span } from "@fazhi/schema";
import { findDates, foldWidth } from "@fazhi/text";
import type { Draft } from "../draft.js";

/** Labels that give the day of publication; an update is a weaker sign of it. */
const PUBLISHED = /(?:发布|公开|发表|发稿|上传|添加|录入)(?:时间|日期)|(?:^|[^\u4e00-\u9fff])(?:时间|日期)\s*:/;
const UPDATED = /(?:更新|生成)(?:时间|日期)/;

/** A date of the page that may be that of its publication. */
export interface Dated {
  readonly iso: string;
  /** 0 labelled as publication, 1 unlabelled, 2 labelled as update. */
  readonly rank: number;
  /** Where it stands in the text of its item. */
  readonly at: Span;
  readonly item: Furniture;
}

export interface Published {
  readonly date: string | null;
  readonly source: ProfileSource | null;
  readonly dated: readonly Dated[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The day the page was published, from metadata or from its furniture. */
export function findPublishedOn(draft: Draft, furniture: readonly Furniture[]): Published {
  const hinted = draft.source.hints.publishedOn;
  if (hinted !== undefined) return { date: hinted, source: "metadata", dated: [], diagnostics: [] };
  const dated: Dated[] = [];
  for (const item of furniture) {
    const text = foldWidth(item.text);
    if (!/\d{4}/.test(text)) continue;
    for (const date of findDates(text)) {
      if (date.iso === null || date.precision !== "day") continue;
      const label = text.slice(Math.max(0, date.start - 8), date.start);
      if (/成文|印发|生效|废止|失效|有效/.test(label)) continue;
      // A date before all labels is the page's own: 2023-01-14 11:08 来源：… 浏览次数：…
      const unlabelled = /^[\s[(【|]*$/.test(label);
      const labelled = /(?:时间|日期)\s*:?\s*$/.test(label);
      const rank = PUBLISHED.test(label)
        ? 0
        : UPDATED.test(label)
          ? 2
          : item.kind === "page-date" || unlabelled || labelled
            ? 1
            : 3;
      if (rank < 3) dated.push({ iso: date.iso, rank, at: { start: date.start, end: date.end }, item });
    }
  }
  const [best] = [...dated].sort((a, b) => a.rank - b.rank);
  if (!best) return { date: null, source: null, dated, diagnostics: [] };
  const rival = dated.find(({ iso, rank }) => iso !== best.iso && rank === best.rank);
  const diagnostics = rival
    ? [
        {
          code: "published-conflict",
          data: { date: best.iso, rival: rival.iso },
          line: rival.item.line,
          span: rival.item.span,
        },
      ]
    : [];
  return { date: best.iso, source: "furniture", dated, diagnostics };
}

import type { Finder } from "@fazhi/engine";
import type { ContentKey, Figure, Span } from "@fazhi/schema";
import { textOutsideTitles } from "../reading/clean-text.js";
import { sentences } from "../reading/sentences.js";
import { lettersOf } from "./letters.js";

/** A sentence as it is compared with those of another year. */
export interface ComparableSentence {
  /** In the canonical text, closing mark included. */
  readonly span: Span;
  /** Its letters without titles in 《》, numbers masked. */
  readonly letters: string;
  /** The figures in it, in order. */
  readonly figures: readonly Figure[];
  readonly roles: readonly ContentKey[];
}

/** The sentences of a report, headings and furniture left out. Ask for them with `once(comparableSentences, report)`. */
export const comparableSentences: Finder<readonly ComparableSentence[]> = ({ report }, once) => {
  const text = once(textOutsideTitles);
  const figures = [...report.figures].sort((a, b) => a.numberSpan.start - b.numberSpan.start);
  let next = 0;
  return once(sentences).map(({ span, roles }) => {
    const own: Figure[] = [];
    for (; (figures[next]?.numberSpan.start ?? span.end) < span.end; next++) {
      const figure = figures[next];
      if (figure !== undefined && figure.numberSpan.start >= span.start) own.push(figure);
    }
    return { span, letters: lettersOf(text.slice(span.start, span.end)), figures: own, roles };
  });
};

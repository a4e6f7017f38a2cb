import { defineRule, type Finder, walkSections } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { ContentKey } from "@fazhi/schema";
import { foldForMatching, splitLines } from "@fazhi/text";
import { type ComparableSentence, comparableSentences } from "../comparable-sentences.js";
import { ownLetters } from "../formulae.js";
import { indexPassages } from "../similarity.js";
import { cannotAgreeByChance, haveSameFigures } from "../unchanged-figures.js";

/**
 * Sentences of different bodies stay below 0.55, but for headings and set phrases; one word changed in forty letters
 * leaves 0.8, two leave 0.7.
 */
const NEARLY_SAME = 0.7;
/** What is shorter is said in the same words by chance; letters of set phrases do not count. */
const LEAST_LETTERS = { withFigures: 6, withoutFigures: 30 } as const;

interface Copy {
  readonly sentence: ComparableSentence;
  readonly original: ComparableSentence;
}

export default defineRule({
  id: "comparison/copied-sentences",
  code: "FZ8901",
  title: { "zh-CN": "沿用上一年度报告的语句", en: "Sentences taken over from last year's report" },
  severity: "warning",
  basis: [cite("inspection-rule", "25", "1")],
  presets: ["supervision"],
  appliesTo: { kinds: ["annual-report"] },
  needs: ["previous"],
  messages: {
    "unchanged-figures": {
      "zh-CN": "应为本年度的数据，实际与上一年度报告第 {previousLine} 行相同：{figures}",
      en: "The figures should be this year's; they are those of line {previousLine} of last year's report: {figures}",
    },
    copied: {
      "zh-CN": "应写本年度的情况，实际与上一年度报告第 {previousLine} 行基本相同",
      en: "This should be about this year; it is nearly what line {previousLine} of last year's report says",
    },
  },
  help: {
    "unchanged-figures": {
      "zh-CN": "请核对台账，改为本年度的数据；数据确实与上年相同的，可以忽略。",
      en: "Check the records and give this year's figures; ignore this where they really are the same.",
    },
    copied: {
      "zh-CN": "写明本年度做了什么、有什么变化；长期不变的表述可以精简。",
      en: "Say what was done and what changed this year; wording that never changes can be cut.",
    },
  },
  check({ text, previous, once, fail }) {
    if (previous === null) return;
    const originals = once(ownSentences, previous);
    const index = indexPassages(originals.map(({ letters }) => letters));
    const lines = splitLines(previous.source.text);

    let run: Copy[] = [];
    const endRun = () => {
      const [first, last] = [run[0], run.at(-1)];
      run = [];
      if (first === undefined || last === undefined) return;
      fail({
        at: { start: first.sentence.span.start, end: last.sentence.span.end },
        severity: "info",
        message: "copied",
        data: { previousLine: lines.lineAt(first.original.span.start) },
      });
    };
    let end = 0;
    for (const sentence of once(ownSentences)) {
      // A run is of one paragraph: a finding that goes over several shows nothing any more.
      if (text.slice(end, sentence.span.start).includes("\n")) endRun();
      end = sentence.span.end;
      const nearest = canBeCopied(sentence) ? index.nearest(sentence.letters) : null;
      const original = nearest === null || nearest.similarity < NEARLY_SAME ? undefined : originals[nearest.index];
      if (original === undefined || hasOtherFigures(sentence, original)) endRun();
      else if (isStale(sentence, text)) {
        endRun();
        const figures = sentence.figures.map(({ numberSpan }) => text.slice(numberSpan.start, numberSpan.end));
        const data = { previousLine: lines.lineAt(original.span.start), figures: [...new Set(figures)].join("、") };
        fail({ at: sentence.span, message: "unchanged-figures", data });
      } else if (ownLetters(sentence.letters) >= LEAST_LETTERS.withoutFigures) run.push({ sentence, original });
      else endRun();
    }
    endRun();
  },
});

/** Under a combined heading a sentence may belong to any of its contents. */
const isOnly = (roles: readonly ContentKey[], role: ContentKey): boolean => roles.length === 1 && roles[0] === role;

/** Shortcomings may last: comparison/recurring-shortcomings speaks of them. */
const canBeCopied = ({ roles, letters }: ComparableSentence): boolean =>
  !isOnly(roles, "shortcomings") && ownLetters(letters) >= LEAST_LETTERS.withFigures;

/** The same sentence with new figures is how a series is reported. */
const hasOtherFigures = (a: ComparableSentence, b: ComparableSentence): boolean =>
  a.figures.length + b.figures.length > 0 && !haveSameFigures(a.figures, b.figures);

/** A target of the plan may be set again. */
const isStale = ({ roles, figures, span }: ComparableSentence, text: string): boolean =>
  !isOnly(roles, "next-year-plan") && cannotAgreeByChance(figures, foldForMatching(text.slice(span.start, span.end)));

/** Sentences of the body: titles and headings stay the same from year to year, also where text follows on their line. */
const ownSentences: Finder<readonly ComparableSentence[]> = ({ report }, once) => {
  const headings = new Set<number>();
  walkSections(report, ({ headingSpan }) => headings.add(headingSpan.end));
  const title = report.titleSpan;
  return once(comparableSentences).filter(({ span: { start, end } }) => {
    if (title !== null && start < title.end && title.start < end) return false;
    // A heading ends with the sentence or before its full stop.
    return !headings.has(end) && !headings.has(end - 1);
  });
};

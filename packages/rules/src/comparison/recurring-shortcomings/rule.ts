import type { ParsedDocument } from "@fazhi/engine";
import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { foldForMatching } from "@fazhi/text";
import { ownLetters } from "../formulae.js";
import { lettersOf } from "../letters.js";
import { headOf, headSpan } from "../points.js";
import { indexPassages } from "../similarity.js";

/** A point that says itself that it is an old one. */
const ACKNOWLEDGED = /上一?年|去年|往年|前一?年|历年|多年|连续|年初|至今|仍未/;
/** A clause that only announces shortcomings. */
const ANNOUNCES = /(?:问题|不足|差距|方面|短板|弱项)$/;

/** The whole point in nearly the same words. */
const NEARLY_SAME = 0.6;
/** So many letters of the clause that names a shortcoming are no chance. */
const LEAST_LETTERS = 6;

export default defineRule({
  id: "comparison/recurring-shortcomings",
  code: "FZ8904",
  title: { "zh-CN": "与上一年度相同的不足", en: "Shortcomings that are last year's" },
  severity: "info",
  basis: [cite("inspection-rule", "25", "2")],
  presets: ["supervision"],
  appliesTo: { kinds: ["annual-report"] },
  needs: ["previous"],
  messages: {
    recurring: {
      "zh-CN": "“{shortcoming}”应为本年度的不足，实际上一年度报告第 {previousLine} 行已经写过，未说明整改情况",
      en: "“{shortcoming}” should be a shortcoming of this year; line {previousLine} of last year's report has it already, and what was done about it is not said",
    },
  },
  help: {
    recurring: {
      "zh-CN": "写明一年来采取了什么措施、解决到什么程度、为什么仍未解决；已经解决的，改写本年度的不足。",
      en: "Say what was done in the year, how far it helped and why it did not suffice; if it is solved, name this year's shortcomings.",
    },
  },
  reasons: {
    "no-shortcomings": {
      "zh-CN": "有一份报告中未识别出逐项写明的不足",
      en: "no separately stated shortcomings were found in one of the two reports",
    },
  },
  check({ source, previous, once, fail, notChecked }) {
    if (previous === null) return;
    const earlier = once(pointsOf, previous);
    const points = once(pointsOf);
    if (earlier.length === 0 || points.length === 0) return notChecked("no-shortcomings");
    const index = indexPassages(earlier.map(({ letters }) => letters));
    const heads = new Map([...earlier].reverse().map((point) => [point.head, point]));
    for (const { letters, head, span, isAcknowledged } of points) {
      if (isAcknowledged) continue;
      const nearest = index.nearest(letters);
      const alike = nearest !== null && nearest.similarity >= NEARLY_SAME ? earlier[nearest.index] : undefined;
      const same = alike ?? (canName(head) ? heads.get(head) : undefined);
      if (same === undefined) continue;
      const data = { shortcoming: headOf(source.text, span), previousLine: same.line };
      fail({ at: headSpan(source.text, span), message: "recurring", data });
    }
  },
});

const pointsOf = ({ source, report }: ParsedDocument) =>
  report.shortcomings.flatMap(({ text, spans, line }) => {
    const [span] = spans;
    if (span === undefined) return [];
    const head = lettersOf(foldForMatching(headOf(source.text, span)));
    return [{ letters: lettersOf(foldForMatching(text)), head, span, line, isAcknowledged: ACKNOWLEDGED.test(text) }];
  });

const canName = (head: string): boolean => ownLetters(head) >= LEAST_LETTERS && !ANNOUNCES.test(head);

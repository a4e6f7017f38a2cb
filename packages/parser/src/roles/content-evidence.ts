import { splitSentences } from "@fazhi/text";
import type { Draft } from "../draft.js";
import type { Node } from "../outline.js";
import { HEAD_OF_BODY } from "./heading-roles.js";
import { admitsLack, isHeadDuty } from "./inline-evidence.js";

/** What a part is about, by its text; for parts whose heading says neither. */

/** So much of a part shows what it is about. */
const READ = 3000;

const AHEAD =
  /(?:^|[,。;:]|[一二三四五六七八九十])(?:将|继续|进一步|持续|下一?步|着力|努力|力争|确保|切实|不断|要|计划|拟)/g;
const DONE = /了|已|共|累计|全年|今年以来|达到|达\d|率\d|\d(?:次|件|人|个|项|场|份|条)/g;

const bodyOf = (node: Node) => ({
  start: node.heading.span.end,
  end: Math.min(node.end, node.heading.span.end + READ),
});

/** More intention than account. */
export function looksAhead(draft: Draft, node: Node): boolean {
  const { start, end } = bodyOf(node);
  const body = draft.folded.slice(start, end);
  const ahead = body.match(AHEAD)?.length ?? 0;
  const done = body.match(DONE)?.length ?? 0;
  return ahead >= 3 && ahead > done * 2;
}

function sentencesOf(draft: Draft, node: Node): readonly string[] {
  const { start, end } = bodyOf(node);
  return splitSentences(draft.text, start, end, { semicolons: true })
    .map((span) => draft.folded.slice(span.start, span.end).replace(/[\s"']+/g, ""))
    .filter((sentence) => sentence.length >= 6);
}

/** At least half of what the part says owns up to lacks. */
export function tellsOfLacks(draft: Draft, node: Node): boolean {
  const sentences = sentencesOf(draft, node);
  const lacks = sentences.filter(admitsLack).length;
  return lacks >= 1 && lacks * 2 >= sentences.length && (lacks >= 2 || sentences.length === 1);
}

const HEADED = new RegExp(`${HEAD_OF_BODY}|表率|带头|履职|履责|率先|关键少数|头雁`);

/** The heading speaks of the heads or of leading by example, and the part begins with their account. */
export function tellsOfHeads(draft: Draft, node: Node): boolean {
  if (!HEADED.test(node.heading.key)) return false;
  const [first, second] = sentencesOf(draft, node);
  return [first, second].some((sentence) => sentence !== undefined && isHeadDuty(sentence));
}

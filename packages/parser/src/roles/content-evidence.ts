import type { Span } from "@fazhi/schema";
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

/** How much of a part says what it is about: `count` of `of`, and where. */
export interface Evidence {
  readonly count: number;
  readonly of: number;
  readonly spans: () => readonly Span[];
}

/** More intention than account; null where it is not. */
export function looksAhead(draft: Draft, node: Node): Evidence | null {
  const { start, end } = bodyOf(node);
  const body = draft.folded.slice(start, end);
  const ahead = body.match(AHEAD)?.length ?? 0;
  const done = body.match(DONE)?.length ?? 0;
  if (ahead < 3 || ahead <= done * 2) return null;
  return { count: ahead, of: ahead + done, spans: () => spansOf(AHEAD, body, start) };
}

/** More account than intention; null where it is not. */
export function tellsOfWork(draft: Draft, node: Node): Evidence | null {
  const { start, end } = bodyOf(node);
  const body = draft.folded.slice(start, end);
  const ahead = body.match(AHEAD)?.length ?? 0;
  const done = body.match(DONE)?.length ?? 0;
  if (done < 3 || done <= ahead * 2) return null;
  return { count: done, of: ahead + done, spans: () => spansOf(DONE, body, start) };
}

function spansOf(cues: RegExp, body: string, start: number): readonly Span[] {
  const found: Span[] = [];
  for (const { index, 0: cue } of body.matchAll(cues)) {
    // The mark or number before the word only says where a clause begins.
    const lead = /^[,。;:一二三四五六七八九十]/.test(cue) ? 1 : 0;
    found.push({ start: start + index + lead, end: start + index + cue.length });
  }
  return found;
}

interface Sentence {
  readonly span: Span;
  readonly key: string;
}

function sentencesOf(draft: Draft, node: Node): readonly Sentence[] {
  const { start, end } = bodyOf(node);
  return splitSentences(draft.text, start, end, { semicolons: true })
    .map((span) => ({ span, key: draft.folded.slice(span.start, span.end).replace(/[\s"']+/g, "") }))
    .filter(({ key }) => key.length >= 6);
}

/** At least half of what the part says owns up to lacks; null where it does not. */
export function tellsOfLacks(draft: Draft, node: Node): Evidence | null {
  const sentences = sentencesOf(draft, node);
  const lacks = sentences.filter(({ key }) => admitsLack(key));
  const { length: count } = lacks;
  const { length: of } = sentences;
  if (count < 1 || count * 2 < of || (count < 2 && of !== 1)) return null;
  return { count, of, spans: () => lacks.map(({ span }) => span) };
}

const HEADED = new RegExp(`${HEAD_OF_BODY}|表率|带头|履职|履责|率先|关键少数|头雁`);

/** The heading speaks of the heads or of leading by example, and the part begins with their account; null where not. */
export function tellsOfHeads(draft: Draft, node: Node): Evidence | null {
  if (!HEADED.test(node.heading.key)) return null;
  const opening = sentencesOf(draft, node).slice(0, 2);
  const accounts = opening.filter(({ key }) => isHeadDuty(key));
  if (accounts.length === 0) return null;
  return { count: accounts.length, of: opening.length, spans: () => accounts.map(({ span }) => span) };
}

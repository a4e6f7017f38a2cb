import type { Finder } from "@fazhi/engine";
import type { Span } from "@fazhi/schema";
import { textOutsideTitles } from "../reading/clean-text.js";
import { type TermHit, termList } from "../reading/lexicon.js";

/** One step of a prescribed procedure: its name, and what else it is called. */
interface Step {
  readonly name: string;
  readonly words: readonly string[];
  /** What it is called in a list only; elsewhere in the paragraph the word says nothing of the procedure. */
  readonly inList?: readonly string[];
}

/** A place where a report spells a procedure out. */
export interface Enumeration {
  /** From the first step named to the last. */
  readonly span: Span;
  /** Names of the steps that neither the list nor its paragraph has. */
  readonly missing: readonly string[];
  /** The first step that stands before one that must precede it, with the name of that one. */
  readonly early: { readonly span: Span; readonly name: string; readonly before: string } | null;
  /** It calls itself five steps and lists fewer, and nothing else beside them. */
  readonly miscounted: boolean;
}

interface Procedure {
  readonly steps: readonly Step[];
  /** Steps that stand in no fixed order among each other; all others follow them in order. */
  readonly preparing: number;
  /** What the sentence must speak of. */
  readonly subject: RegExp;
  /** What it must not speak of: then the steps are those of something else. */
  readonly otherSubject: RegExp;
}

/** What a list of steps calls itself, right behind it or in front of it. */
const NAMED_BEHIND =
  /^["')]{0,2}(?:这|的)?(?:各项|全部|所有)?(?:[五5](?:大|个|项|道|步)?)?(?:法定|必经|必备|规定|决策|制定){0,2}(?:程序|步骤|流程)/;
const MADE_PROCEDURE = /^["')]{0,2}作为[^,。;]{0,12}(?:法定|必经)[^,。;]{0,6}程序/;
const NAMED_BEFORE = /(?:法定|必经|决策|制定|[五5][大个项道])程序[^,。;、]{0,3}[(:]["']?$/;
/** 等 leaves the list open. */
const OPEN = /^["')]{0,2}等/;
const FIVE = /[五5](?:大|个|项|道|步)/;
/** Steps of one list are so near to each other, with something between that joins. */
const LONGEST_GAP = 12;
const JOINED = /[、,和与及]/;
const BETWEEN = /[。;!?\n]|程序|步骤|流程/;
const LEAST_STEPS = 3;
const REACH = 240;

/** A finder of the places where a report spells out a procedure; lists that end in 等 and selections are none. */
export function procedureFinder(procedure: Procedure): Finder<readonly Enumeration[]> {
  const words = procedure.steps.flatMap(({ words: all, inList = [] }, step) =>
    [...all, ...inList].map((word) => ({ step, word })),
  );
  const terms = termList(words.map(({ word }) => word));
  return (_, once) => {
    const text = once(textOutsideTitles);
    const hits = terms.hits(once).filter(({ start }) => text.charAt(start) !== " ");
    const found: Enumeration[] = [];
    for (let from = 0; from < hits.length; ) {
      let to = from + 1;
      while (to < hits.length && joins(text, hits[to - 1], hits[to])) to++;
      const one = read(procedure, text, hits.slice(from, to), ({ term }) => words[term]?.step ?? 0);
      if (one !== null) found.push(one);
      from = to;
    }
    return found;
  };
}

function joins(text: string, left: TermHit | undefined, right: TermHit | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end > LONGEST_GAP) return false;
  const gap = text.slice(left.end, right.start);
  return (gap === "" || JOINED.test(gap)) && !BETWEEN.test(gap);
}

function read(
  { steps, preparing, subject, otherSubject }: Procedure,
  text: string,
  list: readonly TermHit[],
  stepOf: (hit: TermHit) => number,
): Enumeration | null {
  const [first] = list;
  const last = list[list.length - 1];
  if (first === undefined || last === undefined) return null;
  const named = new Set(list.map(stepOf));
  if (named.size < LEAST_STEPS) return null;
  const behind = text.slice(last.end, last.end + 24);
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  if (OPEN.test(behind)) return null;
  if (!NAMED_BEHIND.test(behind) && !MADE_PROCEDURE.test(behind) && !NAMED_BEFORE.test(before)) return null;
  const sentence = around(text, first.start, last.end, /[。;!?\n]/);
  const said = text.slice(sentence.start, sentence.end);
  if (!subject.test(said) || otherSubject.test(said)) return null;
  const paragraph = around(text, first.start, last.end, /\n/);
  const rest = text.slice(paragraph.start, first.start) + text.slice(last.end, paragraph.end);
  const missing = steps.filter(({ words }, step) => !named.has(step) && !words.some((word) => rest.includes(word)));
  const bare = list.every((hit, index) => index === 0 || hit.start - (list[index - 1]?.end ?? 0) <= 2);
  return {
    span: { start: first.start, end: last.end },
    missing: missing.map(({ name }) => name),
    early: earlyStep(steps, preparing, list, stepOf),
    miscounted: bare && named.size < steps.length && FIVE.test(`${before}${behind.slice(0, 8)}`),
  };
}

/** The first step that a later one of the list must precede. */
function earlyStep(
  steps: readonly Step[],
  preparing: number,
  list: readonly TermHit[],
  stepOf: (hit: TermHit) => number,
): Enumeration["early"] {
  const seen = new Set<number>();
  const order = list.filter((hit) => {
    const step = stepOf(hit);
    return !seen.has(step) && seen.add(step);
  });
  for (const [index, hit] of order.entries()) {
    const step = stepOf(hit);
    if (step < preparing) continue;
    const later = order.slice(index + 1).find((other) => stepOf(other) < step);
    if (later !== undefined)
      return {
        span: { start: hit.start, end: hit.end },
        name: steps[step]?.name ?? "",
        before: steps[stepOf(later)]?.name ?? "",
      };
  }
  return null;
}

/** The stretch around a list up to the marks on either side, within reach. */
function around(text: string, start: number, end: number, mark: RegExp): Span {
  const least = Math.max(0, start - REACH);
  let from = start;
  while (from > least && !mark.test(text.charAt(from - 1))) from--;
  const most = Math.min(text.length, end + REACH);
  let to = end;
  while (to < most && !mark.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

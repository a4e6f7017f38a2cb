import type { Finder } from "@fazhi/engine";
import { FOUR_PERSONALLY } from "@fazhi/law";
import type { Span } from "@fazhi/schema";
import { cleanText } from "../../reading/clean-text.js";
import { termList } from "../../reading/lexicon.js";
import { isOwn } from "../../reading/own-words.js";

/** One clause with 亲自: what is taken up, and what is done about it. */
export interface Commitment extends Span {
  readonly object: string;
  readonly action: string;
  /** Index in FOUR_PERSONALLY of the member it states rightly, or -1. */
  readonly member: number;
  /** Index of the line it stands in. */
  readonly line: number;
}

const MARK = "亲自";
const marks = termList([MARK]);
/** An object stands within so many characters of 亲自. */
const REACH = 16;
const STOP = /[,，、。;；:：!?()"'“”\s]/;
/** Several deeds may follow one 亲自: 亲自督查督办. */
const DEEDS = 6;
/** What may stand between object and 亲自. */
const LINK = /(?:必须|必定|始终|一律|做到|都要|均由|要|都|均|必|能|皆)$/;
/** What leads to an object: 做到重要工作, 局长对重大问题. */
const LEADS = ["坚持", "做到", "落实", "履行", "按照", "践行", "执行", "要求", "对于", "对", "将", "把", "由"];
/** An object is named in so many characters. */
const LONGEST_OBJECT = 6;
const USUAL_OBJECT = 4;
/** Other duties of heads have lists of their own: 党风廉政 (重要案件亲自督办), 改革, 环保. */
const OTHER_MATTER =
  /党风廉政|从严治党|反腐|主体责任|改革|生态|环境保护|环保|安全生产|信访|意识形态|巡[视察]|扶贫|脱贫|乡村振兴|河[长湖]|林长|食品安全|招商/;
const LAW = /法治|依法行政|依法治/;

/** Every clause with 亲自 that speaks of the rule of law. Ask for it with `once(commitments)`. */
export const commitments: Finder<readonly Commitment[]> = (_, once) => {
  const text = once(cleanText);
  const found: Commitment[] = [];
  let line = 0;
  let nextBreak = text.indexOf("\n");
  for (const hit of marks.hits(once)) {
    for (; nextBreak >= 0 && nextBreak < hit.start; nextBreak = text.indexOf("\n", nextBreak + 1)) line++;
    if (!isOwn(once, hit)) continue;
    if (ofOtherMatter(text, hit.start)) continue;
    found.push({ ...read(text, hit), line });
  }
  return found;
};

function read(text: string, { start, end }: Span): Omit<Commitment, "line"> {
  let from = start;
  while (from > 0 && start - from < REACH && !STOP.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !STOP.test(text.charAt(to))) to++;
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const member = FOUR_PERSONALLY.findIndex(
    ({ object, action }) =>
      after.slice(0, DEEDS).includes(action.slice(MARK.length)) &&
      (before.replaceAll("的", "").includes(object) || after.replaceAll("的", "").includes(object)),
  );
  const bare = before.replace(LINK, "");
  const lead = objectStart(bare);
  return {
    start: from + lead,
    end: Math.min(to, end + 2),
    object: bare.slice(lead),
    action: after.slice(0, 2),
    member,
  };
}

/** Where the object begins in what stands before 亲自. */
function objectStart(before: string): number {
  const lead = Math.max(
    0,
    ...LEADS.map((word) => before.lastIndexOf(word) + word.length).filter(
      (end, index) => end >= (LEADS[index]?.length ?? 0),
    ),
  );
  return before.length - lead > LONGEST_OBJECT ? before.length - USUAL_OBJECT : lead;
}

/** Whether the sentence up to an offset, or what follows in it, speaks of another duty and not of the rule of law. */
function ofOtherMatter(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 120), offset);
  const from = Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1;
  const sentence = before.slice(from);
  return OTHER_MATTER.test(sentence) && !LAW.test(sentence);
}

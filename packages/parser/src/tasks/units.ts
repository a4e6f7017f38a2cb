import type { Span } from "@fazhi/schema";

/** 责任单位 of one task. */
export interface Units {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly joint: readonly string[];
}

const UNIT = "(?:单位|部门|处室|科室|股室|机构|主体|领导|人员|人|处|科)";
const LABEL_PATTERN = `(责任|主要责任|负责|落实|承办|主办|实施|牵头|牵头负责|牵头责任|配合|协办|协作|参与|协同|参加|共同)${UNIT}(?:(?:和|及|、|\\/)?(?:责任|配合|牵头)${UNIT})?\\s*:\\s*`;
const LABEL = new RegExp(LABEL_PATTERN);
const LEADS = /(?:负责)?牵头(?:负责|组织|落实|实施|抓总)?$|主办$/;
const SUPPORTS = /(?:协同)?配合(?:落实|实施)?$|协办$|参与$|参加$|协助$|协同$|督促$|督办$/;
const SHARES =
  /(?:按照?(?:各自)?(?:职责|职能)(?:分工)?(?:分别|共同)?(?:负责|落实)|分别负责|共同负责|具体负责|组织实施|负责落实|抓好落实|负责|落实|承办|等)$/;

/** A list of units is never longer; a bracket that was not closed must not run to the end of the document. */
const LONGEST_LIST = 1000;
/** Units without a label stand at the end of their task. */
const LAST_WORDS = 240;
const MOST_BRACKETS = 8;

/** Where a bracketed or labelled list of units stands in a task, in folded text. */
export function findUnitsSpan(folded: string, start: number, end: number): Span | null {
  const slice = folded.slice(start, end);
  const label = LABEL.exec(slice);
  if (label) {
    const open = openingBracket(slice, label.index);
    if (open >= 0) {
      const close = closingBracket(slice, open);
      return {
        start: start + open,
        end: start + (close < 0 ? Math.min(slice.length, open + LONGEST_LIST) : close + 1),
      };
    }
    // To the end of its line, and on over lines that begin with a label of their own (牵头单位：… / 配合单位：…).
    let to = lineEnd(slice, label.index);
    for (let next = to + 1; next < slice.length && LABEL_LINE.test(slice.slice(next, next + 24)); next = to + 1)
      to = lineEnd(slice, next);
    const bounded = slice.slice(label.index, Math.min(to, label.index + LONGEST_LIST)).trimEnd();
    return { start: start + label.index, end: start + label.index + bounded.length };
  }
  // （政策法规科牵头，各科室配合）, （各部门按职责分工负责） at the end of the task.
  const lowest = Math.max(0, slice.length - LAST_WORDS);
  const tail = slice.slice(lowest);
  let tried = 0;
  for (
    let at = lastOpening(tail, tail.length);
    at >= 0 && tried < MOST_BRACKETS;
    at = lastOpening(tail, at - 1), tried++
  ) {
    const open = lowest + at;
    const close = closingBracket(slice, open);
    if (close < 0) continue;
    const inside = slice.slice(open + 1, close);
    if (inside.length <= 160 && assigns(withoutDueDate(inside))) return { start: start + open, end: start + close + 1 };
    if (isNameAlone(slice, open, close)) return { start: start + open, end: start + close + 1 };
    if (slice.length - close > 40) break;
  }
  const told = TOLD.exec(slice);
  return told && { start: start + told.index + told[0].indexOf("由"), end: start + told.index + told[0].length };
}

const assigns = (list: string): boolean =>
  /(?:牵头|负责|配合|落实|承办|主办|协办|参与|参加|协助|督促|督办)$/.test(list) &&
  /牵头|负责|落实|承办|主办/.test(list);

/** A clause that says by when, in a bracket that says by whom. */
const DUE =
  /^\s*(?:(?:完成|办结|落实)?(?:时限|时间|期限|进度)|\d|[每全][年季月]|长期|持续|常态|年[底内]|[一二三四上下](?:季度|半年))/;
/** 配合　时限：三季度, with no mark before it. */
const DUE_BEHIND = /\s(?:完成|办结)?(?:时限|时间|期限)/;

/** The first clauses of a bracket, up to one that says by when. */
function withoutDueDate(list: string): string {
  let end = 0;
  for (const clause of clausesOf(list, 0, list.length)) {
    const text = list.slice(clause.start, clause.end);
    if (DUE.test(text)) break;
    const due = text.search(DUE_BEHIND);
    if (due >= 0) return list.slice(0, clause.start + due).trimEnd();
    ({ end } = clause);
  }
  return list.slice(0, end).trimEnd();
}

/** A name of a unit, or several, and nothing else. */
const NAMES =
  /^[^、,;:。\d\s]{1,19}(?:科|处|室|局|办|委|队|站|所|股|院|部|中心|单位|部门|街道|政府|支部)(?:、[^、,;:。\d\s]{1,19}(?:科|处|室|局|办|委|队|站|所|股|院|部|中心|单位|部门|街道|政府|支部)){0,12}$/;

/** 【综合科】, or （综合科、执法队） behind a full stop, as the last thing that a task says. */
function isNameAlone(slice: string, open: number, close: number): boolean {
  if (close - open > LAST_WORDS || slice.slice(close + 1, close + 8).replace(/[。;\s]/g, "") !== "") return false;
  if (slice[open] === "(" && !/[。;]\s*$/.test(slice.slice(Math.max(0, open - 3), open))) return false;
  return NAMES.test(slice.slice(open + 1, close));
}

/** 由综合监督股牵头，疾控中心配合: said in the sentence itself. */
const TOLD =
  /(?:^|[,;。:])由[^,;。:\n]{2,40}(?:牵头(?:负责|组织|落实|实施)?|负责(?:落实|实施)?|承办|主办)(?:,[^,;。:\n]{2,40}(?:配合|协办|参与|参加|协助|督促))?(?=[,;。\s]|$)/;

/** The last of ( 〔 【 at or before `from`, or -1. */
const lastOpening = (slice: string, from: number): number =>
  from < 0 ? -1 : Math.max(slice.lastIndexOf("(", from), slice.lastIndexOf("[", from), slice.lastIndexOf("【", from));

const LABEL_LINE = new RegExp(`^\\s*${LABEL_PATTERN}`);

function lineEnd(slice: string, from: number): number {
  const end = slice.indexOf("\n", from);
  return end < 0 ? slice.length : end;
}

function openingBracket(slice: string, at: number): number {
  const before = slice.slice(Math.max(0, at - 3), at);
  const found = Math.max(before.lastIndexOf("("), before.lastIndexOf("【"), before.lastIndexOf("["));
  return found < 0 ? -1 : Math.max(0, at - 3) + found;
}

function closingBracket(slice: string, open: number): number {
  const pairs: Readonly<Record<string, string>> = { "(": ")", "【": "】", "[": "]" };
  const opening = slice[open] ?? "(";
  const closing = pairs[opening] ?? ")";
  let depth = 0;
  const limit = Math.min(slice.length, open + LONGEST_LIST);
  for (let at = open; at < limit; at++) {
    if (slice[at] === opening) depth++;
    else if (slice[at] === closing && --depth === 0) return at;
  }
  return -1;
}

/** What parts two names in a list; 和 only behind a word that ends a name. */
const isSeparator = (folded: string, at: number, from: number) =>
  /[、, ]/.test(folded[at] ?? "") || (folded[at] === "和" && /(?:处|科|室|局|办|委)$/.test(folded.slice(from, at)));

/** Splits a list at 、 but not inside brackets: 各区（县、市）司法局 is one unit. Names come out as printed. */
function splitList(folded: string, original: string): string[] {
  const units: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (folded[at] === "(") depth++;
    else if (folded[at] === ")") depth = Math.max(0, depth - 1);
    if (at < folded.length && !(depth === 0 && isSeparator(folded, at, from))) continue;
    const unit = original.slice(from, at).trim();
    if (unit !== "") units.push(unit);
    from = at + 1;
  }
  return units;
}

type Part = "lead" | "support" | "joint";

const partOfLabel = (label: string): Part | null =>
  /牵头|主办/.test(label) ? "lead" : /配合|协办|协作|参与|协同|参加/.test(label) ? "support" : null;

/**
 * Reads a list of units.
 * @param original the same passage unfolded, so that names come out as printed
 */
export function readUnits(folded: string, original: string): Units {
  const parts: Record<Part, string[]> = { lead: [], support: [], joint: [] };
  const from = /^[([【]/.test(folded) ? 1 : 0;
  let last = folded.length;
  while (last > 0 && /[。;,\s]/.test(folded[last - 1] ?? "")) last--;
  const ended = folded.slice(0, last);
  const bare = from === 1 ? ended.replace(/[)】\]]$/, "") : ended;
  // Each label opens a stretch of its own: 牵头单位：A；配合单位：B、C.
  const labels = [...bare.matchAll(new RegExp(LABEL_PATTERN, "g"))];
  const stretches: { start: number; end: number; part: Part | null }[] = [];
  if (labels.length === 0) stretches.push({ start: from, end: bare.length, part: null });
  labels.forEach((label, index) => {
    stretches.push({
      start: label.index + label[0].length,
      end: labels[index + 1]?.index ?? bare.length,
      part: partOfLabel(label[0]),
    });
  });
  for (const stretch of stretches) {
    let pending: string[] = [];
    for (const clause of clausesOf(bare, stretch.start, stretch.end)) {
      const whole = bare.slice(clause.start, clause.end);
      if (DUE.test(whole)) continue;
      const due = whole.search(DUE_BEHIND);
      const end = due < 0 ? clause.end : clause.start + due;
      const text = bare.slice(clause.start, end);
      const suffix = LEADS.exec(text) ?? SUPPORTS.exec(text) ?? SHARES.exec(text);
      const from = text.startsWith("由") ? clause.start + 1 : clause.start;
      const to = suffix ? clause.start + suffix.index : end;
      const names = splitList(bare.slice(from, to), original.slice(from, to));
      const part: Part | null = LEADS.test(text) ? "lead" : SUPPORTS.test(text) ? "support" : stretch.part;
      if (part === null && !suffix) pending.push(...names);
      else {
        parts[part ?? "joint"].push(...(part === "support" ? [] : pending), ...names);
        if (part === "support") parts.joint.push(...pending);
        pending = [];
      }
    }
    parts.joint.push(...pending);
  }
  // A single unit without any other answers for the task alone; with a lead named, the rest supports it.
  if (parts.lead.length > 0 && parts.joint.length > 0) {
    parts.support.push(...parts.joint);
    parts.joint = [];
  } else if (parts.lead.length === 0 && parts.support.length === 0 && parts.joint.length === 1) {
    parts.lead = parts.joint;
    parts.joint = [];
  }
  return { lead: unique(parts.lead), support: unique(parts.support), joint: unique(parts.joint) };
}

function* clausesOf(text: string, start: number, end: number): Generator<Span> {
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at++) {
    const char = text[at];
    if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    if (at === end || (depth === 0 && (char === "," || char === ";" || char === "。" || char === "\n"))) {
      if (text.slice(from, at).trim() !== "") yield { start: from, end: at };
      from = at + 1;
    }
  }
}

const unique = (names: readonly string[]) => [...new Set(names)];

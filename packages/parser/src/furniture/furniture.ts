import type { Furniture, FurnitureKind, Span } from "@fazhi/schema";
import { matchMarker } from "@fazhi/text";
import { afterLostIndent, compact, type Draft, type Paragraph, trimSpan } from "../draft.js";
import { isBodyNameLine } from "../signature.js";
import {
  BUTTON,
  FIELD_LABEL,
  type FieldValue,
  FONT_SIZES,
  fieldOf,
  GLUED_SIGNS,
  LINE_SHAPES,
  LINE_SIGNS,
  mayBeginRun,
  SIGNLESS_SHAPES,
} from "./vocabulary.js";

/** A date as pages print it, with or without the time of day. */
const PAGE_DATE =
  /(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}\.\d{1,2}\.\d{4})(?:\s*[T ]?\s*\d{1,2}:\d{2}(?::\d{2})?)?/y;
const TIMED_OR_TECHNICAL_DATE =
  /^[[(]?\s*(?:\d{4}-\d{1,2}-\d{1,2}|\d{4}[/.]\d{1,2}[/.]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}年\d{1,2}月\d{1,2}日\s+\d{1,2}:\d{2})(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*[\])]?$/;
const COUNT = /\d{0,9}\s*(?:次|人次|人)?/y;
const BUTTONS_VALUE = /[\s|/[\]【】()]*(?:(?:超?大|中|小|默认|\+|-|A)[\s|/[\]【】()]*)*/y;
const CLOSERS = /[】\])]*/y;
const OPENS_OR_BLANK = /[\s([【]/;
const SEPARATORS = /[\s|/>·【】[\]()-]*/y;
/** A path of the site with a gap behind it: 当前位置：首页 > 政务公开 > 年度报告. */
const BREADCRUMB =
  /(?:您?的?(?:当前|现在|目前)?(?:所在)?的?位置\s*:?\s*)?(?:网站)?(?:首页|主页)(?:\s*[>»›/]+\s*[^\s>»›/。;,:]{1,30})+(?=\s)/y;

/** How far a labelled field without a next label may reach. */
const LONGEST_VALUE = 40;
const LONGEST_FIELD_LINE = 160;
const LONGEST_SHAPE = Math.max(...LINE_SHAPES.map(({ longest }) => longest));
/** Only the first part of a line can be glued-on furniture; the rest need not be looked at. */
const LONGEST_PREFIX = 300;

interface Run {
  readonly end: number;
  readonly kind: FurnitureKind;
  /** The run is no sentence that merely begins with a button's word (关闭小散乱污企业…). */
  readonly sure: boolean;
  /** Its last field has a certain end, so that text glued behind it is not taken with it. */
  readonly ended: boolean;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const skip = (pattern: RegExp, text: string, at: number) => at + (matchAt(pattern, text, at)?.[0].length ?? 0);

/** Where the free text of a field ends: at the next label, at a wide gap, or at the end of the line. */
function endOfTextValue(line: string, at: number): number {
  for (let end = at; end < line.length; end++) {
    if (line.charCodeAt(end) !== 0x20 && line.charCodeAt(end) !== 0x09) {
      if (end > at && matchAt(FIELD_LABEL, line, end)) return end;
      continue;
    }
    const next = skip(SEPARATORS, line, end);
    if (next - end >= 2 || matchAt(FIELD_LABEL, line, next) || matchAt(BUTTON, line, next)) return end;
  }
  return line.length;
}

/** Whether a label that lost its colon is one all the same: by the value behind it, or within a run of fields. */
function plainValueFollows(value: FieldValue, line: string, at: number, within: boolean): boolean {
  if (value === "date") return matchAt(PAGE_DATE, line, at) !== null;
  if (value === "count") return /\d/.test(line[at] ?? "");
  return within || (value === "buttons" && matchAt(FONT_SIZES, line, at) !== null);
}

/** The run of page fields and buttons that starts at `from`, or null. */
function matchRun(line: string, from: number): Run | null {
  // Most lines begin with a Han character, which is no separator.
  let at = line.charCodeAt(from) >= 0x4e00 ? from : skip(SEPARATORS, line, from);
  if (!mayBeginRun(line, at)) return null;
  let end = from;
  let kind: FurnitureKind | null = null;
  let sure = false;
  let buttons = 0;
  let ended = false;
  // A date in front of all labels: 2021/02/25 11:30:01　来源：旗司法局.
  const date = matchAt(PAGE_DATE, line, at);
  if (date && TIMED_OR_TECHNICAL_DATE.test(date[0]) && at + date[0].length < line.length) {
    at = skip(SEPARATORS, line, at + date[0].length);
    kind = "page-date";
  }
  const path = matchAt(BREADCRUMB, line, at);
  if (path) {
    end = at + path[0].length;
    at = skip(SEPARATORS, line, end);
    kind = "breadcrumb";
    sure = ended = true;
  }
  while (at < line.length) {
    const field = matchAt(FIELD_LABEL, line, at);
    const found = field?.[1] === undefined ? undefined : fieldOf(field[1]);
    if (
      field &&
      found &&
      (field[2] !== undefined || plainValueFollows(found.value, line, at + field[0].length, sure))
    ) {
      at += field[0].length;
      if (found.value === "date") at = skip(PAGE_DATE, line, at);
      else if (found.value === "count") at = skip(COUNT, line, at);
      else if (found.value === "buttons") at = skip(BUTTONS_VALUE, line, at);
      else {
        const stop = endOfTextValue(line, at);
        // A name or a number; what goes on as a sentence is the report's own.
        if (stop - at > LONGEST_VALUE || /[。!?;]|,(?=.)/.test(line.slice(at, stop))) break;
        at = stop;
      }
      kind ??= found.kind;
      sure = true;
      ended = found.value !== "text";
    } else {
      const button = matchAt(FONT_SIZES, line, at) ?? matchAt(BUTTON, line, at);
      if (!button || button[0] === "") break;
      const sizes = /[\s|/[\]【】()]/.test(button[0]);
      kind ??= sizes ? "font-size" : "share-bar";
      buttons++;
      ended = true;
      sure ||= sizes || buttons >= 3;
      at += button[0].length;
    }
    at = skip(CLOSERS, line, at);
    end = at;
    at = skip(SEPARATORS, line, at);
    if (at >= line.length) end = line.length;
  }
  // A bracket that opens behind the last button is the text's: 字号:大 中 小(一)加强学习.
  if (end < line.length) while (end > from && OPENS_OR_BLANK.test(line[end - 1] ?? "")) end--;
  return kind === null || end === from ? null : { end, kind, sure, ended };
}

/** Labels on one line, each behind a gap: 索取号：…　公开日期：…　公开方式：… */
function countLabels(line: string): number {
  let count = 0;
  for (let colon = line.indexOf(":"); colon >= 0; colon = line.indexOf(":", colon + 1)) {
    let start = colon;
    while (start > 0 && /[\u4e00-\u9fff]/.test(line[start - 1] ?? "")) start--;
    if ((start === 0 || /[\s|([【]/.test(line[start - 1] ?? "")) && fieldOf(line.slice(start, colon))) count++;
  }
  return count;
}

const FULL_STOP = 0x3002;

function wholeLineKind(line: string): FurnitureKind | null {
  const numeric = /^(?:[-\d]|[[(]\s*\d{4})/.test(line);
  const shapes = LINE_SIGNS.test(line) ? LINE_SHAPES : numeric ? SIGNLESS_SHAPES : [];
  for (const { kind, shape, longest } of shapes) if (line.length <= longest && shape.test(line)) return kind;
  if (line.length <= LONGEST_FIELD_LINE && line.includes(":") && !line.includes("。") && countLabels(line) >= 2)
    return "index-table";
  return numeric && line.length <= 40 && TIMED_OR_TECHNICAL_DATE.test(line) ? "page-date" : null;
}

const SCANNING = /扫|微信|手机|请|用|打开|点击|关注|公众号|网页|本页|下方|长按|识别|查看|分享|客户端|二维码/;

/** A run of fields and buttons that ends a paragraph, behind its text without a mark between: …的报告 字号:大 中 小. */
function gluedTail(folded: string, start: number, end: number): { span: Span; kind: FurnitureKind } | null {
  const from = Math.max(start, end - LONGEST_FIELD_LINE);
  const tail = folded.slice(from, end);
  for (const sign of GLUED_SIGNS.find(tail)) {
    let at = sign.start;
    while (at > 0 && OPENS_OR_BLANK.test(tail[at - 1] ?? "")) at--;
    const run = matchRun(tail.slice(at), 0);
    const span = run && at + run.end === tail.length ? trimSpan(folded, from + at, end) : null;
    if (run && span && span.start > start) return { span, kind: run.kind };
  }
  return null;
}

/** What is furniture at the two ends of one paragraph. */
function furnitureOf(
  folded: string,
  paragraph: Paragraph,
): { spans: { span: Span; kind: FurnitureKind }[]; rest: Span | null } {
  const length = paragraph.end - paragraph.start;
  if (paragraph.mark?.kind === "furniture") {
    const line = length <= LONGEST_SHAPE ? folded.slice(paragraph.start, paragraph.end) : "";
    const kind = paragraph.mark.furniture ?? wholeLineKind(line) ?? "page-field";
    return { spans: [{ span: paragraph, kind }], rest: null };
  }
  const whole = length <= LONGEST_SHAPE ? folded.slice(paragraph.start, paragraph.end) : null;
  const shape = whole === null ? null : wholeLineKind(whole);
  // Nothing is glued behind a full stop, and most paragraphs end with one.
  const isStopped = folded.charCodeAt(paragraph.end - 1) === FULL_STOP;
  const glued = isStopped ? null : gluedTail(folded, paragraph.start, paragraph.end);
  // 柳埂镇人民政府 扫一扫在手机打开当前页: what stands before says nothing of scanning.
  const isOwn =
    shape === "scan-code" && glued !== null && !SCANNING.test(folded.slice(paragraph.start, glued.span.start));
  const kind = isOwn ? null : shape;
  // A numbered line is the report's own, whatever it speaks of: （三）推广执法二维码.
  if (kind !== null && (kind === "page-number" || matchMarker(folded, paragraph.start) === null))
    return { spans: [{ span: paragraph, kind }], rest: null };

  const spans: { span: Span; kind: FurnitureKind }[] = [];
  let { start, end } = paragraph;
  const head = folded.slice(start, Math.min(end, start + LONGEST_PREFIX));
  const run = matchRun(head, 0);
  if (run) {
    if (run.end === head.length && length <= LONGEST_FIELD_LINE)
      return { spans: [{ span: paragraph, kind: run.kind }], rest: null };
    if (run.sure && run.ended && run.end < head.length) {
      const span = trimSpan(folded, start, start + run.end);
      if (span) spans.push({ span, kind: run.kind });
      start = Math.min(end, afterLostIndent(folded, start + run.end));
      const rest = trimSpan(folded, start, end);
      const own = rest && rest.end - rest.start <= LONGEST_SHAPE ? folded.slice(rest.start, rest.end) : "";
      const restKind = wholeLineKind(own);
      if (rest && restKind !== null && matchMarker(folded, rest.start) === null)
        return { spans: [...spans, { span: rest, kind: restKind }], rest: null };
    }
  }
  if (isStopped) return { spans, rest: start === paragraph.start ? paragraph : trimSpan(folded, start, end) };
  if (glued && glued.span.start > start) {
    spans.push(glued);
    end = glued.span.start;
  }
  const tailFrom = Math.max(start, end - LONGEST_FIELD_LINE);
  const tail = folded.slice(tailFrom, end);
  const lastStop = lastStopIn(tail);
  if (lastStop >= 0 && lastStop < tail.length - 1) {
    const from = tailFrom + lastStop + 1;
    const behind = trimSpan(folded, from, end);
    if (behind) {
      const line = folded.slice(behind.start, behind.end);
      const shape = line.length <= 40 ? wholeLineKind(line) : null;
      const behindRun = shape ? { kind: shape, end: line.length } : matchRun(line, 0);
      if (behindRun && behindRun.end === line.length) {
        spans.push({ span: behind, kind: behindRun.kind });
        end = from;
      }
    }
  }
  return { spans, rest: trimSpan(folded, start, end) };
}

/** The last 。 ! or ? of a short text, or -1; the platform looks for each of them at every unit. */
function lastStopIn(tail: string): number {
  let at = tail.length - 1;
  for (; at >= 0; at--) {
    const code = tail.charCodeAt(at);
    if (code === FULL_STOP || code === 0x21 || code === 0x3f) break;
  }
  return at;
}

/** A date without time of day that makes up its line. */
const isBareDate = ({ folded }: Draft, { start, end, mark }: Paragraph): boolean =>
  mark === null &&
  end - start <= 14 &&
  /^(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?$/.test(folded.slice(start, end));

/** The date below the name of a body, with what is glued behind it; null where the line is none. */
function signedDate(draft: Draft, paragraph: Paragraph): ReturnType<typeof furnitureOf> | null {
  const tail = gluedTail(draft.folded, paragraph.start, paragraph.end);
  const date = trimSpan(draft.folded, paragraph.start, tail?.span.start ?? paragraph.end);
  return date && isBareDate(draft, { ...paragraph, ...date }) ? { spans: tail ? [tail] : [], rest: date } : null;
}

const LONGEST_SIGNATURE_LINE = 60;

const isShort = ({ start, end }: Span): boolean => end - start <= LONGEST_SIGNATURE_LINE;

/** A short line that begins with a digit; asked of every paragraph. */
const mayBeDate = (folded: string, paragraph: Paragraph): boolean => {
  const code = folded.charCodeAt(paragraph.start);
  return code >= 0x31 && code <= 0x32 && paragraph.end - paragraph.start <= LONGEST_FIELD_LINE;
};

/** Marks the page furniture and returns the paragraphs without it. Nothing is removed from the text. */
export function markFurniture(draft: Draft): {
  readonly furniture: readonly Furniture[];
  readonly paragraphs: readonly Paragraph[];
} {
  const furniture: Furniture[] = [];
  const paragraphs: Paragraph[] = [];
  for (const paragraph of draft.paragraphs) {
    const above = paragraphs[paragraphs.length - 1];
    // 青岚县司法局 / 2023.1.10 is a signature, whatever the date looks like.
    const isSigned =
      above !== undefined &&
      mayBeDate(draft.folded, paragraph) &&
      isShort(above) &&
      isBodyNameLine(compact(draft, above));
    const { spans, rest } = (isSigned && signedDate(draft, paragraph)) || furnitureOf(draft.folded, paragraph);
    for (const { span, kind } of spans) {
      const { start, end } = span;
      furniture.push({ kind, text: draft.text.slice(start, end), line: paragraph.line, span: { start, end } });
    }
    if (rest) paragraphs.push(spans.length === 0 ? paragraph : { ...paragraph, ...rest });
  }
  return { furniture, paragraphs };
}

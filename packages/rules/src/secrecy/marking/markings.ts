import type { Span } from "@fazhi/schema";

/** A marking, not the word in a sentence. */
export interface Marking extends Span {
  readonly kind: "classified" | "internal" | "undisclosed";
}

/** 秘密★1年: the star makes the mark. */
const STARRED = /(?:绝密|机密|秘密)[ \t\u3000]{0,4}[★☆](?:[ \t\u3000]{0,4}(?:\d{1,2}[ \t]?(?:年|个月)|长期))?/g;
/** Behind these a mark is quoted or talked of. */
const QUOTED = /(?:[“"‘'《「(（]|标[注明有示]|加盖|印有|字样)$/;
const LEVEL = /^(?:密级[:：]?)?(?:绝密|机密|秘密)(?:[★☆*](?:\d{1,2}(?:年|个月)|长期)?|\d{1,2}年)?$/;
const LABELLED_LEVEL = /^密级[:：](?:绝密|机密|秘密|工作秘密|内部)/;
const INTERNAL =
  /^(?:工作秘密|内部(?:资料|文件|材料|参考|使用|刊物|掌握)[,，、;；:：]?(?:(?:请)?(?:注意|妥善)?(?:保存|保管|保密)|(?:请勿|不得|严禁|禁止)(?:外传|外泄|公开|转发|扩散))?|(?:仅供|只供|限)内部(?:参考|使用|传阅|掌握|阅读)|(?:请勿|不得|严禁|禁止)(?:外传|外泄|扩散)|(?:请)?注意保密|阅后(?:收回|销毁|即焚)|会后收回)[!！。]?$/;
const UNDISCLOSED =
  /^(?:(?:此|本)件(?:不予公开|不公开|不宜公开|不得公开|不对外公开)|不予公开|(?:信息|文件|政府信息)?公开(?:属性|方式|类型|形式|选项|类别|范围|性质)[:：](?:不予公开|不公开|免予公开))[。]?$/;
/** No marking takes up more of a line. */
const MOST_CHARACTERS = 40;
const BRACKETS = /^[([（【〔]|[)\]）】〕]$/g;

/**
 * Marks of secrecy in a text: a level with a star anywhere, and lines that hold nothing but a mark, in brackets or not.
 * A table of disclosure figures has 不予公开 alone in a line too; it is a mark only in brackets or with its label.
 *
 * @param text folded for matching; offsets are its own
 */
export function findMarkings(text: string): readonly Marking[] {
  const found: Marking[] = [];
  for (const { 0: mark, index: start } of text.matchAll(STARRED)) {
    if (!QUOTED.test(text.slice(Math.max(0, start - 4), start)))
      found.push({ kind: "classified", start, end: start + mark.length });
  }
  const starred = [...found];
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    for (let mark = starred[next]; mark !== undefined && mark.end <= start; mark = starred[next]) next++;
    // A line with a star in it has been found already.
    const isStarred = (starred[next]?.start ?? text.length) < end;
    const marking = isStarred ? null : wholeLine(text, start, end);
    if (marking !== null) found.push(marking);
    start = end + 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

function wholeLine(text: string, start: number, end: number): Marking | null {
  if (end - start > MOST_CHARACTERS * 3) return null;
  const line = text.slice(start, end);
  const shown = line.trim();
  const compact = shown.replace(/\s+/g, "");
  if (compact === "" || compact.length > MOST_CHARACTERS) return null;
  const bare = compact.replace(BRACKETS, "");
  const from = start + line.indexOf(shown);
  const span = { start: from, end: from + shown.length };
  if (LEVEL.test(bare) || LABELLED_LEVEL.test(bare)) return { kind: "classified", ...span };
  if (INTERNAL.test(bare)) return { kind: "internal", ...span };
  const isLabelled = bare !== compact || bare.includes(":") || bare.includes("件");
  return UNDISCLOSED.test(bare) && isLabelled ? { kind: "undisclosed", ...span } : null;
}

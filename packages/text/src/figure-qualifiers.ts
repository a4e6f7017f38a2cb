import { isBlank, skipBlanks } from "./characters.js";
import { magnitudeAt, magnitudeExponent } from "./magnitudes.js";

/** Words before a number by their last character, the longer ones first. */
const WORDS_BEFORE: ReadonlyMap<number, readonly string[]> = new Map(
  [
    ["不少于", "不低于", "不多于", "不高于"],
    ["不超过", "超过"],
    ["至少", "最少"],
    ["至多", "最多"],
    ["大约", "约"],
    ["将近", "接近", "近"],
    ["突破"],
    ["超"],
    ["逾"],
  ].map((words) => [(words[0] ?? "").charCodeAt((words[0] ?? "").length - 1), words]),
);
/** What makes another word of 约 and 近: 签约12个, 最近3次. */
const NOT_BEFORE = new Map([
  ["约", "签节预公合违履特制"],
  ["近", "最附邻临"],
]);
const WORDS_AFTER = ["及以上", "以上", "及以下", "以下", "左右", "以内"];

/** 约, 近, 超过, 不少于 … (and 超过了) before the number at `start`, over two blanks at most. */
export function qualifierBefore(text: string, start: number): string | null {
  let end = start;
  while (end > start - 2 && isBlank(text.charCodeAt(end - 1))) end--;
  if (isParticle(text.charCodeAt(end - 1))) end--;
  for (const word of WORDS_BEFORE.get(text.charCodeAt(end - 1)) ?? NONE) {
    const at = end - word.length;
    if (at < 0 || !text.startsWith(word, at)) continue;
    return at > 0 && NOT_BEFORE.get(word)?.includes(text.charAt(at - 1)) ? null : word;
  }
  return null;
}

const NONE: readonly string[] = [];

/** 到, 了, 达. */
const isParticle = (code: number) => code === 0x5230 || code === 0x4e86 || code === 0x8fbe;

/** 以上, 以下, 左右, 以内 behind the unit that ends at `offset`, over two blanks at most. */
export function qualifierAfter(text: string, offset: number): string | null {
  const at = skipBlanks(text, offset, Math.min(text.length, offset + 2));
  const code = text.charCodeAt(at);
  // 及, 以, 左
  if (code !== 0x53ca && code !== 0x4ee5 && code !== 0x5de6) return null;
  return WORDS_AFTER.find((word) => text.startsWith(word, at)) ?? null;
}

/** What multiplies a number and makes it vague. */
export interface Scale {
  /** The power of ten of 百, 千, 万, 亿. */
  readonly exponent: number;
  /** 余 or 多, before or behind that, or empty. */
  readonly inner: string;
  readonly end: number;
}

/** Reads 余, 多 and 百, 千, 万, 亿 (十万, 万亿 …) behind digits that end at `offset`; null where none of them follows. */
export function readScale(text: string, offset: number): Scale | null {
  const start = skipBlanks(text, offset, Math.min(text.length, offset + 2));
  if (!isScale(text.charCodeAt(start))) return null;
  const early = vagueAt(text, start);
  const middle = start + early.length;
  const magnitude = magnitudeAt(text, middle);
  const late = vagueAt(text, middle + magnitude.length);
  const end = middle + magnitude.length + late.length;
  return end === start ? null : { exponent: magnitudeExponent(magnitude), inner: early || late, end };
}

/** 万 亿 十 千 百 余 多. */
function isScale(code: number): boolean {
  if (code === 0x4e07 || code === 0x4ebf) return true;
  return code === 0x5341 || code === 0x5343 || code === 0x767e || code === 0x4f59 || code === 0x591a;
}

/** 余 or 多 at `offset`, or the empty string. */
export function vagueAt(text: string, offset: number): string {
  const character = text.charAt(offset);
  return character === "余" || character === "多" ? character : "";
}

import { isControl } from "../canonical.js";
import { COMMON_HAN } from "./common-han.js";

/** How the characters of a decoded sample divide. A wrong decoding of Chinese shows as rare, odd and impossible ones. */
export interface Plausibility {
  readonly ascii: number;
  /** Of the few hundred most frequent Han characters. */
  readonly common: number;
  readonly rare: number;
  /** Chinese punctuation, full-width forms, circled numbers. */
  readonly marks: number;
  /** Other scripts. */
  readonly odd: number;
  /** U+FFFD, control characters, private use: what no encoding of a text yields. */
  readonly impossible: number;
}

/** Counts the characters of samples that were decoded in one encoding. */
export function plausibility(samples: readonly string[]): Plausibility {
  let ascii = 0;
  let common = 0;
  let rare = 0;
  let marks = 0;
  let odd = 0;
  let impossible = 0;
  for (const sample of samples) {
    for (let at = 0; at < sample.length; at++) {
      const unit = sample.charCodeAt(at);
      if (isControl(unit)) impossible++;
      else if (unit < 0x80) ascii++;
      else if (unit >= 0x4e00 && unit <= 0x9fff) {
        if (COMMON_HAN.has(sample.charAt(at))) common++;
        else rare++;
      } else if (isMark(unit)) marks++;
      else if ((unit >= 0xe000 && unit <= 0xf8ff) || unit >= 0xfff0) impossible++;
      else if ((unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xd800 && unit <= 0xdfff)) rare++;
      else odd++;
    }
  }
  return { ascii, common, rare, marks, odd, impossible };
}

const isMark = (unit: number): boolean =>
  (unit >= 0x3000 && unit <= 0x301f) ||
  (unit >= 0xff00 && unit <= 0xff5e) ||
  (unit >= 0x2010 && unit <= 0x2026) ||
  (unit >= 0x2460 && unit <= 0x249b) ||
  unit === 0xb7;

export const nonAscii = (p: Plausibility): number => p.common + p.rare + p.marks + p.odd + p.impossible;

const goodness = (p: Plausibility): number => p.common + 0.5 * p.marks - 0.5 * p.odd - p.impossible;

/** −1 … 1, per character: the higher, the more the sample looks like a Chinese document. */
export const score = (p: Plausibility): number => (goodness(p) + 0.5 * p.ascii) / Math.max(1, nonAscii(p) + p.ascii);

/** The same over the characters outside ASCII only. */
export const scoreOutsideAscii = (p: Plausibility): number => goodness(p) / Math.max(1, nonAscii(p));

/** Enough Han characters to expect the frequent ones among them: about four fifths are in a text, a twentieth in garbage. */
const ENOUGH_HAN = 20;
const LEAST_COMMON = 0.15;
const MOST_IMPOSSIBLE = 0.3;

/** False where a decoding gives so much of what a text cannot hold that no one could read it. */
export function isReadable(p: Plausibility): boolean {
  const han = p.common + p.rare;
  if (p.impossible > MOST_IMPOSSIBLE * nonAscii(p)) return false;
  if (p.odd > han + p.marks) return false;
  return han < ENOUGH_HAN || p.common >= LEAST_COMMON * han;
}

import { parseNumeral } from "@fazhi/text";
import { replace, type Seed, type SeedTarget } from "../seed.js";

const CHINESE = "一二三四五六七八九十";

/** The top-level parts numbered 一、二、…, at least three of them. */
const numberedParts = ({ report, text }: SeedTarget) => {
  // Without line breaks numbers prove little, and the rule says so.
  if (report.damage.some(({ kind }) => kind === "single-line")) return null;
  const parts = report.sections.filter(({ marker }) => marker !== null && /^[一二三四五六七八九]、$/.test(marker));
  const own = parts.filter(({ span, marker }) => text.startsWith(marker ?? "", span.start));
  const inOrder = own.every(({ marker }, index) => parseNumeral((marker ?? "").slice(0, 1)) === index + 1);
  return own.length >= 3 && inOrder ? own : null;
};

const renumber = (messageId: string, name: string, shift: number, from: number): Seed => ({
  ruleId: "structure/numbering",
  messageId,
  name,
  apply(target) {
    const parts = numberedParts(target);
    const part = parts?.[from];
    // Behind the last part a gap is all there is; a number twice needs a part before it.
    if (parts === null || part === undefined) return null;
    const numeral = CHINESE[from + shift];
    return numeral === undefined
      ? null
      : replace(target, { start: part.span.start, end: part.span.start + 1 }, numeral);
  },
});

export const seeds: readonly Seed[] = [
  renumber("gap", "a number left out", 2, 2),
  renumber("duplicate", "a number twice", -1, 2),
  {
    ruleId: "structure/signature",
    messageId: "invalid-date",
    name: "a day that the calendar does not have",
    apply(target) {
      const { signature } = target.report;
      const written = signature?.dateText ?? null;
      if (signature === null || written === null || !/^\d{4}年\d{1,2}月\d{1,2}日$/.test(written)) return null;
      const start = target.text.indexOf(written, signature.span.start);
      if (start < 0 || start >= signature.span.end) return null;
      return replace(target, { start, end: start + written.length }, written.replace(/月\d{1,2}日/, "月32日"));
    },
  },
];

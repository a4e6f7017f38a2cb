import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as api from "./index.js";

type Found = api.Span & { readonly text?: string };
type Finder = (text: string, start: number, end: number) => readonly Found[];

const terms = api.createTermMatcher(["年", "20", "一", "（一", "号令"]);
const sentences =
  (options: api.SentenceOptions): Finder =>
  (text, start, end) =>
    api.splitSentences(text, start, end, options);

/** Everything that finds something in a text, with whether it reads folded text like the original. */
const FINDERS: readonly (readonly [string, Finder, boolean])[] = [
  ["bracketBalance", api.bracketBalance, false],
  ["findDates", api.findDates, true],
  ["findDocumentNumbers", api.findDocumentNumbers, true],
  ["findEnumerators", api.findEnumerators, false],
  ["findFigureRanges", api.findFigureRanges, true],
  ["findFigures", api.findFigures, true],
  ["findInnerTitles", api.findInnerTitles, true],
  ["findMarkers", api.findMarkers, true],
  ["findPeriods", (text, start, end) => api.findPeriods(text, start, end, { year: 2023 }), true],
  ["findTitles", api.findTitles, true],
  ["findUnclosedTitles", api.findUnclosedTitles, true],
  ["findYearRanges", api.findYearRanges, false],
  ["findYears", api.findYears, true],
  ["splitSentences", sentences({}), false],
  ["splitSentences with every option", sentences({ semicolons: true, ellipses: true, points: true }), false],
  ["createTermMatcher", (text, start, end) => terms.find(text, start, end), false],
];

/** Pieces that the finders look for, and what damages them. */
const PIECES = [
  ..."一二十年月日号第前上令〔〕［］（）()《》〈〉<>“”。！；…，,、.．：:—-～至到百千万亿余个件项%％ \u3000\u200b\n\r",
  ...[
    "2022",
    "20",
    "1",
    "１２",
    "0",
    "年",
    "年度",
    "季度",
    "上半年",
    "上旬",
    "一是",
    "首先",
    "第一，",
    "百分之",
    "国办函",
    "公告",
    "不少于",
  ],
  ...["二〇二二年", "二O二三年", "2022年", "2月2日", "12:30", "O", "A", "个工作日", "\ud800", "\udc00", "😀"],
];
/** Whole things that are found; cut off at either end by chance. */
const PHRASES = [
  ...[
    "国办函〔2022〕102号",
    "国务院第713号令",
    "公告2022年第5号",
    "青川委法20239号",
    "《关于〈条例〉的决定》",
    "〈条例〉",
    "《办法",
  ],
  ...[
    "2021—2025年",
    "20212025年",
    "2022年1—6月",
    "2月2日至5日",
    "2022-01-14 11:08",
    "第一季度",
    "一是甲。二是乙；",
    "首先，其次，",
  ],
  ...["3—5个", "30至50万元", "98.24%", "20余万条", "1亿2000万元", "\n（一）", "\n一、", "\n  1.", "\n①", "“好。”"],
];
const phrase = fc
  .tuple(fc.constantFrom(...PHRASES), fc.nat(9), fc.nat(9))
  .map(([whole, first, last]) => whole.slice(first > 7 ? first - 7 : 0, last > 7 ? 7 - last : whole.length));
const official = fc
  .array(fc.oneof(phrase, fc.constantFrom(...PIECES)), { maxLength: 16 })
  .map((pieces) => pieces.join(""));
/** Any UTF-16 units at all, halves of surrogate pairs among them. */
const anything = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units));
const offset = fc.integer({ min: -5, max: 70 });

describe.each(FINDERS)("%s", (name, find, readsFolded) => {
  it("throws on no text and no range, and finds spans that slice to what they name, in order", () => {
    fc.assert(
      fc.property(fc.oneof(official, anything), offset, offset, (text, start, end) => {
        let last = 0;
        for (const { start: from, end: to, text: written } of find(text, start, end)) {
          expect(from).toBeGreaterThanOrEqual(Math.max(last, Math.min(start, text.length)));
          expect(to).toBeLessThanOrEqual(Math.min(text.length, Math.max(start, end, 0)));
          expect(to).toBeGreaterThan(from);
          if (written !== undefined) expect(text.slice(from, to)).toBe(written);
          last = to;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("reads a range as if it were the whole text", () => {
    fc.assert(
      fc.property(official, fc.nat(30), fc.nat(60), (text, start, end) => {
        const from = Math.min(start, text.length);
        const to = Math.min(Math.max(from, end), text.length);
        const alone = find(text.slice(from, to), 0, to - from);
        const spans = ({ start: first, end: last }: Found) => [first, last] as const;
        expect(find(text, from, to).map(spans)).toEqual(alone.map(spans).map(([a, b]) => [a + from, b + from]));
      }),
      { numRuns: 500 },
    );
  });

  // The others promise nothing of folded text.
  if (readsFolded)
    it("finds the same places in folded text", () => {
      fc.assert(
        fc.property(official, (text) => {
          // Folded, 1，234 is a number of four digits.
          fc.pre(!/[0-9０-９]，[0-9０-９]/.test(text));
          // A dash between numbers is a range; folded, it is the hyphen that dates are written with.
          fc.pre(!/[0-9０-９][‐‑‒–—―─━−﹘﹣][0-9０-９]/.test(text));
          const spans = (folded: string) => find(folded, 0, folded.length).map(({ start, end }) => [start, end]);
          expect(spans(api.foldWidth(text)), name).toEqual(spans(text));
        }),
        { numRuns: 1000 },
      );
    });
});

describe("what reads at one place, or a whole string", () => {
  it("throws on no text and at no offset", () => {
    fc.assert(
      fc.property(fc.oneof(official, anything), offset, (text, at) => {
        for (const match of [api.matchMarker(text, at), api.matchEnumerator(text, at)]) {
          if (!match) continue;
          expect(match.start).toBe(at);
          expect(text.slice(match.start, match.end)).toBe(match.text);
        }
        const date = api.parseDate(text);
        if (date) expect([date.start, date.end, date.text]).toEqual([0, text.length, text]);
        const value = api.parseNumeral(text);
        if (value !== null) expect(Number.isFinite(value) && value >= 0).toBe(true);
        for (const fold of [api.foldWidth, api.toSimplified, api.foldForMatching])
          expect(fold(text).length).toBe(text.length);
        expect(typeof api.isTraditional(text)).toBe("boolean");
        expect(api.splitLines(text).end(api.splitLines(text).count - 1)).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads any numeral alike in full and half width", () => {
    const unit = fc.constantFrom(..."０１２３９，．,.万亿千百一二十零");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 10 }), (text) => {
        expect(api.parseNumeral(api.foldWidth(text))).toBe(api.parseNumeral(text));
      }),
      { numRuns: 2000 },
    );
  });
});

it("every function that finds is held to these properties", () => {
  const held = FINDERS.map(([name]) => name);
  expect(Object.keys(api).filter((name) => /^find/.test(name) && !held.includes(name))).toEqual([]);
});

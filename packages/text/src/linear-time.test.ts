import { describe, expect, it } from "vitest";
import {
  bracketBalance,
  createTermMatcher,
  findDates,
  findDocumentNumbers,
  findEnumerators,
  findFigureRanges,
  findFigures,
  findInnerTitles,
  findMarkers,
  findPeriods,
  findTitles,
  findUnclosedTitles,
  findYearRanges,
  findYears,
  foldForMatching,
  foldWidth,
  isTraditional,
  matchEnumerator,
  matchMarker,
  parseDate,
  parseNumeral,
  splitLines,
  splitSentences,
  toSimplified,
} from "./index.js";

const SIZE = 300_000;
/** Hostile text may cost more per character, for it is all matches; quadratic work would take thousands of times as long. */
const FACTOR = 60;
const GRACE_MS = 400;

const ORDINARY =
  "（一）加强法治宣传。一是印发《2022年度学法计划》，清理出9个部门（单位）事项143项，办结率达98.24%，依据国办函〔2022〕102号，“一网通办”持续深化；二是完善机制，2023年2月2日前完成20余万条。\n";

const sized = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

const UNITS = [
  ..."1 《（“”一第〔令十\n。中",
  ...["一是", "20 ", "1,", "2022年 ", "1.", "2022-", "（一", "〔2022", "2021—", "12:", "不少于", "一、", "国20221号"],
  ...[
    "19",
    "号",
    "年",
    "（）",
    "（。）",
    "12.12.",
    "1,111",
    "二〇二二年",
    "2022法治 ",
    "令第1号",
    "第一，",
    "a?",
    "約",
    "…",
    "…等",
    "1—2",
    "1月—",
    "上半年",
    "百分之",
    "1亿",
    "第1号令",
    "2022年第",
    "〈",
    "1.\n",
    " \n",
  ],
];

const INPUTS = [
  ...UNITS.map((unit) => [JSON.stringify(unit), sized(unit)] as const),
  ["《《…》》", "《".repeat(SIZE / 2) + "》".repeat(SIZE / 2)] as const,
  ["………等", `${"…".repeat(SIZE - 1)}等`] as const,
  ["““…。”。”", "“".repeat(SIZE / 2) + "。”".repeat(SIZE / 4)] as const,
];

const terms = createTermMatcher(["法治政府", "法治", "一是一是一是", "1111111111", "（（（", "。"]);
const everywhere = (match: (text: string, offset: number) => unknown) => (text: string) => {
  for (let offset = 0; offset < text.length; offset++) match(text, offset);
};

const FUNCTIONS: readonly (readonly [string, (text: string) => unknown])[] = [
  ["bracketBalance", bracketBalance],
  ["createTermMatcher", (text) => terms.find(text)],
  ["findDates", findDates],
  ["findDocumentNumbers", findDocumentNumbers],
  ["findEnumerators", findEnumerators],
  ["findFigureRanges", findFigureRanges],
  ["findFigures", findFigures],
  ["findInnerTitles", findInnerTitles],
  ["findMarkers", findMarkers],
  ["findPeriods", findPeriods],
  ["findTitles", findTitles],
  ["findUnclosedTitles", findUnclosedTitles],
  ["findYearRanges", findYearRanges],
  ["findYears", findYears],
  ["foldForMatching", foldForMatching],
  ["foldWidth", foldWidth],
  ["isTraditional", isTraditional],
  ["matchEnumerator", everywhere(matchEnumerator)],
  ["matchMarker", everywhere(matchMarker)],
  ["parseDate", parseDate],
  ["parseNumeral", parseNumeral],
  ["splitLines", splitLines],
  ["splitSentences", splitSentences],
  [
    "splitSentences with every option",
    (text) => splitSentences(text, 0, text.length, { semicolons: true, ellipses: true, points: true }),
  ],
  ["toSimplified", toSimplified],
];

const milliseconds = (run: () => unknown) => {
  const before = performance.now();
  run();
  return performance.now() - before;
};

describe("on 300 KB of one thing the time stays in proportion", () => {
  const ordinary = sized(ORDINARY);
  it.each(FUNCTIONS)("%s", (_, run) => {
    run(ordinary);
    const limit = milliseconds(() => run(ordinary)) * FACTOR + GRACE_MS;
    for (const [name, text] of INPUTS) {
      expect(
        milliseconds(() => run(text)),
        `${name} took longer than ${limit} ms`,
      ).toBeLessThan(limit);
    }
  });

  it("reading paragraph by paragraph costs no more than reading at once", () => {
    const lines = splitLines(ordinary);
    const byParagraph = () => {
      let figures = 0;
      for (let index = 0; index < lines.count; index++) {
        figures += findFigures(ordinary, lines.start(index), lines.end(index)).length;
      }
      return figures;
    };
    const atOnce = milliseconds(() => findFigures(ordinary));
    expect(milliseconds(byParagraph)).toBeLessThan(atOnce * 10 + GRACE_MS);
  });
});

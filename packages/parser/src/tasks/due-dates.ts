const YEAR = "(?:(?<year>20\\d\\d)\\s*年\\s*|(?<word>今年|本年|明年|每年)(?:度)?)?";
const DAY = "(?<month>\\d{1,2})\\s*月(?:\\s*(?:(?<day>\\d{1,2})\\s*日|底|末|份))?";
const PERIOD = "全年|(?<half>[上下]半年)|第?(?<quarter>[一二三四])季度";
/** 2025年底, 明年年底, 年底; but 去年底 is over, and 三年内 is counted from an unknown day. */
const YEAR_END =
  "(?:(?<endYear>20\\d\\d)\\s*年|(?<endWord>今年|本年|明年|每年)|(?<other>(?:[去上往前近]|[\\d一二三四五六七八九十两几]{1,4})年?))?年?[底末内]";
/** A day, month, quarter or year in which something is to be done; where no year is said, the document's own is meant. */
const DUE = new RegExp(`${YEAR}(?:${DAY}\\s*(?:之?前|完成)|${PERIOD})|${YEAR_END}`, "g");
/** 完成时限：2023年6月30日, 完成时间：12月底. */
const LABEL =
  /(?:完成|办理|落实|整改|推进|时间)(?:时限|期限|时间|日期|节点|要求)(?:要求)?\s*:\s*|(?:时限|期限)(?:要求)?\s*:\s*/g;
const LABELLED = new RegExp(`^(?:${YEAR}(?:${DAY}|${PERIOD})|${YEAR_END})\\s*(?:之?前|完成)?\\s*(?=$|[)\\]】,。;\\n])`);

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** The last day of the period that a match names; null where the year is not known or the calendar has no such day. */
function dayOf(match: RegExpMatchArray | RegExpExecArray, documentYear: number | null): string | null {
  const said = match.groups ?? {};
  const word = said.word ?? said.endWord;
  // 每年12月 is no single day; a lone 内 or 底 is no date at all.
  if (word === "每年" || said.other !== undefined || !/[月年季]/.test(match[0])) return null;
  const written = said.year ?? said.endYear;
  const year =
    written !== undefined ? Number(written) : documentYear === null ? null : documentYear + (word === "明年" ? 1 : 0);
  if (year === null) return null;
  if (said.month !== undefined) {
    const month = Number(said.month);
    if (month < 1 || month > 12) return null;
    const last = lastDay(year, month);
    const date = said.day === undefined ? last : Number(said.day);
    return date >= 1 && date <= last ? iso(year, month, date) : null;
  }
  if (said.quarter !== undefined) {
    const last = ("一二三四".indexOf(said.quarter) + 1) * 3;
    return iso(year, last, lastDay(year, last));
  }
  return said.half === "上半年" ? iso(year, 6, 30) : iso(year, 12, 31);
}

/** All days that a folded sentence sets, in order. */
export function dueDates(sentence: string, documentYear: number | null): readonly string[] {
  const days: string[] = [];
  // Most sentences set no day, and a search for these is cheap.
  if (!sentence.includes("年") && !sentence.includes("月") && !sentence.includes("季度")) return days;
  for (const match of sentence.matchAll(DUE)) {
    const day = dayOf(match, documentYear);
    if (day !== null) days.push(day);
  }
  return days;
}

/** The last day of the period a folded sentence sets, or null; of several the last. */
export function dueDate(sentence: string, documentYear: number | null): string | null {
  const days = dueDates(sentence, documentYear);
  return days[days.length - 1] ?? null;
}

/** The day behind the label 完成时限 in a folded passage; null where there is none, or labels that disagree. */
export function labelledDueDate(passage: string, documentYear: number | null): string | null {
  if (!passage.includes("时") && !passage.includes("期")) return null;
  let due: string | null = null;
  for (const label of passage.matchAll(LABEL)) {
    const from = label.index + label[0].length;
    const match = LABELLED.exec(passage.slice(from, from + 30));
    const day = match && dayOf(match, documentYear);
    if (day === null) continue;
    if (due !== null && due !== day) return null;
    due = day;
  }
  return due;
}

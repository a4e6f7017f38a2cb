import { findDates, findPeriods, findYearRanges, findYears, formatDate, parseDate } from "@fazhi/text";

const text = "2023年2月2日印发，二〇二三年三月起施行，2023-01-14 11:08发布，2023年2月30日有误。";

for (const { iso, precision, time, text: date } of findDates(text)) console.log(date, iso, precision, time);

const date = parseDate("二〇二三年二月十二日");
console.log(date.iso, formatDate(date, "arabic"), formatDate(date, "chinese"));

console.log(findYears("2022年度法治政府建设").map(({ year, suffix }) => [year, suffix]));
console.log(findYearRanges("（2021—2025年）").map(({ from, to, dash }) => [from, to, dash]));

const periods = "2022年1—6月受理12件，2月2日至5日培训，前三季度办结30件，12月上旬检查。";
for (const { text: period, from, to, precision } of findPeriods(periods, 0, periods.length, { year: 2022 })) {
  console.log(period, from, to, precision);
}

import { replace, type Seed, type SeedTarget } from "../seed.js";

/** The title on one line, with its year as it is written. */
const titled = ({ text, report }: SeedTarget) => {
  const { titleSpan } = report;
  if (titleSpan === null || report.sources.title !== "title") return null;
  const written = text.slice(titleSpan.start, titleSpan.end);
  const year = /\d{4}年度?/.exec(written);
  // One that stands twice in the text would still be read with its year.
  if (year === null || /[\n\s]/.test(written) || text.split(written).length > 2) return null;
  return { titleSpan, written, year: year[0] };
};

const retitled = (
  ruleId: string,
  messageId: string,
  name: string,
  change: (written: string, year: string) => string | null,
): Seed => ({
  ruleId,
  messageId,
  name,
  apply(target) {
    const title = titled(target);
    const changed = title === null ? null : change(title.written, title.year);
    return title === null || changed === null || changed === title.written
      ? null
      : replace(target, title.titleSpan, changed);
  },
});

/** The report under the title of another document. */
const another: Seed = {
  ruleId: "document/kind",
  name: "the title of another kind of document",
  apply(target, random) {
    const title = titled(target);
    if (title === null) return null;
    const instead = random.pick([
      `${title.year.replace(/度$/, "")}政府信息公开工作年度报告`,
      `关于做好${title.year}法治政府建设年度报告报送工作的通知`,
      `在${title.year}法治政府建设工作会议上的讲话`,
      `${title.year}上半年法治政府建设工作总结`,
    ]);
    return { ...replace(target, title.titleSpan, instead), at: null };
  },
};

const withoutAddressee: Seed = {
  ruleId: "document/addressee",
  messageId: "missing",
  name: "the line of addressees taken out",
  apply(target) {
    const { text, report } = target;
    const from = report.titleSpan?.end ?? 0;
    const line = /\n[ \t\u3000]*[^\n。，]{0,24}(?:委|政府|人大常委会)[:：](?=\n)/.exec(text.slice(from, from + 200));
    if (line === null) return null;
    const start = from + line.index;
    return { text: text.slice(0, start) + text.slice(start + line[0].length), at: null };
  },
};

export const seeds: readonly Seed[] = [
  another,
  retitled("document/title", "year", "a title without its year", (written, year) =>
    /法治政府/.test(written) ? written.replace(year, "") : null,
  ),
  retitled("document/title", "kind", "总结 instead of 报告", (written) =>
    written.replace(/(?:工作)?(?:情况)?(?:的)?(?:年度)?报告$/, "工作总结"),
  ),
  retitled("document/profile-name", "other", "another name than the fixed one", (written) =>
    written.endsWith("法治政府建设年度报告") ? written.replace(/年度报告$/, "工作情况报告") : null,
  ),
  withoutAddressee,
];

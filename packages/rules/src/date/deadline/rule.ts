import { defineRule } from "@fazhi/engine";
import { cite, coversReportYear, deadlines } from "@fazhi/law";
import type { Basis, Report, Span } from "@fazhi/schema";
import { findDates, parseDate } from "@fazhi/text";
import { earlier, localDeadline } from "./local-deadlines.js";

/** How long after its deadline a page date still says something of the publication: later it is a re-post. */
const PLAUSIBLE_MONTHS = 18;

interface Options {
  /** Days that local rules set earlier, each a `LocalDeadline`. */
  readonly localDeadlines: readonly unknown[];
  /** `YYYY-MM-DD`, where it is known when this report was filed or first published; "" where not. */
  readonly filedOn: string;
  readonly publishedOn: string;
}

const defaultOptions: Options = { localDeadlines: [], filedOn: "", publishedOn: "" };

/**
 * Compares the dates of the document, and with `--as-of` the day of the check, with the days before
 * which a report must be filed and published. All dates are `YYYY-MM-DD`, which sort as strings.
 */
export default defineRule({
  id: "date/deadline",
  code: "FZ4001",
  title: { "zh-CN": "报送和公开期限", en: "Filing and publication deadlines" },
  severity: "warning",
  basis: [cite("inspection-rule", "24")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  needs: ["report-year"],
  readsFacts: false,
  defaultOptions,
  messages: {
    "filed-late": {
      "zh-CN": "应于 {before} 之前报送，实际报送日期为 {actual}",
      en: "Must be filed before {before}; it was filed on {actual}",
    },
    "published-late": {
      "zh-CN": "应于 {before} 之前向社会公开，实际发布日期为 {actual}",
      en: "Must be published before {before}; the page is dated {actual}",
    },
    "signed-late": {
      "zh-CN": "应于 {before} 之前报送，实际成文日期为 {actual}，不可能按期报送",
      en: "Must be filed before {before}; signed on {actual}, it cannot have been filed in time",
    },
    "signed-before-period-end": {
      "zh-CN": "成文日期应在报告年度（{year} 年）结束前后或之后，实际为 {actual}",
      en: "Should be signed about or after the end of the report year {year}; the date is {actual}",
    },
    "publication-due": {
      "zh-CN": "应于 {before} 之前向社会公开，到 {asOf} 文中未见发布日期",
      en: "Must be published before {before}; as of {asOf} no date of publication is found",
    },
    "filing-due": {
      "zh-CN": "应于 {before} 之前报送，到 {asOf} 文中未见成文日期",
      en: "Must be filed before {before}; as of {asOf} no signature date is found",
    },
    "page-date-implausible": {
      "zh-CN": "发布日期 {actual} 与报告年度（{year} 年）相差过远，未据以判断是否按期公开",
      en: "The page date {actual} is too far from the report year {year} to judge the publication by it",
    },
  },
  help: {
    "filed-late": {
      "zh-CN": "报送日期来自配置（filedOn）；确已逾期的，向接收机关说明原因。",
      en: "The date comes from the configuration (filedOn). If it was late, give the receiving body the reason.",
    },
    "published-late": {
      "zh-CN": "如果该日期是重新发布或网站迁移的日期，请以首次公开的日期为准。",
      en: "If that is the date of a re-post or a site migration, the first publication counts.",
    },
    "signed-late": {
      "zh-CN": "请核对成文日期；本地规定的期限更早的，以本地规定为准。",
      en: "Check the date; where local rules set an earlier day, that one counts.",
    },
    "signed-before-period-end": {
      "zh-CN": "请核对成文日期和报告年度，其中之一可能是沿用旧稿。",
      en: "Check the date and the report year; one of them may be left over from an earlier text.",
    },
    "publication-due": {
      "zh-CN": "请确认已在报刊、网站等媒体公开。",
      en: "Make sure that it has been published in a newspaper, on the website or in other media.",
    },
    "filing-due": { "zh-CN": "请确认已经报送。", en: "Make sure that it has been filed." },
    "page-date-implausible": {
      "zh-CN": "可能是重新发布、网站迁移的日期，或报告年度识别有误，请人工核对。",
      en: "It may be the date of a re-post or a migration, or the report year may be misread; look at it yourself.",
    },
  },
  reasons: {
    "no-duty-yet": { "zh-CN": "2015 年之前的报告没有规定期限", en: "no deadline was set for reports before 2015" },
    "no-dates": {
      "zh-CN": "文中没有发布日期和成文日期，也没有用 --as-of 给出日期",
      en: "the document has neither page date nor signature date, and no --as-of was given",
    },
    "after-table": {
      "zh-CN": "期限数据尚未更新到该报告年度之后",
      en: "the table of deadlines ends before this report was due",
    },
    "option-unreadable": {
      "zh-CN": "配置的日期或地区期限（localDeadlines、filedOn、publishedOn）无法读取",
      en: "a configured date or local deadline (localDeadlines, filedOn, publishedOn) cannot be read",
    },
    "no-deadline-known": {
      "zh-CN": "不能确定适用于该单位的期限",
      en: "the deadline for this body is not known",
    },
  },
  check({ text, report, asOf, options, fail, notApplicable, notChecked }) {
    const year = report.reportYear;
    if (year === null) return;
    const { level, type } = report.organization ?? { level: "unknown", type: "unknown" };
    const due = deadlines({ reportYear: year, level, type });
    if (due === null) return notApplicable("no-duty-yet");
    if (!coversReportYear(year)) return notChecked("after-table");
    const reporter = { reportYear: year, level, type };
    const local = (act: "filing" | "publication") =>
      localDeadline(options.localDeadlines, act, reporter, cite("inspection-rule", "24"));
    const [localFiling, localPublication] = [local("filing"), local("publication")];
    const given = [options.filedOn, options.publishedOn];
    if (localFiling === "unreadable" || localPublication === "unreadable" || given.some((date) => !isDateOption(date)))
      return notChecked("option-unreadable");
    const filing = earlier(due.filing, localFiling);
    const publication = earlier(due.publication, localPublication);
    const filedOn = fullDate(options.filedOn);
    const firstPublishedOn = fullDate(options.publishedOn);
    const publishedOn = firstPublishedOn ?? fullDate(report.publishedOn);
    const signedOn = fullDate(report.signature?.date ?? null);
    if (publishedOn === null && signedOn === null && filedOn === null && asOf === null) return notChecked("no-dates");

    const december = `${year}-12-01`;
    if (publishedOn !== null) {
      const at = firstPublishedOn === null ? pageDate(text, report, publishedOn) : null;
      const isRepost =
        publishedOn < december || (publication && publishedOn > addMonths(publication.before, PLAUSIBLE_MONTHS));
      if (firstPublishedOn === null && isRepost)
        fail({ at, severity: "info", message: "page-date-implausible", data: { actual: publishedOn, year } });
      else if (publication && publishedOn >= publication.before)
        fail({
          at,
          // A date on a page may be that of a re-post; one that somebody vouches for is none.
          ...(firstPublishedOn === null ? {} : { severity: certain(publication.basis) }),
          basis: [publication.basis],
          message: "published-late",
          data: { actual: publishedOn, before: publication.before },
        });
    } else if (publication && asOf !== null && asOf >= publication.before)
      fail({
        at: null,
        severity: "info",
        basis: [publication.basis],
        message: "publication-due",
        data: { asOf, before: publication.before },
      });

    if (filedOn !== null && filing && filedOn >= filing.before)
      fail({
        at: null,
        severity: certain(filing.basis),
        basis: [filing.basis],
        message: "filed-late",
        data: { actual: filedOn, before: filing.before },
      });

    if (signedOn !== null) {
      const at = signatureDate(text, report, signedOn);
      if (signedOn < december) fail({ at, message: "signed-before-period-end", data: { actual: signedOn, year } });
      else if (filing && filedOn === null && signedOn >= filing.before)
        fail({ at, basis: [filing.basis], message: "signed-late", data: { actual: signedOn, before: filing.before } });
    } else if (filing && filedOn === null && asOf !== null && asOf >= filing.before)
      fail({
        at: null,
        severity: "info",
        basis: [filing.basis],
        message: "filing-due",
        data: { asOf, before: filing.before },
      });

    const compared =
      (publication && (publishedOn ?? asOf) !== null) || (filing && (filedOn ?? signedOn ?? asOf) !== null);
    if (!compared) notChecked("no-deadline-known");
  },
});

/** Where the page shows its date; null where it comes from metadata. */
function pageDate(text: string, { furniture }: Report, date: string): Span | null {
  for (const { kind, span } of furniture)
    if (kind === "page-date" || kind === "index-table") {
      const found = findDates(text, span.start, span.end).find(({ iso }) => iso === date);
      if (found !== undefined) return { start: found.start, end: found.end };
    }
  return null;
}

/** The date of the signature, or the whole of it. */
function signatureDate(text: string, { signature }: Report, date: string): Span | null {
  if (signature === null) return null;
  const { start, end } = signature.span;
  const found = findDates(text, start, end).find(({ iso }) => iso === date);
  return found === undefined ? signature.span : { start: found.start, end: found.end };
}

/** The day a number of months later; the day of the month is always the first here. */
function addMonths(date: string, months: number): string {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, "0")}${date.slice(7)}`;
}

/** An `error` rests on what we are sure of only. */
const certain = (basis: Pick<Basis, "confidence">): "error" | "warning" =>
  basis.confidence === "high" ? "error" : "warning";

/** An option is a day of the calendar, or empty. */
const isDateOption = (date: string): boolean => date === "" || parseDate(date)?.iso === date;

/** A date without its day cannot be compared with a deadline. */
const fullDate = (date: string | null): string | null =>
  date !== null && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null;

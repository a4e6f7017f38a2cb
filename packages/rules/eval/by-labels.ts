import type { Finding } from "@fazhi/schema";
import type { EvalLabels } from "../../parser/eval/types.js";

/** What a careful reader says of a finding; `unjudged` where none has looked at it. */
export type Judgement = "right" | "arguable" | "wrong" | "unjudged";

/** Bodies that the inspection rule does not name, although many of them report. */
const UNNAMED = /街道|开发区|管委会|管理委员会|园区|新区|示范区/;
/** A page date that much later may be that of a re-post, as the finding itself says. */
const MONTHS_OF_DOUBT = 12;

/**
 * The days before which a report is due, reckoned anew from what 督察工作规定 art. 24 says, without the rule's own table:
 * publication before 1 April; filing before 1 March from the report year 2019 on, before 1 April for provinces and for
 * the centre, and in the first quarter before that.
 */
function due({ reportYear, organization }: EvalLabels): { filing: string; publication: string } | null {
  if (reportYear === undefined || reportYear === null || reportYear < 2015) return null;
  const isProvince =
    organization?.level === "central" || (organization?.level === "province" && organization.type !== "department");
  const publication = `${reportYear + 1}-04-01`;
  return { publication, filing: reportYear >= 2019 && !isProvince ? `${reportYear + 1}-03-01` : publication };
}

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** `date/deadline` against the labelled dates, year and body. */
export function judgeDeadline(labels: EvalLabels, { messageId, data }: Finding): Judgement {
  if (labels.kind !== "annual-report") return "wrong";
  const { publishedOn, signature, organization, reportYear } = labels;
  const days = due(labels);
  if (days === null || reportYear === undefined || reportYear === null) return "unjudged";
  const isPublication = messageId === "published-late" || messageId === "page-date-implausible";
  const date = isPublication ? publishedOn : signature === undefined ? undefined : (signature?.date ?? null);
  if (date === undefined) return "unjudged";
  if (date === null || data.actual !== date) return "wrong";
  if (messageId === "signed-before-period-end") return date < `${reportYear}-12-01` ? "right" : "wrong";
  if (messageId === "page-date-implausible")
    return date < `${reportYear}-12-01` || monthsBetween(days.publication, date) >= MONTHS_OF_DOUBT ? "right" : "wrong";
  if (date < (isPublication ? days.publication : days.filing)) return "wrong";
  if (isPublication) return monthsBetween(days.publication, date) >= MONTHS_OF_DOUBT ? "arguable" : "right";
  return organization && UNNAMED.test(organization.name) ? "arguable" : "right";
}

/** `structure/signature` against the labelled signature. */
export function judgeSignature({ kind, signature }: EvalLabels, { messageId, data }: Finding): Judgement {
  if (kind !== "annual-report") return "wrong";
  if (signature === undefined) return "unjudged";
  if (messageId === "missing") return signature === null ? "right" : "wrong";
  if (signature === null) return "wrong";
  if (messageId === "no-organization") return signature.organization === null ? "right" : "wrong";
  if (messageId === "no-date") return signature.date === null ? "right" : "wrong";
  const [, year, month, day] = /^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/.exec(signature.date ?? "") ?? [];
  if (messageId !== "date-form" || year === undefined) return "unjudged";
  const standard = `${year}年${month}月${day}日`;
  return data.expected === standard && data.actual !== standard ? "right" : "wrong";
}

const SAYS_WHEN = /20\d\d|下一?年度?|明年|来年|來年|新的一年|二〇/;

/** `year/plan` against the labelled heading of the plan. */
export function judgePlanHeading({ kind, sections }: EvalLabels, { messageId }: Finding): Judgement {
  if (kind !== "annual-report") return "wrong";
  const headings = (sections ?? []).filter(({ roles }) => roles.includes("next-year-plan"));
  if (messageId !== "unspecified" || headings.length === 0) return "unjudged";
  return headings.every(({ heading }) => !SAYS_WHEN.test(heading)) ? "right" : "wrong";
}

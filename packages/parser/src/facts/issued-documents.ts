import type { Citation, IssuedDocument } from "@fazhi/schema";
import { clauseAround } from "./places.js";
import type { Scope } from "./scope.js";

const ACTION = "(?:制定|制订|印发|出台|发布|公布|下发|制发|颁布|修订|编制|编印|起草)";
/** The verb right before 《, with what may stand between. */
const MADE = new RegExp(`(${ACTION}(?:并|和|、|了|实施|完善|${ACTION}){0,4})$`);
/** The last characters of what may stand right before 《. */
const LAST = "定订发台布制编印草施善了并和、";
/** What is intended, demanded or done by others, is not what the body made. */
const NOT_MADE =
  /(?:拟|将|要|待|未|不|推动|加快|争取|力争|计划|准备|抓紧|适时|尽快|配合|协助|参与|督促|指导|按照|根据|依据|关于|[的所由])$/;
const LISTED = /^[、和及与,]?(?:以及)?$/;
const VERB_REACH = 16;

/** Who stands above a body of each level; what they issue, it carries out. */
const ABOVE = /国务院|中央|中共|全国人大|最高人民|司法部|国家|上级/;
const PROVINCE = /(?:省|自治区)(?:委|人大|人民政府|政府|依法治省|[^,]{0,8}[厅局办])/;
const CITY = /市(?:委|人大|人民政府|政府|依法治市|[^,]{0,8}[局办])/;

/** Documents the report says the body made: 《》 right behind 印发, 制定 …, and those listed with it. */
export function findIssuedDocuments(
  { draft, organization }: Pick<Scope, "draft" | "organization">,
  told: Scope["paragraphs"],
  citations: readonly Citation[],
): readonly IssuedDocument[] {
  const { folded, text } = draft;
  const issued: IssuedDocument[] = [];
  const level = organization?.level ?? "unknown";
  const foreign = [
    ...(level === "central" ? [] : [ABOVE]),
    ...(level === "central" || level === "province" ? [] : [PROVINCE]),
    ...((level === "county" || level === "township") && !organization?.name.includes("市") ? [CITY] : []),
  ];
  let paragraphIndex = 0;
  let behind = -1;
  let verb: string | null = null;
  for (const { title, number, line, span } of citations) {
    while ((told[paragraphIndex]?.end ?? Number.POSITIVE_INFINITY) < span.end) paragraphIndex++;
    const paragraph = told[paragraphIndex];
    if (!paragraph) break;
    if (span.start < paragraph.start) continue;
    const continues =
      verb !== null &&
      behind >= paragraph.start &&
      span.start - behind <= 3 &&
      LISTED.test(folded.slice(behind, span.start));
    if (!continues) {
      verb = null;
      const from = Math.max(paragraph.start, span.start - VERB_REACH);
      const match = LAST.includes(folded.charAt(span.start - 1)) ? MADE.exec(folded.slice(from, span.start)) : null;
      if (match) {
        const at = from + match.index;
        const clause = clauseAround(folded, at, paragraph);
        const before = folded.slice(clause.start, at);
        if (!NOT_MADE.test(before) && !foreign.some((other) => other.test(before)))
          verb = text.slice(at, at + (match[1] ?? "").length);
      }
    }
    behind = span.end;
    if (verb !== null) issued.push({ title, verb, number, line, span });
  }
  return issued;
}

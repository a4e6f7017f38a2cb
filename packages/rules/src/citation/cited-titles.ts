import type { Finder } from "@fazhi/engine";
import { type LookupResult, lookup } from "@fazhi/law";
import type { ContentKey, Span } from "@fazhi/schema";
import { toSimplified } from "@fazhi/text";
import { cleanText, textOutsideTitles } from "../reading/clean-text.js";
import { roleIndex } from "../reading/roles.js";
import { sentenceBounds } from "./sentence-bounds.js";
import { withoutTail } from "./without-tail.js";

/** A document cited in 《》 with the words around it, which tell what is said of it. */
export interface CitedTitle {
  /** Without its marks, in Simplified characters; as long as what stands between them. */
  readonly title: string;
  /** The title without its marks, in the canonical text. */
  readonly inner: Span;
  /** The document number that follows it in brackets. */
  readonly number: string | null;
  /** The report's own words in front of it, from the beginning of the sentence; other titles are blanks. */
  readonly before: string;
  /** The last clause of `before`, without blanks and the marks of a list of titles at its end. */
  readonly lead: string;
  /** The report's own words behind it, up to the end of the sentence; other titles are blanks. */
  readonly after: string;
  /** The whole sentence, folded, titles included. */
  readonly sentence: string;
  /** The contents of the section it stands in. */
  readonly roles: readonly ContentKey[];
  /** What the title meant in the report year; null where that is not known. */
  readonly inYear: LookupResult | null;
  /** Said to have been made by the body itself or by another that is not national. */
  readonly isLocal: boolean;
}

const CLAUSE_ENDS: ReadonlySet<number> = new Set([...",:。;!?\n"].map((mark) => mark.charCodeAt(0)));
/** What may stand between a verb and its titles, or between titles: 、和及 and marks of quotation. */
const LIST_TAIL = " \t\u3000、和与及\"'()";

/** All cited titles in the order of the text. Ask for them with `once(citedTitles)`. */
export const citedTitles: Finder<readonly CitedTitle[]> = ({ report }, once) => {
  if (report.citations.length === 0) return [];
  const year = report.reportYear;
  const clean = once(cleanText);
  const outside = once(textOutsideTitles);
  const roles = once(roleIndex);
  const bounds = sentenceBounds(outside);
  const issued = new Set(report.issuedDocuments.map(({ span }) => span.start));
  return report.citations.map(({ title, number, span: { start, end } }): CitedTitle => {
    const from = bounds.startOf(start);
    const to = bounds.endOf(end);
    const before = outside.slice(from, start);
    const lead = clauseOf(before);
    const simplified = toSimplified(title);
    return {
      title: simplified,
      inner: { start: start + 1, end: end - 1 },
      number,
      before,
      lead,
      after: outside.slice(end, to),
      sentence: clean.slice(from, to),
      roles: roles.rolesAt(start),
      inYear: year === null ? null : lookup(simplified, { year }),
      isLocal: issued.has(start) || isLocallyIssued(lead, number),
    };
  });
};

/** The last clause of what stands in front of something, without the marks of a list at its end. */
export function clauseOf(before: string): string {
  // No mark of a list ends a clause, so they can go first; trimming the end takes the blanks of other titles at once.
  const words = withoutTail(before.trimEnd(), LIST_TAIL);
  let start = words.length;
  while (start > 0 && !CLAUSE_ENDS.has(words.charCodeAt(start - 1))) start--;
  return words.slice(start).trimStart();
}

const NATIONAL = /中共中央|党中央|中央|国务院|全国人大|国家|中办|国办|最高人民|司法部|财政部/;
/** 省委办公厅, 我市, 市依法治市办, 县司法局 right before the title. */
const LOCAL_ISSUER = /(?:[省市州盟县区旗镇乡局厅委办室会院我本]|自治区|政府|人大|街道)的?$/;
/** 省委办公厅印发, 市人大常委会制定的. */
const LOCAL_ISSUANCE =
  /[省市州盟县区旗镇乡局厅][^,]{0,14}(?:印发|出台|制定|制订|下发|颁布|发布|公布|编制|起草)(?:实施)?(?:的|了)?$/;
/** The codes of national bodies in document numbers. */
const NATIONAL_NUMBER = /^(?:中|国|厅字|法释|法发|司发|主席令|部令)/;

function isLocallyIssued(lead: string, number: string | null): boolean {
  if (number !== null && !NATIONAL_NUMBER.test(number)) return true;
  // Of several bodies the last is the one that stands with the title: 中央和省委《…》.
  const last =
    lead
      .slice(-30)
      .split(/[、和及与]/)
      .at(-1) ?? "";
  return !NATIONAL.test(last) && (LOCAL_ISSUER.test(last) || LOCAL_ISSUANCE.test(last));
}

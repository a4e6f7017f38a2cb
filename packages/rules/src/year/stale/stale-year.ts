import type { Span } from "@fazhi/schema";
import { findYearRanges, findYears } from "@fazhi/text";

/** An earlier year by which a sentence dates what it tells; the span covers the month and day that follow it. */
export interface StaleYear extends Span {
  readonly year: number;
  readonly written: string;
}

/** Carried over is what stood in one of the last reports; what is older is told as history. */
const YEARS_BACK = 2;
/** Month, day and part of the year behind 年. */
const WITHIN_YEAR =
  /^\s*(?:\d{1,2}\s*月份?(?:\s*\d{1,2}\s*日)?|[上下]半年|第?[一二三四1-4]季度|全年|[初底末]|年[初底末中])?(?:[上中下]旬|[初底末]|期间)?/;
/** What the year before has to do with this one: then it is named on purpose. */
const TIED_TO_NOW =
  /以来|以后|之后|至今|迄今|今年|本年|当年|去年|上年|上一年|同期|历年|近年|近[两三几]年|连续|持续至|相比|对比|此前|之前|曾|早在|期满|到期|届满|跨年|历时|目前|现已|如今/;
/** Events that are told as what led up to the present. */
const MILESTONE =
  /成立|组建|设立|挂牌|揭牌|获评|荣获|获得|评为|命名|授予|确定为|列为|列入|入选|机构改革|划转|更名|颁布|施行|生效|启用|启动|投入使用|投用|试点|试行|当选|任命|到任|任职|调任|上任|[第首][一二三四五六七八九]?[批届]|建成|开工|立项/;
/** A case is told from its beginning. */
const CASE = /原告|被告|申请人|第三人|当事人|上诉|起诉|诉至|案情|涉案|一审|二审|再审|违法行为|典型案例|信访人/;
/** Before the year: from when, until when, against what. */
const BOUNDED = /[自从较比同与对至到截止继去前原距跟及和、]/;
const OPENING = /^[\s\u3000]*(?:[(（]?[一二三四五六七八九十\d]{1,3}(?:[)）、.．]|是|要)[)）]?)?[\s\u3000]*/;
const SUBJECT =
  /(?:[我本]单位|我[省市区县旗镇乡局厅办委院]|全[省市区县旗镇乡局厅系统]+|本[省市区县旗镇乡局]|政府|局|厅|办公室|委|街道|镇|乡|系统|部门)$/;
/** What was done, right behind the year. */
const DEED =
  /^(?:[我本]单位|我[省市区县旗镇乡局厅办委]|本[省市区县旗镇乡局]|全[省市区县旗镇乡局])?[^,;:的]{0,6}?(?:共|累计|先后|组织|开展|召开|举办|举行|印发|制定|修订|出台|办理|受理|审查|审核|审议|完成|新增|调解|化解|培训|接待|检查|查处|清理|梳理|公开|发布|主持|听取|研究|报送|推出|聘请|评查|收到|解决|采纳|建立|参加|出庭)/;

/** The years that a text names, ranges left out. */
export function yearsIn(text: string): readonly number[] {
  if (!text.includes("年")) return [];
  const ranges = findYearRanges(text);
  return findYears(text)
    .filter(({ suffix, start }) => suffix !== "" && !ranges.some((range) => range.start <= start && start < range.end))
    .map(({ year }) => year);
}

/**
 * The earlier year with which a clause of the sentence opens as the time of what was done (2022年12月，…; 我局2022年共办理…),
 * or null: where the sentence names the report year or a later one as well, or the earlier one as a starting point, for
 * comparison, of a document, a milestone or a case.
 *
 * @param sentence folded, titles blanked
 * @param offset where it begins in the canonical text
 */
export function staleYear(sentence: string, offset: number, reportYear: number): StaleYear | null {
  const years = yearsIn(sentence);
  const earlier = years.filter((year) => year < reportYear);
  if (earlier.length === 0 || years.length > earlier.length || new Set(earlier).size > 1) return null;
  if (findYearRanges(sentence).length > 0) return null;
  if (TIED_TO_NOW.test(sentence) || MILESTONE.test(sentence) || CASE.test(sentence)) return null;
  for (const { year, start, end: yearEnd, suffix } of findYears(sentence)) {
    if (suffix === "" || year < reportYear - YEARS_BACK || year >= reportYear) continue;
    const rest = sentence.slice(yearEnd, yearEnd + 48);
    const within = suffix === "年" ? (WITHIN_YEAR.exec(rest)?.[0].trimEnd() ?? "") : "";
    if (!isAdverbial(before(sentence, start), rest.slice(within.length), suffix === "年度")) continue;
    const end = yearEnd + within.length;
    return { start: offset + start, end: offset + end, year, written: sentence.slice(start, end) };
  }
  return null;
}

/** The clause up to the year; null inside brackets or where it is too long to tell. */
function before(sentence: string, at: number): string | null {
  const part = sentence.slice(Math.max(0, at - 24), at);
  if (part.lastIndexOf("(") > part.lastIndexOf(")")) return null;
  const cut = Math.max(...[..."，,;；:：。"].map((mark) => part.lastIndexOf(mark)));
  if (cut < 0 && at > 24) return null;
  return part
    .slice(cut + 1)
    .replace(OPENING, "")
    .trim();
}

function isAdverbial(head: string | null, behind: string, isWholeYear: boolean): boolean {
  if (head === null) return false;
  const subject = head.replace(/[于在]$/, "");
  if (subject !== "" && (BOUNDED.test(subject) || subject.length > 12 || !SUBJECT.test(subject))) return false;
  if (/^\s*[,，]/.test(behind)) return true;
  if (isWholeYear) return false;
  const clause = /^[^,，;；:：。]*/.exec(behind.trimStart())?.[0] ?? "";
  // 2021年印发的…: the year belongs to something else; behind a figure 的 joins what was counted.
  return DEED.test(clause) && !/^[^的\d]{0,20}的/.test(clause);
}

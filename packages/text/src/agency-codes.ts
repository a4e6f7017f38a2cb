import { isBlank, isHan } from "./characters.js";

/** The longest codes (新疆维吾尔自治区…) are rare; what stands further left is the sentence. */
const MAX_AGENCY = 12;
/** Words before a code that are not part of it; the last of them ends the walk to the left. */
const PHRASES_BEFORE = new Set(
  (
    "按照 根据 依据 依照 遵照 参照 印发 转发 关于 落实 贯彻 执行 通过 发布 制发 下发 文件 通知 意见 文号 字号 编号 " +
    "以及"
  ).split(" "),
);
const WORDS_BEFORE = "了的以和与及即见由经据按依至是为等";
/** How codes end; asked of a code only where the brackets are gone and digits alone would be too weak a sign. */
const AGENCY_ENDS = "发函字办法规通文令电委府局厅政党组审改财教人社建农商市环税";
/** Who issues orders; 责令, 指令 and 口令 are none. */
const ISSUERS = "国院席部署局会委府厅行省市州县区";
/** Places, accounts and licences have numbers that look alike. */
const NOT_AGENCY_ENDS = "备房室楼栋路街巷弄车牌门账帐卡证邮站";

/**
 * Offset where the code of the issuing body that ends at `tail` begins, `limit` at the earliest; `tail` when there is
 * none. The code is up to 12 Han characters, cut at words such as 根据 and 印发.
 */
export function agencyStart(text: string, tail: number, limit: number): number {
  let last = tail;
  while (last > limit && last > tail - 2 && isBlank(text.charCodeAt(last - 1))) last--;
  let first = last;
  while (first > limit && first > last - MAX_AGENCY && isHan(text.charCodeAt(first - 1))) first--;
  if (first === last) return tail;
  for (let at = last - 2; at >= first; at--) {
    if (at + 2 < last && PHRASES_BEFORE.has(text.slice(at, at + 2))) return at + 2;
    if (WORDS_BEFORE.includes(text.charAt(at))) return at + 1;
  }
  return first;
}

/** How far before the year or 令 the code may begin: its length and two stray blanks. */
export const AGENCY_REACH = MAX_AGENCY + 2;

/** Whether a code issues orders: 国务院令, not 责令. */
export function issuesOrders(agency: string): boolean {
  const issuer = agency.charAt(agency.length - 2);
  return issuer !== "" && agency.endsWith("令") && ISSUERS.includes(issuer);
}

/** Whether a code announces: 税务总局公告, 自然资源局通告. A 公告 that nobody is named for is a word of the sentence. */
export function announces(agency: string): boolean {
  return agency.length > 2 && (agency.endsWith("公告") || agency.endsWith("通告"));
}

/** Whether a code is sign enough where one of the brackets is lost (`half`) or both are. */
export function vouchesForNumber(agency: string, half: boolean): boolean {
  if (agency.length < 2) return false;
  const end = agency.charAt(agency.length - 1);
  if (!half && !AGENCY_ENDS.includes(end)) return false;
  return !NOT_AGENCY_ENDS.includes(end) && !agency.endsWith("公网安");
}

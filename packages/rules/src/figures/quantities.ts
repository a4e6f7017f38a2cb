import type { Finder } from "@fazhi/engine";
import { type Count, countedSentences, isExact, isTold, wordsBeforeCount } from "./counts.js";

/** What a report states one number of: so many in the year, or so many there are. */
export interface Quantity {
  /** Verb and noun without words of time and sum: two counts with the same are the same quantity. */
  readonly name: string;
  readonly count: Count;
}

/** Nouns of which a body has one number a year. */
const NOUN =
  "行政复议案件|行政复议申请|行政诉讼案件|行政应诉案件|应诉案件|行政执法人员|执法人员|持证执法人员|行政执法持证人员|法制审核人员|法律顾问|政府法律顾问|公职律师|行政执法主体|执法主体|行政规范性文件|规范性文件|政府信息公开申请|依申请公开信息|依申请公开|人大代表建议|代表建议|政协提案|政协委员提案|权责事项|权责清单事项|行政许可事项|人民调解员|人民调解委员会|人民调解组织";
const VERB =
  "受理|收到|新收|接收|办理|审理|审结|办结|承办|制定|制发|出台|印发|备案|报备|审核|审查|清理|废止|修改|现有|共有|拥有|配备|聘请|聘任|主动公开|答复|梳理|公布";
/** Words before the verb that say no more than that this is the whole. */
const WHOLE =
  "(?:20\\d\\d年度?|全年|年内|今年|本年度?|一年来|目前|截至目前|截至年底|现(?!有)|已|共(?!有)|合计|依法|认真|积极){0,8}";
const QUANTITY = new RegExp(
  `^${WHOLE}((?:全[省市县区镇乡局系统]{1,4}|我[省市县区镇乡局委]|本[局委])?)${WHOLE}((?:${VERB})?)(?:各类|了|的|共|行政机关){0,4}(${NOUN})(?:共计?|有|为|达到?|数量|人数){0,4}$`,
);
/** The sentence speaks of a part, of another time or of somebody else. */
const NARROWED =
  /其中|新增|累计|以来|月|季度|半年|上一?年|去年|往年|历年|同比|同期|较|比|增|减|分别|涉及|涉|因|参加|组织|培训|旁听|评查|抽查|抽取|近[一二三四五两几\d]|五年|三年|本级|基层|机关各|下属|所属|分局|支队|大队|街道|乡|镇|各|法院|检察|公安|企业|协会|公司|学校|医院|某|方面|领域|行业|条线|\)/;

/** The quantities that are stated once and for all. Ask for them with `once(quantities)`. */
export const quantities: Finder<readonly Quantity[]> = ({ report }, once) => {
  const found: Quantity[] = [];
  const year = report.reportYear;
  for (const { sentence, counts } of once(countedSentences)) {
    if (!isTold(sentence)) continue;
    for (const count of counts) {
      if (!isExact(count.figure) || count.figure.unit === "" || count.figure.unit === "%" || count.tail !== "")
        continue;
      const [, scope = "", verb = "", noun] = QUANTITY.exec(count.lead) ?? [];
      if (noun === undefined) continue;
      const spoken = wordsBeforeCount(count);
      // What is before its own words, which were read to the last.
      if (NARROWED.test(spoken.slice(0, Math.max(0, spoken.length - count.lead.length)))) continue;
      const years = spoken.match(/20\d\d(?=年)/g) ?? [];
      if (years.some((each) => Number(each) !== year)) continue;
      const own = OWN.test(scope) ? "" : scope;
      found.push({ name: `${own}${verb.replace(THERE_ARE, "")}${noun}${count.figure.unit}`, count });
    }
  }
  return found;
};

/** The body itself, which need not be named. */
const OWN = /^(?:[我本].*|全[局委])$/;
const THERE_ARE = /^(?:现有|共有|拥有|配备)$/;

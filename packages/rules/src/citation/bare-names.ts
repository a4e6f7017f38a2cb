import type { Finder } from "@fazhi/engine";
import { backsError, STATUTES } from "@fazhi/law";
import type { Span } from "@fazhi/schema";
import { textOutsideTitles } from "../reading/clean-text.js";
import { termList } from "../reading/lexicon.js";

/** A law named without 《》. */
export interface BareName extends Span {
  readonly shortTitle: string;
}

const STATE = "中华人民共和国";
/** Only laws of which the repeal is sure: the others are told in 《》 or not at all. */
const REPEALED = STATUTES.filter(({ kind, repeal }) => kind === "law" && repeal !== null && backsError(repeal.on));
const NAMES = REPEALED.map(({ shortTitle }) => shortTitle);
const names = termList(NAMES);

/** What ends right before a name that stands by itself: 劳动 in 劳动合同法, 公司 in 公司合同法务 are no such words. */
const BEFORE =
  /(?:^|[\s,:。;、!?("《》])$|(?:宣传|学习|普及|讲解|解读|宣讲|贯彻|落实|执行|遵守|违反|按照|根据|依据|依照|适用|了|和|及|与|以及)$/;
/** What begins right behind it: 合同法律, 担保法官, 合同法务 and 婚姻法学 are other words. */
const BEHIND = /^(?:$|[\s,:。;、!?)"]|等|和|及|与|以及|的|知识|规定|相关|有关|第[一二三四五六七八九十百\d])/;

/** The full name is no part of another word, but of a title built on it. */
const BUILT_ON = /^(?:实施|若干|司法解释|解释|配套|修正案|草案)/;

/**
 * Repealed laws that are named without 《》, 宣传婚姻法、物权法, where both ends show that the name is a word of its own. Ask
 * for them with `once(bareNames)`.
 */
export const bareNames: Finder<readonly BareName[]> = (_, once) => {
  const outside = once(textOutsideTitles);
  return names.hits(once).flatMap(({ start, end, term }): readonly BareName[] => {
    const shortTitle = NAMES[term];
    if (shortTitle === undefined || outside.charAt(start) === " ") return [];
    const from = outside.endsWith(STATE, start) ? start - STATE.length : start;
    const before = outside.slice(Math.max(0, from - 4), from);
    const behind = outside.slice(end, end + 4);
    const isWord = from < start ? !BUILT_ON.test(behind) : BEFORE.test(before) && BEHIND.test(behind);
    return isWord ? [{ start: from, end, shortTitle }] : [];
  });
};

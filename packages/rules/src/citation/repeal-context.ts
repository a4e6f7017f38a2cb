import { withoutTail } from "./without-tail.js";

/** Right before a title or name: what follows is said to be past. */
const CALLED_PAST =
  /(?:原|旧|原有的?|原来的?|老的?|过去的?|曾经的?|已?废止的?|已?失效的?|当时的?|时行的?)(?:依据|根据|按照|依照|适用)?[("\s]*$/;
/** Anywhere in the sentence, outside of titles: the end of law, its history, or how old law and new differ and fit together. */
const PAST =
  /废止|失效|取代|代替|替代|替换|更替|不再(?:适用|执行|有效|引用)|停止(?:施行|执行)|清理|沿革|演变|演进|历程|历史|编纂|整合|并入|纳入民法典|新旧|衔接|对比|比较|变化|区别|修改前|修订前|施行前|实施前|生效前|出台前|颁布前|过渡|案发时|行为时|发生时|签订时|当时|以前|之前/;
/** What is built on a name and goes on living: judicial interpretations, decisions in old cases. */
const BUILT_ON =
  /^[\s)"]*(?:若干|司法解释|的?解释|(?:的|之)?(?:施行|实施|有效|生效)?(?:前|期间|时期|时代)|[^,]{0,6}到[\s《"]|发展到|走向|向民法典)/;
const FROM_OLD_TO_NEW = /从[\s"]*$/;

/** What stands around a name, in the report's own words. */
export interface NameContext {
  readonly before: string;
  readonly after: string;
}

/**
 * Whether a sentence speaks of a repealed statute as one: as old, as replaced, of its history, or of a matter from the
 * years in which it was in force. Then the name is right.
 */
export function speaksOfPast({ before, after }: NameContext, repealedIn: number): boolean {
  const sentence = `${before} ${after}`;
  return (
    CALLED_PAST.test(withoutTail(before, " \t\u3000、和与及")) ||
    FROM_OLD_TO_NEW.test(before) ||
    BUILT_ON.test(after) ||
    PAST.test(sentence) ||
    yearsIn(sentence).some((year) => year < repealedIn)
  );
}

function yearsIn(sentence: string): readonly number[] {
  return Array.from(sentence.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g), ([year]) => Number(year));
}

import type { Finder } from "@fazhi/engine";
import { type Count, type CountedSentence, countedSentences, isSameMeasure, isTold, isTotal } from "./counts.js";

/** A total and the counts that the sentence gives as its parts. */
export interface CountList {
  /** 46件，其中… · 46件（…） · 分别为… · …，合计46件. */
  readonly form: "among" | "bracket" | "respectively" | "total";
  readonly whole: Count;
  readonly parts: readonly Count[];
  /** 、, 和, 及 join the parts; else there are commas between them, behind which something else may begin. */
  readonly joined: boolean;
  /** The list ends with its last part: no 等, no further part of another measure. */
  readonly closed: boolean;
}

/** The lists of the sentences that tell what was done. Ask for them with `once(countLists)`. */
export const countLists: Finder<readonly CountList[]> = (_, once) => once(countedSentences).flatMap(listsOf);

/** Between the total and 其中: the noun that is counted, and one mark. */
const BEFORE_AMONG = /^[余多]?(?:以上|左右)?[\u4e00-\u9fff"]{0,16}\)?[,、;:(]?$/;
/** Between two parts: the noun of the first, a mark or a word that joins, and the name of the second. */
const JOINED =
  /^[余多]?(?:以上|左右)?[\u4e00-\u9fff"]{0,12}?([、,;]|以及|和|及|与)(?:以及|和|及)?[\u4e00-\u9fff"《》]{0,24}$/;
/** A change, a share, a new sum or a list within the list is no part. */
const NO_PART = /其中|同比|环比|[较比](?:上|去|前)|占|合计|共计|总计|累计|增幅|降幅|增长|下降|结转|率/;

function listsOf(counted: CountedSentence): readonly CountList[] {
  const { counts, sentence } = counted;
  if (counts.length < 2 || !isTold(sentence)) return [];
  const lists: CountList[] = [];
  for (const whole of counts) {
    if (!isTotal(whole)) continue;
    const next = counts[whole.position + 1];
    const list = next === undefined ? null : (among(counted, whole, next) ?? bracket(counted, whole, next));
    if (list) lists.push(list);
    const named = next === undefined ? null : respectively(counted, whole, next);
    if (named) lists.push(named);
    const sum = total(counted, whole);
    if (sum) lists.push(sum);
  }
  return lists;
}

/** 46件，其中维持30件、撤销9件. */
function among(counted: CountedSentence, whole: Count, first: Count): CountList | null {
  const gap = first.gap.replaceAll(" ", "");
  const at = gap.indexOf("其中");
  if (at < 0 || !isSameMeasure(whole.figure, first.figure) || !BEFORE_AMONG.test(gap.slice(0, at))) return null;
  const name = gap.slice(at + 2);
  if (name.length > 30 || /[,:].*[,:]/.test(name) || NO_PART.test(name)) return null;
  return { form: "among", whole, ...chain(counted, first) };
}

/** 46件（普通程序1件、简易程序45件）. */
function bracket(counted: CountedSentence, whole: Count, first: Count): CountList | null {
  const gap = first.gap.replaceAll(" ", "");
  if (!/^[\u4e00-\u9fff]{0,8}\((?:其中|包括|含)?[,:]?[\u4e00-\u9fff"]{1,16}$/.test(gap)) return null;
  if (!isSameMeasure(whole.figure, first.figure) || NO_PART.test(gap.slice(gap.indexOf("(")).replace("其中", "")))
    return null;
  const list = chain(counted, first);
  return list.parts.length > 1 ? { form: "bracket", whole, ...list } : null;
}

/** 共46件，维持、撤销、调解分别为30件、9件、7件. */
function respectively(counted: CountedSentence, whole: Count, first: Count): CountList | null {
  const named = /^[\u4e00-\u9fff]{0,10}[,;:(](?:其中)?[,:]?([^,;:()]{2,60})分别(?:为|是|有|达)?$/.exec(
    first.gap.replaceAll(" ", ""),
  );
  if (!named || !isSameMeasure(whole.figure, first.figure)) return null;
  const names = (named[1] ?? "").split(/[、和及与]/).length;
  const { parts, joined } = chain(counted, first);
  if (names < 2 || parts.length !== names) return null;
  return { form: "respectively", whole, parts, joined, closed: joined };
}

/** 维持30件、撤销9件、调解7件，合计46件. */
function total(counted: CountedSentence, whole: Count): CountList | null {
  if (
    !/^[\u4e00-\u9fff]{0,8}[,、;]?(?:以上)?(?:合计|共计|总计)[\u4e00-\u9fff]{0,10}$/.test(whole.gap.replaceAll(" ", ""))
  )
    return null;
  const parts: Count[] = [];
  for (let index = whole.position - 1; index >= 0; index--) {
    const part = counted.counts[index];
    if (!part || !isSameMeasure(part.figure, whole.figure)) break;
    parts.unshift(part);
    const joint = JOINED.exec(part.gap.replaceAll(" ", ""))?.[1];
    if (joint === undefined || joint === "," || joint === ";" || index === 0) break;
  }
  return parts.length < 2 ? null : { form: "total", whole, parts, joined: true, closed: true };
}

/** From a count on, those of the same measure that follow as one list; what stands in brackets between them is no part. */
function chain({ counts, sentence }: CountedSentence, first: Count): Pick<CountList, "parts" | "joined" | "closed"> {
  const parts: Count[] = [first];
  let joined = true;
  let inner = "";
  let depth = 0;
  let last = first;
  for (let index = first.position + 1; index < counts.length; index++) {
    const count = counts[index];
    if (!count) break;
    inner += count.gap.replaceAll(" ", "");
    depth = depthBehind(inner);
    if (depth > 0) continue;
    // The list stood in brackets that are closed now.
    if (depth < 0) return { parts, joined, closed: true };
    const gap = inner.replace(/\([^()]*\)/g, "");
    inner = "";
    const joint = JOINED.exec(gap)?.[1];
    if (joint === undefined || NO_PART.test(gap))
      return { parts, joined, closed: !/^[^,;]*[、]/.test(gap) && !isOpen(gap) };
    if (!isSameMeasure(count.figure, first.figure)) return { parts, joined, closed: joint === "," || joint === ";" };
    if (joint === "," || joint === ";") joined = false;
    parts.push(count);
    last = count;
  }
  const rest = sentence.text.slice(last.figure.numberSpan.end - sentence.span.start);
  return { parts, joined, closed: depth <= 0 && !isOpen(rest.slice(0, 40)) };
}

/** 等 behind the last part: there are more. */
const isOpen = (words: string): boolean => /^[\u4e00-\u9fff"]{0,12}等/.test(words.trimStart());

/** How many brackets are still open behind the words; below 0 where one is closed that was opened before. */
function depthBehind(words: string): number {
  let depth = 0;
  for (const character of words) {
    if (character === "(") depth++;
    else if (character === ")") depth--;
    if (depth < 0) return depth;
  }
  return depth;
}

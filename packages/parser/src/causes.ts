/** Words for a cause, or that lead back to one. */
const CAUSE_WORDS =
  /原因|缘由|缘何|根由|主因|诱因|由于|因为|缘于|源于|源自|产生于|根源|归因|归咎于|归结|归根|究其|追根溯源|追溯起来|症结|成因|根子|(?:主要|一方面)?是因(?:为)?|受.{1,20}(?:影响|制约|限制)|(?:受制|受限|囿|碍)于|所致|导致|造成|加之|因[^,。;]{1,12}(?:所限|有限|不足|限制)|与[^,。;]{2,20}(?:有关|直接相关|密切相关|有(?:直接|很大|密切)关系|不无关系|分不开)(?=[,;。\n]|$)|是[^,。;]{0,6}(?:重要|主要|关键|直接|根本)(?:因素|考量)|主观上|主观方面|客观上|客观方面|背后是/;

/** 因审批链条长: as the head of a clause, but not 因地制宜, 因此, 因公. */
const BECAUSE = /[,;。:\n]因(?![此而地时材势事案应公人企村户])/;

/** 上述差距，有认识上的偏差: what follows says where they come from. */
const LEADS_BACK = /(?:上述|以上|这些)(?:问题|不足|差距|短板)(?:的(?:存在|产生))?,(?:既)?有[^,。;]{1,12}(?:上|方面)的/;

const CHIEFLY = /[,;。]\s*(?:这)?(?:主要|根本)(?:还)?(?:是|在于)(?![:,]|一是|表现|体现|指)/g;
/** So much before 主要是 shows whether it announces the lacks or explains one. */
const BEFORE = 24;
/** 还存在以下不足，主要是 announces them. */
const ANNOUNCES = /(?:问题|不足|差距|短板|弱项|困难|薄弱环节|方面|表现|难题|工作|任务|内容)(?:和[^,;。]{0,6})?$/;
/** What stands behind it must itself be something that is lacking: 形式单一，主要是发传单 describes. */
const LACKING =
  /不|没|未|无|缺|少|低|弱|差|短|慢|滞后|有限|紧|频繁|陈旧|偏|难|压缩|退休|流动|薄|松|浅|淡|老化|兼职|走形式|走过场|重[^,。;]{1,6}轻/;

/**
 * Whether a text on shortcomings says why (不足和原因, 督察工作规定 art. 25).
 *
 * @param folded the text as folded for matching (`,;:。`)
 */
export function namesCauses(folded: string): boolean {
  if (CAUSE_WORDS.test(folded) || BECAUSE.test(folded) || LEADS_BACK.test(folded)) return true;
  for (const { index, 0: words } of folded.matchAll(CHIEFLY)) {
    const before = folded.slice(Math.max(0, index - BEFORE), index);
    if (ANNOUNCES.test(before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf("。")) + 1))) continue;
    const from = index + words.length;
    if (LACKING.test(/^[^。;\n]{0,80}/.exec(folded.slice(from, from + 80))?.[0] ?? "")) return true;
  }
  return false;
}

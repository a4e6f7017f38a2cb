import { foldForMatching } from "@fazhi/text";

/** Names of contents and of their halves, as they stand alone in a heading. */
const NAME =
  /(?:(?:主要|工作)?(?:举措|措施|做法)[和及与、](?:主要)?成效|主要(?:举措|措施|做法|工作|成效|问题|原因|安排)|工作(?:举措|措施|成效|安排|打算|计划|思路)|(?:不足|问题)[和及与]原因|存在的?(?:主要)?(?:不足|问题)(?:[和及与]原因)?|下步打算)/g;
/** Verbs that a heading of a measure begins with. None of them goes on from a name: 问题整改, 举措落实情况. */
const VERB =
  /^(?:加强|加快|强化|深化|完善|健全|坚持|规范|严格|提升|提高|优化|压实|夯实|聚焦|全面|深入|切实|着力|持续|积极|扎实|狠抓|筑牢|突出|创新|推动|推进|构建|打造|建立|落实|履行|贯彻)/;
/** A heading of this end is one noun phrase: 主要举措落实情况, 存在问题整改措施. */
const NOUN_END =
  /(?:情况|方面|问题|措施|举措|成效|安排|计划|打算|建议|原因|部分|工作|任务|方向|重点|思路|目标|不足|报告|机制|进展|台账|清单|效果|的)$/;
const SHORTEST = 4;

/**
 * Where a second heading begins inside the wording of one (主要举措加强组织领导), or null. The first must be the name of a
 * content that ends there, the second begin with a verb and be no part of a noun phrase.
 */
export function secondHeading(heading: string): number | null {
  const folded = foldForMatching(heading);
  if (folded.length > LONGEST) return null;
  for (const { index, 0: name } of folded.matchAll(NAME)) {
    const split = index + name.length;
    const rest = folded.slice(split);
    if (rest.length >= SHORTEST && VERB.test(rest) && !NOUN_END.test(rest)) return split;
  }
  return null;
}

const LONGEST = 60;

/** Present or future verbs that carry a plan on, at the end of the words in front of it. */
const CARRIED_ON =
  /(?:落实|贯彻|实施|执行|推进|推动|按照|根据|依据|依照|遵照|对照|围绕|对标|对表|聚焦|紧扣|深化|细化|坚持|开展|做好|抓好|抓实|锚定)(?:好|了|的|[\s"'])*$/;
/** What begins behind its name and carries it on. */
const DEMANDS = /^[\s"')）]*为(?:指导|统领|引领|抓手|主线|依据|遵循)/;
/** Its end, or what comes after it, wherever in the sentence. */
const ENDING =
  /收官|总结|评估|验收|终期|期满|期末|末期|到期|届满|结束|回顾|以来|期间|新一轮|下一轮|下一个五年|衔接|接续|编制|谋划|表彰|荣获|曾|历年|往年/;
/** What came of it or how it was looked at, in the clauses right before and behind it. */
const LOOKED_BACK =
  /圆满|完成|成效|成果|经验|基础上|启动|先进|督察|督查|检查|考核|评价|审计|复核|整改|遗留|回头看|自评|自查|原$/;

/** The report's own words before a name, the last clause of them, and those behind it. */
export interface PlanContext {
  readonly before: string;
  readonly lead: string;
  readonly after: string;
}

/** Whether a sentence says of a plan that it is, or will be, carried out, and nothing of its end or of earlier years. */
export function isCarriedOn({ before, lead, after }: PlanContext): boolean {
  if (!CARRIED_ON.test(lead) && !DEMANDS.test(after)) return false;
  if (ENDING.test(before) || ENDING.test(after) || LOOKED_BACK.test(lead)) return false;
  const comma = after.indexOf(",");
  return !LOOKED_BACK.test(comma < 0 ? after : after.slice(0, comma));
}

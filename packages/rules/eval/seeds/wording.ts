import { placeIn, sentenceEnds } from "../places.js";
import { insert, type Seed } from "../seed.js";

const request = (messageId: string, name: string, pieces: readonly [string, ...string[]]): Seed => ({
  ruleId: "wording/request",
  messageId,
  name,
  apply(target, random) {
    const ends = sentenceEnds(target, "next-year-plan");
    const at = ends.at(-1);
    return at === undefined ? null : insert(target, at, random.pick(pieces));
  },
});

const FAT =
  "全局上下提高政治站位，高度重视，层层压实责任，真抓实干，久久为功，推动各项任务落到实处、落地见效。多措并举、凝心聚力、攻坚克难，法治建设取得显著成效，迈上新台阶，为高质量发展提供有力保障。";

const cliche: Seed = {
  ruleId: "wording/cliche",
  messageId: "dense",
  name: "paragraphs of clichés",
  apply(target, random) {
    const at = placeIn(target, "measures", random);
    if (at === null) return null;
    const times = Math.ceil(target.text.length / 900);
    return { ...insert(target, at, FAT.repeat(times)), at: null };
  },
};

export const seeds: readonly Seed[] = [
  request("ending", "the ending of a request", [
    "以上报告妥否，请批示。",
    "特此报告，请批示。",
    "以上安排，请予批准。",
    "当否，请批复。",
    "以上意见，请予审批。",
  ]),
  request("plea", "a plea to the body above", [
    "恳请县政府增加法治工作经费。",
    "恳请上级部门协调解决执法编制问题。",
    "敬请市委、市政府在人员配备上给予支持。",
  ]),
  cliche,
];

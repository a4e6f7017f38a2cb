import { isTraditional } from "@fazhi/text";
import type { Random } from "../../../parser/eval/random.js";
import { placeIn } from "../places.js";
import { insert, replace, type Seed, type SeedTarget } from "../seed.js";

/** Right words that reports are full of, and the slips that people make in them. */
const SLIPS: readonly (readonly [right: string, wrong: string])[] = [
  ["台账", "台帐"],
  ["部署", "布署"],
  ["安排", "按排"],
  ["部分", "部份"],
  ["覆盖", "复盖"],
  ["截至目前", "截止目前"],
  ["防范", "防犯"],
  ["环节", "环结"],
  ["程序", "程续"],
  ["纠纷", "纠份"],
  ["咨询", "恣询"],
  ["贯彻", "惯彻"],
  ["措施", "措失"],
  ["规范", "规犯"],
  ["批准", "批淮"],
  ["诉讼", "诉迅"],
  ["开庭", "开廷"],
  ["部署", "布暑"],
  ["拓宽", "扩宽"],
];

const slip: Seed = {
  ruleId: "typo/dictionary",
  name: "a word of the report misspelled",
  apply(target, random) {
    if (isTraditional(target.text)) return null;
    const places = SLIPS.flatMap(([right, wrong]) =>
      ownPlaces(target, right).map((start) => ({ start, end: start + right.length, wrong })),
    );
    if (places.length === 0) return null;
    const { start, end, wrong } = places[random.integer(0, places.length - 1)] ?? { start: 0, end: 0, wrong: "" };
    return replace(target, { start, end }, wrong);
  },
};

/** Where a word stands in the body, outside of titles, quotations and furniture. */
function ownPlaces({ text, report }: SeedTarget, word: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word, report.titleSpan?.end ?? 0); at >= 0; at = text.indexOf(word, at + 1)) {
    const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
    const open = Math.max(line.lastIndexOf("《"), line.lastIndexOf("“"), line.lastIndexOf('"'));
    const closed = Math.max(line.lastIndexOf("》"), line.lastIndexOf("”"));
    const isFurniture = report.furniture.some(({ span }) => span.start <= at && at < span.end);
    if (open <= closed && !line.includes('"') && !isFurniture) found.push(at);
  }
  return found;
}

const sentence = (ruleId: string, name: string, pieces: readonly [string, ...string[]]): Seed => ({
  ruleId,
  name,
  apply(target, random: Random) {
    const at = isTraditional(target.text) ? null : placeIn(target, "measures", random);
    return at === null ? null : insert(target, at, random.pick(pieces));
  },
});

export const seeds: readonly Seed[] = [
  slip,
  sentence("typo/dictionary", "a misspelled word in a new sentence", [
    "干部职工一如继往投入工作。",
    "按步就班推进改革，再接再励。",
    "截止2021年底，全部办结。",
    "解决了群众急难愁盼，为企业解忧纤困。",
    "进一步建立建全工作机制。",
    "调解工作卓有成效，防患未燃。",
    "持续整冶营商环镜。",
    "听政会征求意见12条。",
    "选拨任用干部注重法治素养。",
    "学习贯彻习近平法制思想。",
  ]),
  sentence("typo/confusable", "a word that the context forbids", [
    "主要负责人先后做出批示5次。",
    "制订行政执法管理办法2件。",
    "该案涉及到3家单位。",
    "及时回应群众反应的问题。",
    "行政权利运行更加透明。",
    "加快法制政府建设步伐。",
    "即要严格执法，也要热情服务。",
    "有效的提升了办事效率。",
    "重大事项必需经集体研究。",
    "其它工作按计划开展。",
  ]),
];

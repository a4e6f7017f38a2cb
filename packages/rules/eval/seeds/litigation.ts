import { replace, type Seed } from "../seed.js";

const MATTER = /[^。\n]*(?:复议|诉讼|应诉|出庭|败诉|行政争议|行政案件|復議|訴訟|應訴|敗訴|行政爭議)[^。\n]*。?/g;

/** Where the document gives cases or says that there were none: else its own gap would be found with and without the fault. */
const TOLD =
  /(?:受理|办理|审结|应诉|出庭|败诉|复议|诉讼)[^。\n《》]{0,20}\d\s{0,2}(?:[余多]?[件起宗例次人名]|%)|(?:未|没有|无)[^。\n《》]{0,12}(?:复议|诉讼)/;
const LEARNING = /学习|旁听|培训|讲座|宣传|观摩/;

/** Every sentence on cases taken out, or made to say nothing in particular. */
const without = (messageId: string, name: string, instead: string): Seed => ({
  ruleId: "coverage/litigation",
  messageId,
  name,
  apply(target, random) {
    const told = target.text.match(MATTER) ?? [];
    if (!told.some((sentence) => TOLD.test(sentence) && !LEARNING.test(sentence))) return null;
    const text = target.text.replace(MATTER, "按规定做好有关工作。");
    if (instead === "") return { text, at: null };
    const at = text.indexOf("按规定做好有关工作。");
    const wording = random.pick([instead, instead.replace("认真", "依法")]);
    return { ...replace({ ...target, text }, { start: at, end: at + 10 }, wording), at: null };
  },
});

export const seeds: readonly Seed[] = [
  without("absent", "nothing on reconsideration and litigation", ""),
  without("no-figures", "words without numbers", "认真履行行政复议和行政应诉职责，尊重司法裁判。"),
];

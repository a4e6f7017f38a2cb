import { findYearRanges } from "@fazhi/text";
import { placeIn, sentenceEnds } from "../places.js";
import { insert, replace, type Seed, type SeedTarget } from "../seed.js";

/** A text that has half-width marks already is reported as a whole. */
const isHalfWidth = ({ report, text }: SeedTarget): boolean =>
  report.punctuation !== "full-width" || text.includes("(");

/** A faulty sentence behind one of the sentences of the measures. */
const sentence = (
  ruleId: string,
  messageId: string | undefined,
  name: string,
  pieces: readonly [string, ...string[]],
  fits: (target: SeedTarget) => boolean = () => true,
): Seed => ({
  ruleId,
  ...(messageId === undefined ? {} : { messageId }),
  name,
  apply(target, random) {
    const at = fits(target) ? placeIn(target, "measures", random) : null;
    return at === null ? null : insert(target, at, random.pick(pieces));
  },
});

/** One mark of the measures, taken at random, replaced by something else. */
const spoiled = (
  ruleId: string,
  messageId: string | undefined,
  name: string,
  mark: RegExp,
  spoil: (found: string) => string,
  fits: (target: SeedTarget) => boolean = () => true,
): Seed => ({
  ruleId,
  ...(messageId === undefined ? {} : { messageId }),
  name,
  apply(target, random) {
    if (!fits(target)) return null;
    const ends = sentenceEnds(target, "measures");
    const [first] = ends;
    const last = ends.at(-1);
    if (first === undefined || last === undefined) return null;
    const marks = [...target.text.slice(first, last).matchAll(mark)];
    const [found] = random.sample(marks, 1);
    if (found === undefined) return null;
    const start = first + found.index;
    return replace(target, { start, end: start + found[0].length }, spoil(found[0]));
  },
});

/** One pair of marks of the measures that loses its first (0) or its last (-1) mark. */
const halved = (name: string, pair: RegExp, lost: 0 | -1): Seed => ({
  ruleId: "format/pairs",
  name,
  apply(target, random) {
    const ends = sentenceEnds(target, "measures");
    const [first] = ends;
    const last = ends.at(-1);
    if (first === undefined || last === undefined) return null;
    const [found] = random.sample([...target.text.slice(first, last).matchAll(pair)], 1);
    if (found === undefined) return null;
    const start = first + found.index;
    const rest = lost === 0 ? found[0].slice(1) : found[0].slice(0, -1);
    return replace(target, { start, end: start + found[0].length }, rest);
  },
});

export const seeds: readonly Seed[] = [
  spoiled(
    "format/doubled-mark",
    "same",
    "a mark typed twice",
    /(?<=[\u4e00-\u9fff])[，。；、](?=[\u4e00-\u9fff])/g,
    (mark) => mark + mark,
  ),
  spoiled(
    "format/doubled-mark",
    "different",
    "a mark left behind by an edit",
    /(?<=[\u4e00-\u9fff])。(?=[\u4e00-\u9fff\n])/g,
    () => "，。",
  ),
  sentence("format/doubled-mark", undefined, "a list whose last member was deleted", [
    "会同公安、民政、、司法等部门联合检查。",
    "建立会商、通报、，移送等机制。",
    "全年培训12场；；受训860人次。",
  ]),

  halved("a title without its closing mark", /《[\u4e00-\u9fff]{4,20}》(?=[，。、])/g, -1),
  halved("a quotation without its opening mark", /“[\u4e00-\u9fff]{2,6}”/g, 0),
  sentence("format/pairs", "wrong-side", "two marks of the same side", [
    "推进“证照分离“改革全覆盖。",
    "创建”无证明城市”，取消证明23项。",
    "实行“一张清单“管到底。",
  ]),
  sentence("format/pairs", undefined, "a bracket left open", [
    "配齐公职律师（其中专职3名，覆盖全部执法科室。",
    "开展专项整治行动(查处案件9件。",
    "公布服务指南、办事流程图）等资料。",
  ]),
  sentence("format/pairs", "mismatched", "a bracket closed by one of another kind", [
    "清理结果（废止4件、修改2件】已向社会公布。",
    "责任清单【2023年版）同步更新。",
  ]),

  spoiled(
    "format/half-width",
    undefined,
    "one mark typed half-width",
    /(?<=[\u4e00-\u9fff])[，；：](?=[\u4e00-\u9fff])/g,
    (mark) => (mark === "，" ? "," : mark === "；" ? ";" : ":"),
    (target) => !isHalfWidth(target),
  ),
  sentence(
    "format/half-width",
    undefined,
    "a clause pasted from elsewhere",
    [
      "办结率达99.2%,群众满意度持续上升。",
      "设置窗口(含综合窗口)18个。",
      '推行"双随机"抽查方式。',
      "分三步走:先试点后推开。",
    ],
    (target) => !isHalfWidth(target),
  ),

  sentence("format/titles-separated", "titles", "titles parted by 、", [
    "集中学习《行政许可法》、《信访工作条例》。",
    "印发《议事规则》、《学法制度》和《考核办法》。",
    "落实《公平竞争审查条例》、《优化营商环境条例》要求。",
  ]),
  sentence("format/nested-title", "mark", "an inner title in the wrong marks", [
    "下发《关于学习宣传<民法典>的通知》。",
    "转发《关于做好《行政处罚法》贯彻实施工作的意见》。",
    "制定《<信访工作条例>任务分解表》。",
  ]),
  {
    ruleId: "format/range-dash",
    name: "one range written with another dash",
    apply(target, random) {
      if (target.report.damage.some(({ kind }) => kind === "lost-year-range-dash")) return null;
      const dashes = findYearRanges(target.text).map(({ dash }) => dash.trim());
      if (dashes.length === 0 || dashes.some((dash) => dash !== "—")) return null;
      const at = placeIn(target, "measures", random);
      const piece = random.pick([
        "完成三年行动（2021-2023年）收官评估。",
        "实施《规划（2020～2025年）》。",
        "对照2019——2022年整治任务逐项销号。",
      ]);
      return at === null ? null : insert(target, at, piece);
    },
  },
  sentence("format/month-day", "dot", "a named day with a point", [
    "结合4.26世界知识产权日开展咨询活动。",
    "以“12.4”国家宪法日为契机进校园宣讲。",
    "组织“6.5”世界环境日主题宣传。",
    "在11.9全国消防日当天开展演练。",
    "做好“3.15”期间消费维权普法。",
  ]),
  {
    ruleId: "format/short-year",
    messageId: "shortened",
    name: "a year cut to two digits",
    apply(target, random) {
      const year = target.report.reportYear;
      const at = placeIn(target, "measures", random);
      if (year === null || at === null) return null;
      const short = String((year - random.integer(0, 2)) % 100).padStart(2, "0");
      const piece = random.pick([
        `比${short}年度多办结6件。`,
        `自${short}年5月起实行容缺受理。`,
        `${short}年底全部完成整改。`,
        `对${short}年上半年的案件开展回访。`,
      ]);
      return insert(target, at, piece);
    },
  },
  sentence("format/short-year", "mixed", "numerals of two kinds in a year", [
    "自二0二一年以来持续推进。",
    "二○二二年新设站点3个。",
    "对2O21年的积案全部清零。",
  ]),
  {
    ruleId: "format/numbering-mark",
    name: "the number of a heading with a wrong mark",
    apply(target, random) {
      const { report, text, source } = target;
      if (source.format === "markdown") return null;
      const numbered = report.sections.filter(
        ({ marker }) => marker !== null && /^[一二三四五六七八九]、$/.test(marker),
      );
      const [part] = random.sample(numbered, 1);
      if (part === undefined || !text.startsWith(part.marker ?? " ", part.span.start)) return null;
      const { start } = part.span;
      return replace(target, { start: start + 1, end: start + 2 }, random.pick([".", "．"]));
    },
  },
  spoiled(
    "format/numbering-mark",
    undefined,
    "a mark behind the bracket of a number",
    /(?<=\n[（(][一二三四五六七八九])[）)](?=[\u4e00-\u9fff]{4})/g,
    (bracket) => `${bracket}、`,
  ),
  sentence("format/ellipsis", undefined, "an ellipsis typed otherwise or with 等", [
    "走访企业、学校、社区...逐户宣讲。",
    "设立交通、医疗、物业……等调解组织。",
    "从“要我学”到“我要学”。。。干部学法氛围日益浓厚。",
    "涵盖教育、卫生、住建等……领域。",
  ]),
];

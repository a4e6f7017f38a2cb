import { parse } from "@fazhi/parser";
import type { Random } from "../../../parser/eval/random.js";
import { sourceOf } from "../../../parser/eval/source.js";
import { placeIn } from "../places.js";
import { insert, type Seed, type SeededText, type SeedTarget } from "../seed.js";

/** The report as the same body may have written it a year earlier, or null where it would not be understood so. */
function yearBefore(
  { text, report }: SeedTarget,
  changed: (earlier: string) => string = (same) => same,
): string | null {
  const year = report.reportYear;
  if (year === null || report.organization === null) return null;
  const earlier = changed(
    text.replace(/\d{4}/g, (digits) => (Math.abs(Number(digits) - year) < 2 ? String(Number(digits) - 1) : digits)),
  );
  const read = parse(sourceOf(earlier, "previous.txt"));
  return read.kind === "annual-report" &&
    read.reportYear === year - 1 &&
    read.organization?.name === report.organization.name
    ? earlier
    : null;
}

type Pool = readonly [string, ...string[]];

/** Sentences about a year's work; `#` stands for a figure. */
const COUNTED: Pool = [
  "全年受理劳动保障监察投诉#件，为#名劳动者追回工资。",
  "共办理法律援助案件#件，提供法律咨询#人次。",
  "开展跨部门联合抽查#次，检查市场主体#户次。",
  "办结12345热线转办事项#件，群众满意率达到9#%。",
  "依法作出行政许可决定#件，作出行政处罚决定#件。",
  "举办法治讲座#场次，覆盖干部群众#人次。",
  "审查各类合同协议#份，提出法律意见#条。",
  "妥善化解信访积案#件，开展领导接访#人次。",
];

const SENTENCES: Pool = [
  "我们坚持把矛盾纠纷化解在基层，组织网格员、人民调解员和退休法官定期走访住户，对苗头性问题当场登记、当场交办、限时回访，群众的获得感明显增强。",
  "将涉企行政检查统一纳入计划管理，同一时间段内对同一企业的多项检查合并开展，除有举报线索外不得随意入企，让经营者有更多精力抓生产。",
  "建立法律顾问提前介入机制，合同文本、招商协议和重要函件在签订前逐份听取顾问书面意见，意见未被采纳的由承办科室说明理由并留存备查。",
  "围绕群众关心的物业管理、婚姻家庭、邻里用水等话题，采用方言快板、院坝会和短视频等群众喜欢的形式讲身边案例，宣传效果受到好评。",
  "对历年印发的内部管理制度逐项梳理，与上位法不一致的及时修改，已经失去调整对象的予以废止，并在单位内网集中公布现行文本供查阅。",
];

const WORDS: readonly (readonly [string, string])[] = [
  ["提供", "开展"],
  ["明显", "显著"],
  ["定期", "经常"],
  ["及时", "尽快"],
  ["逐份", "逐一"],
  ["全年", "一年来"],
  ["共", "累计"],
  ["依法", "共"],
];

const edited = (sentence: string, random: Random): string => {
  const fitting = WORDS.filter(([from]) => sentence.includes(from));
  const [change] = random.sample(fitting, random.integer(0, 1));
  return change === undefined ? sentence : sentence.replace(...change);
};

/** A sentence at the same place of both reports, in the earlier one perhaps with another word. */
function inBoth(target: SeedTarget, sentence: string, random: Random): SeededText | null {
  const place = placeIn(target, "measures", random);
  if (place === null) return null;
  const before = target.text.slice(Math.max(0, place - 15), place);
  const previous = yearBefore(target, (earlier) => {
    const at = earlier.indexOf(before);
    return at < 0
      ? earlier
      : earlier.slice(0, at + before.length) + edited(sentence, random) + earlier.slice(at + before.length);
  });
  return previous === null || !previous.includes(sentence.slice(-12))
    ? null
    : { ...insert(target, place, sentence), previous };
}

const unchangedFigures: Seed = {
  ruleId: "comparison/copied-sentences",
  messageId: "unchanged-figures",
  name: "last year's figures",
  apply: (target, random) =>
    inBoth(
      target,
      random.pick(COUNTED).replace(/#/g, () => String(random.integer(11, 97) * 10 + random.integer(1, 9))),
      random,
    ),
};

const copied: Seed = {
  ruleId: "comparison/copied-sentences",
  messageId: "copied",
  name: "last year's sentence",
  apply: (target, random) => inBoth(target, random.pick(SENTENCES), random),
};

/** Work that hardly any report of the sets speaks of. */
const UNUSUAL: Pool = [
  "建设海岛灯塔保护法规展陈馆",
  "清理冰川徒步俱乐部备案手续",
  "编印蜂农转场放蜂权益手册",
  "试行马术赛道噪声听证",
  "修订盐田承包租金调解规程",
  "启动窑洞民宿消防验收改革",
  "搭建候鸟栖息地执法瞭望哨",
  "制定皮影戏传承人补贴办法",
];

const planItem: Seed = {
  ruleId: "comparison/plan-followed-up",
  name: "a thing planned that is not spoken of",
  apply(target, random) {
    const item = random.pick(UNUSUAL);
    const [kept, replaced] = random.sample(target.report.planItems, 2);
    const told = random.sample(measuresOf(target), 1)[0];
    if (kept === undefined || replaced === undefined || told === undefined) return null;
    // The earlier year has as many digits, so offsets hold; what comes later is replaced first.
    const changes = [
      { item: kept, words: told },
      { item: replaced, words: item },
    ].sort((a, b) => (b.item.spans[0]?.start ?? 0) - (a.item.spans[0]?.start ?? 0));
    const previous = yearBefore(target, (earlier) =>
      changes.reduce((text, { item: { spans }, words }) => {
        const [from, to] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
        return text.slice(0, from) + words + text.slice(to);
      }, earlier),
    );
    return previous === null ? null : { text: target.text, at: null, quoted: item, previous };
  },
};

/** What the parts of the measures are about, by their headings. */
const measuresOf = ({ report }: SeedTarget): readonly string[] =>
  report.sections.flatMap(({ role, children }) => (role === "measures" ? children.map(({ heading }) => heading) : []));

const task: Seed = {
  ruleId: "comparison/plan-tasks-answered",
  name: "a task that is not spoken of",
  apply(target, random) {
    const { reportYear, organization } = target.report;
    if (reportYear === null || organization === null) return null;
    const own = measuresOf(target);
    if (own.length < 3) return null;
    const item = random.pick(UNUSUAL);
    const tasks = random.sample([...own.slice(0, 6), item], Math.min(own.length, 6) + 1);
    const plan = [
      `${organization.name}${reportYear}年法治政府建设工作要点`,
      ...tasks.map(
        (title, index) => `${index + 1}.${title}。（责任单位：${random.pick(["办公室", "法规科", "执法大队"])}）`,
      ),
    ].join("\n");
    return { text: target.text, at: null, quoted: item, plan };
  },
};

const shortcoming: Seed = {
  ruleId: "comparison/recurring-shortcomings",
  name: "last year's shortcoming",
  apply(target, random) {
    const point = random.sample(target.report.shortcomings, 1)[0];
    const span = point?.spans[0];
    if (span === undefined || /上一?年|去年|往年|历年|多年|连续|仍|年初|至今/.test(point?.text ?? "")) return null;
    const previous = yearBefore(target, (earlier) => edited(earlier, random));
    return previous === null ? null : { text: target.text, at: span, previous };
  },
};

export const seeds: readonly Seed[] = [unchangedFigures, copied, planItem, task, shortcoming];

import { type Random, randomFrom } from "../../random.js";
import { BODIES, type Body } from "../wording/bodies.js";
import * as wording from "../wording/near-misses.js";
import { PLANS, SHORTCOMINGS } from "../wording/roles.js";
import type { Draft } from "./draft.js";
import { halfWidth, PAGE_FOOTS, pageHead } from "./dress.js";
import { withFigures } from "./fill.js";
import { achievements, pointsAs } from "./part.js";

const SEED = 7_031_988;

const NUMERALS = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五".split(" ");

const CHINESE = {
  name: "一、",
  part: (index: number): string => `${NUMERALS[index] ?? ""}、`,
  point: (index: number): string => `（${NUMERALS[index] ?? ""}）`,
};

interface Sketch {
  readonly trait: string;
  readonly kind: "other" | "work-plan";
  readonly title: string;
  readonly lines: readonly string[];
}

type Sketcher = (random: Random, body: Body, year: number) => Sketch;

const SKETCHERS: readonly Sketcher[] = [
  disclosure,
  statistics,
  disclosure,
  tasks,
  publicity,
  scheme,
  businessSummary,
  disclosure,
  notice,
  statistics,
];

/** The composed near miss of this number: no annual report, though it speaks of the same things. */
export function composedNearMiss(number: number): Draft {
  const random = randomFrom(SEED + number * 211);
  const body = BODIES[(number * 11 + 3) % BODIES.length];
  const sketcher = SKETCHERS[number % SKETCHERS.length];
  if (!body || !sketcher) throw new RangeError("nothing to compose from");
  const year = random.integer(2017, 2025);
  const { trait, kind, title, lines } = sketcher(random, body, year);
  const page = random.chance(0.5) ? pageHead(random, year).lines : [];
  const foot = random.chance(0.3) ? random.pick(PAGE_FOOTS) : [];
  const titleLines =
    title.startsWith(body.name) && random.chance(0.3) ? [body.name, title.slice(body.name.length)] : [title];
  const draft: Draft = {
    id: `near-miss-${String(number).padStart(2, "0")}`,
    traits: ["composed", "near miss", trait],
    kind,
    title,
    text: withFigures([...page, ...titleLines, ...lines, body.name, ...foot].join("\n"), random),
  };
  return random.chance(0.2) ? halfWidth(draft) : draft;
}

function items(random: Random, list: readonly (readonly [string, string])[], count: number): readonly string[] {
  const points = random.sample(list, count).map(([head, body]) => ({ head, body }));
  return pointsAs(random.pick(["run-in", "listed"]), points, CHINESE);
}

function disclosure(random: Random, body: Body, year: number): Sketch {
  const title = random.pick([
    `${body.name}${year}年政府信息公开工作年度报告`,
    `${body.name}${year}年度政府信息公开工作年度报告`,
    `${body.name}${year}年政府信息公开年度报告`,
  ]);
  const [asked, given] = [random.integer(9, 60), random.integer(2, 8)];
  const lines = [
    `根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。数据统计期限为${year}年1月1日至${year}年12月31日。`,
    "一、总体情况",
    ...random.sample(wording.DISCLOSURE_POINTS, 6).map((point, index) => CHINESE.point(index) + point),
    "二、主动公开政府信息情况",
    ...wording.DISCLOSURE_TABLE,
    "三、收到和处理政府信息公开申请情况",
    `本年新收政府信息公开申请${asked}件，其中自然人${asked - given}件，法人或者其他组织${given}件，全部在法定期限内答复，没有结转下年度继续办理的申请。`,
    "四、政府信息公开行政复议、行政诉讼情况",
    random.pick(["本年度没有因政府信息公开被申请行政复议、提起行政诉讼。", "行政复议1件，结果维持；行政诉讼0件。"]),
    "五、存在的主要问题及改进情况",
    ...random.sample(wording.DISCLOSURE_PROBLEMS, 4),
    "六、其他需要报告的事项",
    random.pick(["本年度没有收取信息处理费。", "无其他需要报告的事项。"]),
  ];
  return { trait: "disclosure report", kind: "other", title, lines };
}

function statistics(random: Random, body: Body, year: number): Sketch {
  const title = `${body.name}${year}年度行政执法${random.pick(["数据统计年报", "统计年报", "总体情况统计年报"])}`;
  const lines = [
    `按照行政执法公示制度的要求，现将${year}年度行政执法总体情况公示如下：`,
    "一、行政执法机构和人员情况",
    "现有执法机构{1-4}个，在岗执法人员{18-90}人，其中取得法律职业资格{1-6}人，执法辅助人员{3-20}人，执法车辆{2-9}台。",
    "二、行政执法事项情况",
    "现行权责清单中行政许可{3-28}项，行政处罚{60-310}项，行政强制{2-14}项，行政检查{8-40}项，均已录入执法监督平台。",
    "三、行政执法案件办理情况",
    ...pointsAs("plain", achievements(random, body, 6), CHINESE),
    "四、行政复议、行政诉讼情况",
    "全年被申请行政复议{0-3}件，被提起行政诉讼{0-3}件，没有被撤销或者确认违法的案件，没有行政赔偿案件。",
    "五、投诉举报受理情况",
    "全年受理投诉举报{60-380}件，办结率百分之百，平均办理时间{3-9}个工作日；依法答复举报人{40-60}人次，兑现举报奖励{1-9}笔。",
    "六、存在的问题和下一步打算",
    ...items(random, SHORTCOMINGS, 2),
    "下一步将加大培训力度，完善执法数据统计口径，确保填报准确、及时、完整。",
  ];
  return { trait: "enforcement statistics", kind: "other", title, lines };
}

function tasks(random: Random, body: Body, year: number): Sketch {
  const title = `${body.name}${year}年${random.pick(["法治政府建设工作要点", "依法行政工作要点", "法治建设工作要点"])}`;
  const points = random.sample(wording.TASKS, 15);
  const unit = (): string => random.pick(["政策法规科", "办公室", "执法支队", "行政审批科", "人事科", "财务科"]);
  const lines = [
    `${year}年工作的总体要求是：全面贯彻习近平法治思想，紧紧围绕中心工作，提高依法行政能力。重点抓好以下工作：`,
    ...["强化组织领导", "规范权力运行", "提升执法质效", "夯实法治基础"].flatMap((heading, part) => [
      CHINESE.part(part) + heading,
      ...points
        .slice(part * 4, part * 4 + 4)
        .map((task, index) => `${part * 4 + index + 1}.${task}（责任单位：${unit()}）`),
    ]),
    "各责任单位要制定推进计划，明确专人负责，每季度最后一周报送进展情况，年底进行综合考评，考评结果予以通报。",
  ];
  return { trait: "work plan", kind: "work-plan", title, lines };
}

function publicity(random: Random, body: Body, year: number): Sketch {
  const title = `${body.name}${year}年${random.pick(["普法依法治理工作总结", "法治宣传教育工作总结", "普法工作总结"])}`;
  const lines = [
    `${year}年，${body.short}严格落实“谁执法谁普法”普法责任制，深入开展法治宣传教育，现将工作总结如下：`,
    "一、主要做法和成效",
    ...random.sample(wording.PUBLICITY, 9).map((point, index) => CHINESE.point(index) + point),
    "二、存在的问题",
    "一是普法内容与群众需求结合不紧，照本宣科多；二是新媒体运用不熟练，作品点击量不高；三是普法志愿者队伍不稳定，专业骨干少。",
    "三、下一步打算",
    "一是开展普法需求问卷调查，按需供给；二是培养普法主播，每月推出一部短视频作品；三是完善志愿者积分激励办法，吸引律师、教师、退休干部参加；四是做好普法规划终期评估各项准备。",
  ];
  return { trait: "publicity summary", kind: "other", title, lines };
}

function scheme(random: Random, body: Body, year: number): Sketch {
  const title = `${body.name}${random.pick(["行政执法质量提升专项行动", "优化法治化营商环境", "规范涉企行政执法专项行动"])}实施方案`;
  const lines = [
    `为贯彻落实上级关于法治政府建设的部署要求，切实解决执法领域突出问题，结合实际，制定本方案，自${year}年4月起实施。`,
    "一、工作目标",
    "用一年左右时间，使执法程序更加规范、执法行为更加文明、执法监督更加有力，企业和群众满意度达到{90-96}%以上，行政复议纠错率、行政诉讼败诉率明显下降。",
    "二、重点任务",
    ...random.sample(wording.TASKS, 13).map((task, index) => CHINESE.point(index) + task),
    "三、实施步骤",
    "（一）动员部署。印发方案，召开动员会议，梳理近三年复议纠错、诉讼败诉、群众投诉案件，列出问题清单。",
    "（二）自查整改。各单位对照问题清单开展自查，边查边改，能当场解决的当场解决，一时解决不了的明确时限。",
    "（三）检查验收。采取案卷抽查、明察暗访、问卷调查等方式进行验收，对整改不到位的责令重新整改。",
    "四、保障措施",
    "（一）加强组织领导。成立专项行动领导小组，定期研究解决重大问题。",
    "（二）加强宣传引导。及时宣传好经验好做法，曝光典型违法案例，接受社会监督。",
    "（三）严明工作纪律。对弄虚作假、敷衍塞责的，依规依纪追究责任。",
  ];
  return { trait: "scheme", kind: "other", title, lines };
}

function businessSummary(random: Random, body: Body, year: number): Sketch {
  const title = `${body.name}${year}年工作总结及${year + 1}年工作计划`;
  const lines = [
    `${year}年，${body.short}在上级正确领导下，真抓实干，攻坚克难，圆满完成各项目标任务。现总结如下：`,
    `一、${year}年工作总结`,
    ...random.sample(wording.BUSINESS, 8).map((point, index) => CHINESE.point(index) + point),
    `${CHINESE.point(8)}法治建设稳步推进。认真履行推进法治建设第一责任人职责，学法{4-9}次，开展案卷评查{1-3}次，普法{6-20}场，没有发生败诉案件。`,
    "二、存在的困难和问题",
    "一是项目资金缺口较大，争取上级支持不够；二是干部年龄结构不合理，青年骨干断档；三是服务群众的方法还不够多，信息化手段运用不足。",
    `三、${year + 1}年工作计划`,
    ...random.sample(wording.BUSINESS_PLANS, 6).map((point, index) => CHINESE.point(index) + point),
  ];
  return { trait: "work summary", kind: "other", title, lines };
}

function notice(random: Random, body: Body, year: number): Sketch {
  const title = `${body.name}关于做好${year}年度法治政府建设${random.pick(["年度报告编写工作", "考核准备工作", "情况总结报送工作"])}的通知`;
  const lines = [
    "各科室、各直属单位：",
    `为做好${year}年度法治政府建设有关工作，现将有关事项通知如下：`,
    "一、主要内容",
    ...random.sample(wording.NOTICE_POINTS, 8).map((point, index) => CHINESE.point(index) + point),
    "二、时间安排",
    `请于${year}年12月25日前将本单位素材报送办公室，${year + 1}年1月10日前完成初稿，征求意见后提交会议审议，${year + 1}年3月底前完成公开。`,
    "三、有关要求",
    ...items(random, PLANS, 5),
    "素材应当真实准确，数字经分管负责人核对签字；不得照搬往年材料，不得涉及国家秘密、工作秘密和个人隐私。报送情况列入年终考核，迟报、漏报的扣减相应分值。",
  ];
  return { trait: "notice", kind: "other", title, lines };
}

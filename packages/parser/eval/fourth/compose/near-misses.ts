import type { DocumentKind } from "@fazhi/schema";
import type { Random } from "../../random.ts";
import { randomFrom } from "../../random.ts";
import type { Draft } from "../draft.ts";
import { type Body, bodies } from "../wording/places.ts";
import { workPlan } from "./work-plan.ts";

/** The text of one document of another kind, marked as a draft. */
export type OtherKind = (random: Random, body: Body, year: number) => string;

const opennessReport: OtherKind = (random, body, year) => {
  const applied = random.integer(3, 80);
  return `#${body.name}${year}年政府信息公开工作年度报告
本报告根据《中华人民共和国政府信息公开条例》和有关格式要求编制，所列数据的统计期限自${year}年1月1日起至12月31日止。如有疑问，请与办公室联系。
一、总体情况
（一）主动公开
&&openness
${random.chance(0.5) ? "&&documents\n" : ""}（二）依申请公开
全年收到政府信息公开申请${applied}件，其中予以公开${Math.floor(applied / 2)}件，本机关不掌握${Math.floor(applied / 4)}件，结转下年度办理1件，未收取任何费用。
（三）政府信息管理
&&openness
严格落实“先审查、后公开”和“一事一审”，指定专人负责信息的发布与更新，对栏目内容开展季度检查，清理失效信息{20-300}条。
（四）平台建设
${random.pick(["门户网站设置法治政府建设、重大行政决策、行政执法公示等专栏，政务新媒体账号{1-4}个，全年推送信息{200-1900}条。", "在政务服务大厅、档案馆、图书馆设置查阅点{3-12}处，配置自助查询设备，方便群众现场查阅和获取。"])}
（五）监督保障
将政务公开纳入年度绩效考核，分值权重为4%，组织业务培训{1-4}次，未发生因信息公开被追究责任的情形。
二、主动公开政府信息情况
规章本年制发0件，行政规范性文件本年制发{1-9}件、现行有效{10-60}件；行政许可处理决定{30-900}件，行政处罚处理决定{5-300}件，行政强制处理决定{0-30}件。
三、收到和处理政府信息公开申请情况
自然人申请${applied - 2}件，商业企业申请2件，均在法定期限内作出答复。
四、政府信息公开行政复议、行政诉讼情况
全年因政府信息公开申请行政复议{0-5}件，结果维持；行政诉讼{0-3}件，无败诉情形。
五、存在的主要问题及改进情况
${random.pick(["存在的问题主要是：政策解读形式较为单一，栏目更新不够及时。", "一是公开的深度不够；二是基层工作人员变动频繁，业务不熟。"])}下一步，将加强业务培训，丰富图文解读、视频解读等形式，推动公开质量持续提升。
六、其他需要报告的事项
本年度未收取信息处理费，无其他需要报告的事项。`;
};

const governmentWorkReport: OtherKind = (random, body, year) => `#政府工作报告
——${year + 1}年1月${random.integer(6, 22)}日在${body.short}第${random.pick(["十六", "十七", "九"])}届人民代表大会第${random.pick(["二", "三", "四"])}次会议上
各位代表：
现在，我代表${body.name}向大会报告工作，请予审议，并请政协委员和列席人员提出意见。
一、${year}年工作回顾
过去一年，面对复杂严峻的形势，{a}上下凝心聚力、克难奋进，地区生产总值增长{4-8}.{1-9}%，一般公共预算收入增长{3-9}%，城乡居民人均可支配收入分别增长{4-7}%和{5-9}%。
——产业发展提质增效。新增规模以上企业{5-30}家，实施重点项目{30-120}个，完成投资{20-300}亿元，粮食总产量稳定在{8-60}万吨。
——城乡面貌持续改善。改造老旧小区{6-40}个，新建公园{2-9}处，农村公路提质改造{30-260}公里。
——民生福祉不断增进。城镇新增就业{1200-9000}人，新增学位{600-4000}个，养老服务中心投入使用{2-12}个。
——法治政府建设扎实推进。
&&enforcement
&&supervision
&&service
各位代表！成绩来之不易。同时我们清醒认识到，产业结构不优、财政收支矛盾突出、公共服务仍有短板，少数干部依法行政能力有待提升，对此我们将采取有力措施加以解决。
二、${year + 1}年工作安排
主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长5%，居民收入与经济增长同步。
（一）坚定不移抓项目促投资。实施重点项目{40-130}个，力争完成投资{50-260}亿元。
（二）坚定不移抓改革优环境。推进政务服务增值化改革，清理拖欠账款。
（三）坚定不移惠民生保稳定。办好{8-12}件民生实事，守牢安全生产底线。
三、加强政府自身建设
坚持依法行政，深入推进法治政府建设，自觉接受人大法律监督、工作监督和政协民主监督；严格落实重大行政决策程序；持续纠治形式主义，过紧日子，一般性支出再压减5%。
各位代表！让我们拼搏实干，为谱写高质量发展新篇章而努力奋斗！`;

const notice: OtherKind = (random, body, year) => `#关于报送${year}年度法治政府建设情况报告的通知
各镇人民政府、街道办事处，各有关部门：
根据《法治政府建设与责任落实督察工作规定》第二十四条、第二十五条要求，为做好{u}${year}年度法治政府建设年度报告的编制、报送和公开工作，现就有关事项通知如下。
一、报送主体
各镇人民政府、街道办事处，${body.short}各行政执法部门，法律法规授权的组织。实行垂直管理的单位同时向本级报送。
二、报告内容
（一）${year}年度推进法治政府建设的主要举措和成效，重点写明推进机构职能、依法决策、行政执法、权力监督等方面的做法，用数据和案例说话；
（二）${year}年度推进法治政府建设存在的不足和原因，要实事求是，篇幅不少于全文的五分之一；
（三）${year}年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况；
（四）${year + 1}年度推进法治政府建设的主要安排；
（五）其他需要报告的情况。
三、报送时间和方式
请于${year + 1}年1月${random.integer(10, 28)}日前，将加盖公章的纸质件一式两份报送至法治建设办公室，电子版同步发送。报告除涉及国家秘密外，应当于4月1日前在门户网站专栏公开，并将网址反馈。
四、有关要求
（一）提高认识。年度报告是推进法治建设的重要抓手，各单位要明确专人起草，主要负责同志审定，防止照抄照搬、以总结代报告。
（二）确保质量。数据要真实准确，与统计口径一致；标题统一为“××（单位）${year}年法治政府建设年度报告”，正文字数控制在{3-5}000字以内。
（三）严肃纪律。对逾期未报、内容缺项或者未按要求公开的单位予以通报，并在年度考核中扣减相应分值。
以往年度的报告仍有未公开的，请一并补充公开。公开前要做好保密审查和个人信息保护，不得出现身份证号码、家庭住址等内容。
联系人：法治督察股，电话：{3000000-8999999}。
附件：${year}年度法治政府建设情况报告参考提纲
${body.short}法治建设工作领导小组办公室
${year}年12月${random.integer(5, 26)}日`;

const personalReport: OtherKind = (random, body, year) => `#${year}年度述法报告
${body.short}党组书记  ${random.pick(["温予舟", "邬知行", "靳松年", "谷怀远"])}
${year}年，本人认真履行推进法治建设第一责任人职责，坚持学法、守法、用法，现将履职情况述法如下：
一、学习贯彻习近平法治思想情况
本人带头学习《习近平法治思想学习纲要》，全年主持中心组学法{4-9}次，撰写学习笔记{2-5}万字，参加市级法治专题培训班{1-3}期，通过年度学法考试，成绩{90-99}分。
&&learning
二、履行推进法治建设职责情况
本人坚持把法治工作摆上重要位置，主持召开会议{3-6}次听取汇报，亲自审定年度要点和任务分工，协调解决执法装备经费{20-90}万元，对{2-7}件重点案件全程督办。
&&decision
&&enforcement
&&supervision
三、依法决策和依法办事情况
本人严格执行民主集中制，重大事项均提交集体研究，不以个人意见代替集体决定，全年出庭应诉{1-3}次，接待来访群众{12-60}人次。
&&documents
四、存在的问题
对照职责要求，本人还存在学习系统性不强、深入基层执法一线调研不多、对普法创新思考不够等问题，主要是被事务性工作牵扯精力较多，统筹谋划的意识不强。
五、下一步努力方向
本人将持续加强理论学习，坚持每季度至少一次到执法一线调研，压实班子成员“一岗双责”，带动干部职工共同提高依法办事能力。
以上报告，请予评议。`;

const publicityReport: OtherKind = (
  random,
  body,
  year,
) => `#${random.pick([`${body.short}${year}年普法依法治理工作总结`, `${body.short}${year}年法治宣传教育工作情况报告`])}
${year}年，{u}以“八五”普法规划为主线，紧扣重点对象和重要节点，推动普法工作走深走实。现将有关情况总结如下：
一、强化组织保障
成立普法工作领导小组，制定年度普法要点和责任清单，落实普法经费{5-60}万元，建立{20-160}人的讲师团和志愿者队伍。
二、突出重点对象
&&learning
组织青少年法治教育，{20-90}名法治副校长到岗履职，开展模拟法庭{3-16}场，发放《未成年人保护法》读本{900-6000}册。
三、丰富载体形式
&&publicity
&&publicity
&&publicity
四、推进依法治理
&&village
开展民主法治示范村（社区）创建，实行动态管理，对{2-6}个复核不合格的予以摘牌；建成公共法律服务工作室{10-80}个。
五、存在的问题
普法队伍专业性不强，针对企业职工、外来务工人员的宣传覆盖面不够，新媒体作品的原创能力较弱。
六、${year + 1}年工作打算
做好“八五”普法总结验收准备，深化法治文化阵地建设，探索菜单式、订单式普法服务，推动“谁执法谁普法”落到实处。`;

const kinds: readonly {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly count: number;
  readonly text: OtherKind;
}[] = [
  { name: "政府信息公开工作年度报告", kind: "other", count: 8, text: opennessReport },
  { name: "政府工作报告", kind: "other", count: 4, text: governmentWorkReport },
  { name: "工作要点", kind: "work-plan", count: 8, text: workPlan },
  { name: "通知", kind: "other", count: 3, text: notice },
  { name: "述法", kind: "other", count: 4, text: personalReport },
  { name: "普法", kind: "other", count: 4, text: publicityReport },
];

const governments = bodies.filter((body) => body.type === "government" && !/街道|省/.test(body.name));

function bodyFor(random: Random, name: string): Body {
  const suited = name === "政府工作报告" ? governments : bodies;
  const [first = bodies[0], ...rest] = suited;
  return random.pick([first, ...rest]);
}

/** Documents of other kinds that offices publish beside their annual reports. */
export function nearMisses(): readonly Draft[] {
  return kinds.flatMap(({ name, kind, count, text }, group) =>
    Array.from({ length: count }, (_, index) => {
      const random = randomFrom(81_000 + group * 1_000 + index * 37);
      const body = bodyFor(random, name);
      const year = random.integer(2018, 2025);
      const marked = text(random, body, year);
      const date = `${kind === "work-plan" ? year : year + 1}-0${random.integer(1, 3)}-${random.integer(10, 28)}`;
      const page = random.chance(0.4) ? [`发布时间：${date} 来源：${body.site}`, "字号：大 中 小"] : [];
      return {
        id: `composed-other-${group + 1}-${index + 1}`,
        fileName: `${body.short}${year}${name}.txt`,
        traits: [`near-miss:${name}`, ...(page.length > 0 ? ["furniture"] : [])],
        area: body.area,
        marked: [...page, marked].join("\n"),
        halfWidth: random.chance(0.2),
        labels: { kind, ...(kind === "work-plan" ? { reportYear: year } : {}) },
      };
    }),
  );
}

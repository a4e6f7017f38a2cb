import type { EvalDocument } from "../../types.ts";

/** Reports whose outline is unusual. */

const roleItemsUnderOneHeading: EvalDocument = {
  id: "written-roles-at-second-level",
  fileName: "雁汀县交通运输局2021.txt",
  traits: ["written", "roles-at-second-level", "two-parts", "department"],
  text: `雁汀县交通运输局2021年法治政府建设情况报告
县人民政府：
2021年，县交通运输局以交通运输执法领域突出问题专项整治为契机，刀刃向内、立行立改，法治交通建设有了新变化。现将情况报告如下。
一、2021年法治政府建设情况
（一）主要举措和成效
1.在“学”上下功夫。局党组先后8次学习习近平法治思想，邀请县委党校教师就新修订的《中华人民共和国行政处罚法》作辅导，执法大队46人全部参加闭卷考试，补考3人后全员合格。
2.在“改”上动真格。对近三年办理的812宗案卷全部“过筛子”，发现程序瑕疵57处，补正41处，其余16处作为反面教材印发各中队。取消以罚款数额排名的内部通报，一线考核不再与罚没收入挂钩。
3.在“便”字上做文章。普通货车年检由“一年两检”合为“一年一检”，跨省大件运输许可压到2个工作日，全年为342辆危货车补齐电子运单。
（二）存在的不足和原因
一是源头治超仍有漏洞，4家砂石企业夜间多次放行超载车辆。主要原因是驻点人员只有6名，难以做到全天候值守。二是执法文书说理不足，当事人看得懂处罚金额、看不懂处罚理由。主要是培训重程序、轻说理。
（三）党政主要负责人履职情况
局党组书记、局长翟某某切实履行推进法治建设第一责任人职责，先后5次主持党组会议研究专项整治，带队夜查3次，对2起群众投诉件亲自督办，年底在全局大会上述法并接受评议，测评优秀率96%。
二、2022年工作安排
（一）推行说理式执法。选取超限运输、网约车两类案件试行，全年不少于60件。
（二）织密治超网络。新建不停车检测点2处，与公安、自然资源部门每月开展一次联合行动。
（三）建好执法队伍。招录法学专业人员3名，法制审核人员由2名增至4名。
雁汀县交通运输局
2022年1月20日
`,
  labels: {
    kind: "annual-report",
    reportYear: 2021,
    title: "雁汀县交通运输局2021年法治政府建设情况报告",
    organization: { name: "雁汀县交通运输局", level: "county", type: "department" },
    signature: { organization: "雁汀县交通运输局", date: "2022-01-20" },
    publishedOn: null,
    content: {
      measures: "present",
      shortcomings: "present",
      "first-responsible-person": "present",
      "next-year-plan": "present",
      "other-matters": "missing",
    },
  },
};

const contentsListFirst: EvalDocument = {
  id: "written-table-of-contents",
  fileName: "岱宁市人民政府2023年度法治政府建设年度报告.txt",
  traits: ["written", "table-of-contents", "thematic-groups", "city"],
  text: `岱宁市人民政府2023年法治政府建设年度报告

目 录
一、2023年法治政府建设主要举措和成效……1
二、存在的不足和原因……7
三、党政主要负责人履行推进法治建设第一责任人职责情况……8
四、2024年主要安排……9

2023年，岱宁市所辖三县四区全部纳入省级法治政府建设示范创建，市人民政府坚持把牢方向、突出实效，推动各项任务落地。现将有关情况报告如下：
一、2023年法治政府建设主要举措和成效
（一）制度供给更加精准。出台《岱宁市城市内涝防治办法》等政府规章2件，提请审议地方性法规草案1件。审核行政规范性文件29件，退回修改6件。
（二）审批服务更有温度。在全省率先推出“退役军人一件事”，办理1 236件；“无证明办事”清单扩至314项。
（三）行政执法更重规范。市本级31个执法部门全部应用统一办案平台，录入案件7 815件，超期预警214次。开展逐利执法专项整治，清退不当罚没款48.6万元。
（四）争议化解更求实质。收到行政复议申请917件，首次超过一审行政诉讼案件数；调解和解结案218件。
二、存在的不足和原因
主要是县区之间不够均衡，垫底县区复议纠错率仍高达21.4%；部分单位对非诉执行案件跟踪不紧。究其根源，基层法治机构人手少、变动快，督促指导手段偏软。
三、党政主要负责人履行推进法治建设第一责任人职责情况
市委书记两次主持召开市委全面依法治市委员会会议，审定年度要点；市长主持市政府常务会议学法6次，研究法治政府建设议题11个，对行政复议专报批示9次。组织13名县区和部门主要负责人现场述法。
四、2024年主要安排
一是抓规范，制定涉企检查年度计划公示办法；二是抓基层，年底前实现乡镇合法性审查全覆盖；三是抓实效，复议调解率力争达到30%。

岱宁市人民政府
2024年2月26日
`,
  labels: {
    kind: "annual-report",
    reportYear: 2023,
    title: "岱宁市人民政府2023年法治政府建设年度报告",
    organization: { name: "岱宁市人民政府", level: "city", type: "government" },
    signature: { organization: "岱宁市人民政府", date: "2024-02-26" },
    publishedOn: null,
    sections: [
      { heading: "2023年法治政府建设主要举措和成效", roles: ["measures"] },
      { heading: "存在的不足和原因", roles: ["shortcomings"] },
      { heading: "党政主要负责人履行推进法治建设第一责任人职责情况", roles: ["first-responsible-person"] },
      { heading: "2024年主要安排", roles: ["next-year-plan"] },
    ],
    content: {
      measures: "present",
      shortcomings: "present",
      "first-responsible-person": "present",
      "next-year-plan": "present",
      "other-matters": "missing",
    },
  },
};

const measuresSplitInTwoParts: EvalDocument = {
  id: "written-measures-in-two-parts",
  fileName: "苕南市生态环境局2022.txt",
  traits: ["written", "two-measures-parts", "no-signature", "department"],
  text: `苕南市生态环境局关于2022年度法治政府建设情况的报告
发布日期：2023-02-17 来源：苕南市生态环境局
2022年，苕南市生态环境局统一领导所辖五个县（区）分局，依法治污、科学治污、精准治污，全年未发生突发环境事件引发的群体性事件。
一、基本情况
我局设有内设机构11个，派出县（区）分局5个，综合执法支队1支，核定编制213名，在岗持证执法人员168名。配备快速监测设备74台（套）、执法无人机9架。
二、主要做法
（一）健全制度。修订重大案件集体讨论规则，明确罚款30万元以上、停产整治、移送案件三类情形必须上会，全年集体讨论案件22件。
（二）严格执法。全年立案139件，罚款1 462万元，办理查封扣押7件、限产停产3件、移送拘留5件。
（三）送法入企。组织“环保法律门诊”12场，为208家企业免费体检，提出整改建议613条。
三、主要成效
全市空气优良天数比例达到91.2%，同比提高2.4个百分点；信访举报量下降27%；行政复议、行政诉讼均无败诉，被评为全省生态环境系统执法大练兵先进集体。
四、存在问题
（一）分局执法人员参差不齐，个别同志不会使用移动执法系统，笔录仍靠手写。
（二）对新污染物监管缺少抓手，法律依据和标准掌握不够。
五、下步打算
（一）开展“一对一”跟班办案，年内完成两轮轮训。
（二）编写新污染物执法指引，建立专家会诊机制。
（三）完善生态环境损害赔偿与司法保护衔接机制。
`,
  labels: {
    kind: "annual-report",
    reportYear: 2022,
    title: "苕南市生态环境局关于2022年度法治政府建设情况的报告",
    organization: { name: "苕南市生态环境局", level: "city", type: "department" },
    signature: null,
    publishedOn: "2023-02-17",
    // “基本情况” tells what the bureau consists of; whether that is already measures could be argued.
    content: {
      measures: "present",
      shortcomings: "present",
      "first-responsible-person": "missing",
      "next-year-plan": "present",
      "other-matters": "missing",
    },
  },
};

const arabicTop: EvalDocument = {
  id: "written-arabic-top-level",
  fileName: "古驿口镇2020年度法治政府建设报告.txt",
  traits: ["written", "arabic-top", "addressee", "date-chinese", "township"],
  text: `关于古驿口镇2020年度法治政府建设情况的报告
霁川县人民政府：
2020年，我镇一手抓疫情防控、一手抓依法行政，较好地完成了全年任务。现将情况汇报如下：
1.推进法治政府建设的主要工作
（1）依法科学防控疫情。镇政府发布疫情防控通告7期，村干部挨家挨户讲解传染病防治法，对3名隐瞒行程人员进行批评教育，移交派出所处理1人。设卡点14个，坚持文明劝返，没有发生一起粗暴执法投诉。
（2）规范行政决策。镇党委会、镇长办公会共研究事项93项，其中集镇污水管网改造、敬老院搬迁2项群众关注度高的事项先后召开座谈会5次，吸收意见17条。
（3）抓好矛盾化解。对因疫情引发的租金、用工争议优先调处，不让小事拖大；11个村调委会调解纠纷187件，成功184件；“老班长调解室”由5名退伍老兵坐班，化解积怨6起。
（4）加强法治宣传。结合脱贫攻坚走访，把《宪法》《土地管理法》宣传单送到1 930户，村村建起法律图书角。
2.存在的困难和问题
一是镇司法所仅1人在岗，既当所长又当办事员。二是部分村干部处理宅基地争议时偏重说情，不善用法。三是执法证件少，全镇仅有4人持证，联合执法时常要“借人”。
3.下一步工作打算
（1）请县司法局支持，争取为司法所增加1名工作人员。
（2）举办村干部法律培训班2期，重点讲授民法典。
（3）组织6名干部报考执法证，组建镇综合执法队。
特此报告。
古驿口镇人民政府
二〇二〇年十二月二十九日
`,
  labels: {
    kind: "annual-report",
    reportYear: 2020,
    title: "关于古驿口镇2020年度法治政府建设情况的报告",
    signature: { organization: "古驿口镇人民政府", date: "2020-12-29" },
    publishedOn: null,
    sections: [
      { heading: "推进法治政府建设的主要工作", roles: ["measures"] },
      { heading: "存在的困难和问题", roles: ["shortcomings"] },
      { heading: "下一步工作打算", roles: ["next-year-plan"] },
    ],
    content: {
      measures: "present",
      shortcomings: "present",
      "first-responsible-person": "missing",
      "next-year-plan": "present",
      "other-matters": "missing",
    },
  },
};

const bareLabels: EvalDocument = {
  id: "written-run-in-labels",
  fileName: "梧台区医保局法治报告.txt",
  traits: ["written", "run-in-labels", "no-numbers", "short-title", "department"],
  text: `区医保局2024年法治政府建设年度报告

梧台区医疗保障局认真落实区委、区政府部署，2024年法治医保建设稳步推进，现将有关情况报告如下。

主要举措和成效：一是依法监管守护基金。联合公安、卫健、市监部门对全区218家定点医药机构实行全覆盖检查，追回违规使用基金436.7万元，解除服务协议5家，公开曝光典型案例9起。二是规范程序强化审核。制定《行政处罚案件办理流程图》，立案到结案共14个环节逐一明确时限和责任人，法制审核未通过的6件案件退回补充调查。三是优化服务便利群众。在社区卫生服务中心设医保服务站13个，新生儿参保“出生一件事”办理1 107件，异地就医备案即时办结。

存在的不足和原因：执法力量与监管对象数量不匹配，全局持证执法人员8名，人均监管机构27家；智能审核系统规则更新慢，对“挂床住院”“串换药品”识别率低。原因在于机构组建时间短，专业人才引不进、留不住，系统由上级统一开发，本级调整权限有限。

主要负责人履行推进法治建设第一责任人职责情况：局党组书记、局长坚持重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办，主持党组会议研究法治工作4次，带头宣讲基金监管条例3场，签批行政处罚案件31件。

2025年主要安排：进一步完善行刑衔接机制，推动医保信用评价结果运用；组建由医生、药师、会计组成的专家库，为办案提供专业支撑；开展“法治医保进万家”活动，覆盖全部社区。

其他需要报告的情况：无。
`,
  labels: {
    kind: "annual-report",
    reportYear: 2024,
    title: "区医保局2024年法治政府建设年度报告",
    organization: { name: "梧台区医疗保障局", level: "county", type: "department" },
    signature: null,
    publishedOn: null,
    sections: [
      { heading: "主要举措和成效", roles: ["measures"] },
      { heading: "存在的不足和原因", roles: ["shortcomings"] },
      { heading: "主要负责人履行推进法治建设第一责任人职责情况", roles: ["first-responsible-person"] },
      { heading: "2025年主要安排", roles: ["next-year-plan"] },
      { heading: "其他需要报告的情况", roles: ["other-matters"] },
    ],
    content: {
      measures: "present",
      shortcomings: "present",
      "first-responsible-person": "present",
      "next-year-plan": "present",
      "other-matters": "present",
    },
  },
};

const annexes: EvalDocument = {
  id: "written-with-annex",
  fileName: "珠岗县应急管理局-2022.txt",
  traits: ["written", "annex", "table-lines", "department"],
  text: `珠岗县应急管理局2022年度法治政府建设工作报告
2022年，珠岗县应急管理局认真履行安全生产综合监管职责，坚持执法与服务并重，现将工作情况报告如下：
一、2022年法治政府建设主要举措和成效
（一）执法计划刚性执行。年度执法计划经县政府批准后公布，计划检查企业126家，实际检查131家。
（二）执法方式持续改进。邀请专家参与检查92次，推行“一企一清单”，不简单以罚代管，对9家主动整改的小微企业依法减轻处罚。
（三）事故查处依法公开。落实安全生产举报奖励，核实线索16条，兑现奖金2.3万元；提级调查1起爆燃事故，2起一般事故调查报告全文挂网。
二、存在的不足
一是乡镇应急站人员身兼多职；二是企业主体责任落实上热中温下冷；三是对工贸粉尘涉爆的检查专业性不够。
三、主要负责人履行法治建设第一责任人职责情况
局长主持召开案件审理委员会会议14次，每季度听取一次执法工作汇报，带头办理重大案件2件；落实述法要求，向县委依法治县办提交书面述法报告。
四、2023年工作计划
（一）开展重大事故隐患专项排查整治，对查出的隐患一律挂牌督办。
（二）举办执法人员“双月练兵”，提高现场检查能力。
附件：2022年度行政执法数据表
附件
2022年度行政执法数据表
项目 数量 单位
现场检查 131 家次
下达执法文书 402 份
行政处罚 37 件
罚款 118.5 万元
行政复议 0 件
行政诉讼 1 件
`,
  labels: {
    kind: "annual-report",
    reportYear: 2022,
    title: "珠岗县应急管理局2022年度法治政府建设工作报告",
    organization: { name: "珠岗县应急管理局", level: "county", type: "department" },
    signature: null,
    publishedOn: null,
    content: {
      measures: "present",
      shortcomings: "present",
      "first-responsible-person": "present",
      "next-year-plan": "present",
      "other-matters": "missing",
    },
  },
};

const thematicWithTailParagraphs: EvalDocument = {
  id: "written-thematic-tail",
  fileName: "澜岭州2019年法治政府建设情况.txt",
  traits: ["written", "thematic", "headings-with-stop", "shortcomings-inline", "plan-inline", "city"],
  text: `澜岭彝族自治州2019年法治政府建设情况

2019年，澜岭彝族自治州人民政府坚持在法治轨道上决战脱贫攻坚，团结带领全州9县2市各族群众感恩奋进，依法行政各项工作取得积极进展。

一、围绕脱贫攻坚强化法治保障。制定易地扶贫搬迁安置点社区治理办法，在32个集中安置点同步设立司法所或者法律服务室，为搬迁群众提供法律咨询1.8万人次。用双语宣传农村土地承包法、草原法，编译彝文法律读本6种。

二、围绕简政放权深化改革攻坚。州级行政权力事项精减至2 874项，承接省级下放事项19项。全面取消无谓证明128项，企业开办压缩到3个工作日以内。

三、围绕权力运行完善制度机制。州长签发政府规章1件，废止4件。公布重大行政决策事项6项，其中3项委托第三方开展社会稳定风险评估。组织法律顾问参加重大项目谈判26次。

四、围绕公平正义规范执法行为。推行“三项制度”实现县级以上全覆盖，开展护林防火联合执法2 300余次，依法处理野外违规用火人员614人。办理行政复议案件148件，纠错29件。

五、围绕能力提升夯实基层基础。举办“双语法治大讲堂”21期，培训乡镇执法骨干1 460人次，为边远司法所补充工作人员58名。州委书记、州长认真履行推进法治建设第一责任人职责，分别主持会议听取汇报5次。选派43名干部到省内先进地区跟班学习，新建执法培训实训点2个。

在总结成绩的同时，我们清醒看到，全州法治政府建设还存在不少短板：偏远县执法人员数量不足、双语执法人才奇缺，少数部门行政决策程序意识不强，执法信息化投入严重滞后。2020年，我们将持续推进移风易俗立法调研，实施双语执法人才培养工程，启动州级行政执法监督平台建设，加快补齐上述短板，为如期建成法治政府而不懈奋斗。
`,
  labels: {
    kind: "annual-report",
    reportYear: 2019,
    title: "澜岭彝族自治州2019年法治政府建设情况",
    organization: { name: "澜岭彝族自治州人民政府", level: "city", type: "government" },
    signature: null,
    publishedOn: null,
    sections: [
      { heading: "围绕脱贫攻坚强化法治保障", roles: ["measures"] },
      { heading: "围绕简政放权深化改革攻坚", roles: ["measures"] },
      { heading: "围绕权力运行完善制度机制", roles: ["measures"] },
      { heading: "围绕公平正义规范执法行为", roles: ["measures"] },
      { heading: "围绕能力提升夯实基层基础", roles: ["measures"] },
    ],
    content: {
      measures: "present",
      shortcomings: "inline",
      "first-responsible-person": "inline",
      "next-year-plan": "inline",
      "other-matters": "missing",
    },
  },
};

const commentary: EvalDocument = {
  id: "written-problem-and-answer-pairs",
  fileName: "白芷县统计局2024.txt",
  traits: ["written", "combined-heading", "problem-answer-pairs", "department", "half-width"],
  text: `白芷县统计局2024年法治政府建设工作总结
2024年,白芷县统计局坚守数据质量生命线,依法统计、依法治统取得新进步。现将有关工作总结如下:
一、工作开展情况
(一)责任体系进一步压实。印发《防范和惩治统计造假责任清单》,与22个乡镇和部门签订承诺书。把统计法列入县委党校主体班必修课,授课4次,听课干部310人。
(二)执法检查进一步常态。对37家“四上”企业开展执法检查,其中双随机抽查30家,责令改正6家,立案3家,罚款2.4万元。核查经济普查数据差错1 126笔,差错率低于万分之三。
(三)局长带头履行法治建设第一责任人职责。全年听取执法工作汇报4次,审定处罚决定3件,在县政府常务会议领学新修改的《中华人民共和国统计法》1次,年终向党组会议述法。
(四)普法宣传进一步出彩。与县融媒体中心合办“数说法治”栏目6期，统计开放日接待群众600余人,发放统计法折页5 000份。
二、存在的问题及对策
问题1:基层统计员更替频繁,平均任职不到14个月,业务交接脱节。
对策:建立统计员备案和“师徒结对”制度,2025年上半年完成全员轮训。
问题2:执法手段单一,以查阅台账为主,对虚报行为发现能力有限。
对策:2025年引入税电数据比对,对指标变动超过30%的企业开展靶向核查。
问题3:部分企业对统计检查有抵触情绪,资料提供不及时。
对策:2025年推行行政指导先行,发放《迎检须知》,强化信用约束。
`,
  labels: {
    kind: "annual-report",
    reportYear: 2024,
    title: "白芷县统计局2024年法治政府建设工作总结",
    organization: { name: "白芷县统计局", level: "county", type: "department" },
    signature: null,
    publishedOn: null,
    content: {
      measures: "present",
      shortcomings: "present",
      "first-responsible-person": "present",
      "other-matters": "missing",
    },
  },
};

export const structures: readonly EvalDocument[] = [
  roleItemsUnderOneHeading,
  contentsListFirst,
  measuresSplitInTwoParts,
  arabicTop,
  bareLabels,
  annexes,
  thematicWithTailParagraphs,
  commentary,
];

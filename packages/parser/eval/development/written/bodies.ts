import type { EvalDocument } from "../../types.ts";

/** Reports of bodies, and to addressees, that are less common. */

const toCongress: EvalDocument = {
  id: "written-to-the-congress",
  fileName: "崧岭县人大常委会会议材料（法治政府）.txt",
  traits: ["written", "to-congress", "spoken", "person-first", "county"],
  text: `崧岭县人民政府关于2022年度法治政府建设情况的报告
——2023年3月16日在崧岭县第十七届人民代表大会常务委员会第九次会议上
县司法局局长 柏舟远
主任、各位副主任、各位委员：
受县人民政府委托，我向会议报告2022年度法治政府建设情况，请予审议。
一、高位推进，第一责任人职责全面压实
县委书记、县长带头落实党政主要负责人履行推进法治建设第一责任人职责规定，县委常委会会议、县政府常务会议分别研究法治议题6次、14次。县长主持召开行政执法突出问题座谈会，当场交办事项22件，逐一跟踪到底。
二、综合施策，法治政府建设取得新成效
（一）着力优化营商环境。出台稳经济32条措施，兑付奖补资金2 870万元，清理影响市场主体平等参与竞争的文件4件。
（二）着力规范行政决策。实行议题“无审查意见不上会”，全年退回议题13个；县政府法律顾问参加会议论证41次。
（三）着力提升执法质效。推行“执法体检”进部门，对26个执法部门逐家诊断，指出问题214个，已整改206个。
（四）着力化解行政争议。行政复议案件办结72件，调解23件，“民告官”一审收案同比减少18件。
三、正视差距，查找存在的不足和原因
一是法治建设在部门之间冷热不均，年度考核得分最高与最低相差19.5分；二是行政争议多发领域治理不深，农村集体土地确权引发案件占四成。究其原因，有的领导干部把法治当“软任务”，有的部门历史档案缺失、举证困难。
四、补齐短板，谋划2023年主要安排
一要开展考核末位单位集中整改；二要制定土地确权争议处理工作指引；三要高质量完成示范创建迎评；四要推进县域公共法律服务中心迁建。
主任、各位副主任、各位委员，县人民政府将自觉接受县人大常委会监督，认真落实审议意见，努力建设人民满意的法治政府。
`,
  labels: {
    kind: "annual-report",
    reportYear: 2022,
    title: "崧岭县人民政府关于2022年度法治政府建设情况的报告",
    organization: { name: "崧岭县人民政府", level: "county", type: "government" },
    publishedOn: null,
    sections: [
      { heading: "高位推进，第一责任人职责全面压实", roles: ["first-responsible-person"] },
      { heading: "综合施策，法治政府建设取得新成效", roles: ["measures"] },
      { heading: "正视差距，查找存在的不足和原因", roles: ["shortcomings"] },
      { heading: "补齐短板，谋划2023年主要安排", roles: ["next-year-plan"] },
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

const centralBody: EvalDocument = {
  id: "written-central-body",
  fileName: "国家湿地与滩涂管理局2022年法治政府建设年度报告.txt",
  traits: ["written", "central", "thematic", "combined-heading", "signature-top"],
  text: `国家湿地与滩涂管理局2022年法治政府建设年度报告
国家湿地与滩涂管理局
2023-03-28
2022年，国家湿地与滩涂管理局坚持以习近平新时代中国特色社会主义思想为指导，认真落实党中央、国务院关于法治政府建设的决策部署，扎实推进湿地保护法治化。按照《法治政府建设与责任落实督察工作规定》，现将情况报告如下。
一、全面加强党对法治建设的领导
局党组理论学习中心组三次集体学习习近平法治思想。印发全系统法治建设年度安排，明确37项任务。局党组书记、局长认真履行推进法治建设第一责任人职责，专题研究湿地保护法配套制度5次。
二、加快完善法律制度
《中华人民共和国湿地保护法》自2022年6月1日起施行。我局制定配套规章2部、规范性文件4件，指导19个省（区、市）修订地方性法规，废止部门规章1部。
三、推进科学民主依法决策
就湿地名录管理办法面向社会征求意见，收到意见1 104条，采纳291条。重大决策事项全部由法规司进行合法性审查。
四、严格执法监督
挂牌督办破坏湿地重点案件16起，会同有关部门约谈市县政府负责人4次。利用卫星遥感发现疑似问题图斑2.1万个，核查整改率98.7%。
五、依法有效化解矛盾
全年办理行政复议案件53件，行政应诉案件27件，无败诉。办理全国人大代表建议88件、全国政协委员提案46件。
六、存在的不足和2023年工作安排
主要不足：基层湿地执法主体不统一，跨部门案件移送渠道不畅；湿地生态补偿缺少上位法支撑。2023年，将推动制定湿地生态补偿条例，编制行政处罚裁量规则，举办全国执法骨干培训班，做好法律实施一周年评估。
`,
  labels: {
    kind: "annual-report",
    reportYear: 2022,
    title: "国家湿地与滩涂管理局2022年法治政府建设年度报告",
    organization: { name: "国家湿地与滩涂管理局", level: "central", type: "department" },
    signature: { organization: "国家湿地与滩涂管理局", date: "2023-03-28" },
    publishedOn: null,
    sections: [
      { heading: "全面加强党对法治建设的领导", roles: ["measures"] },
      { heading: "加快完善法律制度", roles: ["measures"] },
      { heading: "推进科学民主依法决策", roles: ["measures"] },
      { heading: "严格执法监督", roles: ["measures"] },
      { heading: "依法有效化解矛盾", roles: ["measures"] },
      { heading: "存在的不足和2023年工作安排", roles: ["shortcomings", "next-year-plan"] },
    ],
    content: {
      measures: "present",
      shortcomings: "present",
      "first-responsible-person": "inline",
      "next-year-plan": "present",
      "other-matters": "missing",
    },
  },
};

const municipalDepartment: EvalDocument = {
  id: "written-municipality-department",
  fileName: "上海市滨江岸线事务局.txt",
  traits: ["written", "municipality", "paren-top", "department"],
  text: `上海市滨江岸线事务局2024年度法治政府建设情况报告
上海市滨江岸线事务局在市委、市政府领导下，2024年坚持以法治守护“一江一河”，各项工作情况如下：
（一）2024年推进法治政府建设的主要举措和成效
1.完善规则体系。配合市人大常委会开展滨水公共空间条例执法检查，制定《岸线临时使用管理规定》，全文公开征求意见45天。
2.规范审批事项。岸线使用许可实现“两个免于提交”，全流程网办，平均办结4.5个工作日。
3.创新监管机制。与浦江沿线5个区建立联勤联动，“免罚清单”适用63次，免罚金额合计112万元。
4.强化争议化解。全年主动公开岸线规划、占用许可信息412条，滨江驿站设法律服务点18处，就近调解噪声、夜钓、遛宠等纠纷390件。
（二）存在的不足和原因
市区两级执法事权划分仍有交叉，主要是机构设立时间短、历史岸线权属资料不完整。数字孪生岸线平台数据更新滞后，主要是感知设备分属不同单位。
（三）党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况
局党组主要负责同志召开党组会10次研究法治事项，主持起草权责清单调整方案，落实重大行政决策末位表态要求，就2件疑难复议案件亲自与复议机关沟通化解。
（四）2025年推进法治政府建设的主要安排
1.编制市区事权划分指引；2.推动岸线数据统一归集；3.组织“法治滨江”品牌评选。
上海市滨江岸线事务局
2025年1月24日
`,
  labels: {
    kind: "annual-report",
    reportYear: 2024,
    title: "上海市滨江岸线事务局2024年度法治政府建设情况报告",
    organization: { name: "上海市滨江岸线事务局", level: "province", type: "department" },
    signature: { organization: "上海市滨江岸线事务局", date: "2025-01-24" },
    publishedOn: null,
    sections: [
      { heading: "2024年推进法治政府建设的主要举措和成效", roles: ["measures"] },
      { heading: "存在的不足和原因", roles: ["shortcomings"] },
      {
        heading: "党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况",
        roles: ["first-responsible-person"],
      },
      { heading: "2025年推进法治政府建设的主要安排", roles: ["next-year-plan"] },
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

const partyGroup: EvalDocument = {
  id: "written-party-group",
  fileName: "中共阜津县财政局党组报告.txt",
  traits: ["written", "party-group", "addressee", "document-number", "department"],
  text: `阜财党组〔2021〕3号
中共阜津县财政局党组
关于2020年度法治政府建设情况的报告
县委、县政府：
2020年，局党组认真贯彻《法治政府建设与责任落实督察工作规定》，统筹推进依法理财，现将有关情况报告如下。
一、履行第一责任人职责情况
党组书记、局长切实担起法治财政建设第一责任，主持研究疫情防控资金直达、政府债务管理合规性等议题9次；凡出台资金管理办法，均要求法规股先行审核，全年退回2件；带头接受审计监督，对反馈的7个问题限期整改。
二、法治财政建设举措成效
一是依法组织收入、保障支出。全年直达资金4.37亿元做到“一竿子插到底”，动态监控预警217条全部核处。二是严格政府采购监管。处理投诉3件，认定虚假材料供应商1家，列入不良行为记录。三是落实预算绩效法律要求。对58个项目开展重点评价，压减低效资金1 860万元。三个月内办结群众关于惠农补贴的举报14件，追回冒领资金5.7万元。四是开展财政法规宣传。到乡镇财政所宣讲预算法实施条例14场。
三、存在问题及成因
部分预算单位执行政府采购程序不严，拆分项目规避招标的现象仍有发生；基层财政所会计监督作用弱化。成因主要是监督检查人手仅5人，对乡镇延伸检查频次低。
四、2021年重点安排
制定采购“负面清单”，推动监督检查与巡察联动；开展国库集中支付风险排查；举办乡镇财政干部法律培训2期。
特此报告。
中共阜津县财政局党组
2021年2月7日
`,
  labels: {
    kind: "annual-report",
    reportYear: 2020,
    title: "中共阜津县财政局党组关于2020年度法治政府建设情况的报告",
    signature: { organization: "中共阜津县财政局党组", date: "2021-02-07" },
    publishedOn: null,
    sections: [
      { heading: "履行第一责任人职责情况", roles: ["first-responsible-person"] },
      { heading: "法治财政建设举措成效", roles: ["measures"] },
      { heading: "存在问题及成因", roles: ["shortcomings"] },
      { heading: "2021年重点安排", roles: ["next-year-plan"] },
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

const earlyReport: EvalDocument = {
  id: "written-early-report",
  fileName: "沧海省2015.txt",
  traits: ["written", "early-year", "yi-fa-xing-zheng", "thematic", "province"],
  text: `沧海省人民政府关于2015年度推进依法行政建设法治政府情况的报告
国务院：
2015年，我省深入贯彻党的十八届三中、四中、五中全会精神，按照国务院关于加强法治政府建设的部署，依法行政取得积极进展。现将情况报告如下：
一、加快转变政府职能。省政府部门行政审批事项再取消59项、下放41项，非许可审批全部终结；省市县三级权力清单、责任清单对外公布，共列明省级权力4 916项。
二、提高政府立法质量。提请省人大常委会审议地方性法规草案9件，制定修改省政府规章8件，邀请管理相对人参与立法座谈320人次，对施行满五年的规章开展评估。
三、健全依法决策机制。省政府出台重大行政决策合法性审查办法，省市县三级法律顾问制度实现全覆盖，聘任顾问2 640名。
四、推进严格执法。在文化、海洋渔业、城市管理领域开展综合执法试点，整合队伍214支。换发新版执法证11.8万个，淘汰不合格人员5 317人。
五、强化监督与问责。办理人大建议733件、政协提案691件；省政府本级收到复议申请512件，办结438件；行政问责1 269人。
六、工作中存在的问题和下一步安排。当前，基层执法力量薄弱、一些领导干部法治观念不强、行政机关负责人出庭应诉率偏低等问题还比较突出。2016年，我省将认真实施法治政府建设五年纲要，出台实施意见，深化综合执法改革，推行负责人出庭应诉通报制度，努力提高依法行政水平。
沧海省人民政府
2016年3月25日
`,
  labels: {
    kind: "annual-report",
    reportYear: 2015,
    title: "沧海省人民政府关于2015年度推进依法行政建设法治政府情况的报告",
    organization: { name: "沧海省人民政府", level: "province", type: "government" },
    signature: { organization: "沧海省人民政府", date: "2016-03-25" },
    publishedOn: null,
    sections: [
      { heading: "加快转变政府职能", roles: ["measures"] },
      { heading: "提高政府立法质量", roles: ["measures"] },
      { heading: "健全依法决策机制", roles: ["measures"] },
      { heading: "推进严格执法", roles: ["measures"] },
      { heading: "强化监督与问责", roles: ["measures"] },
      { heading: "工作中存在的问题和下一步安排", roles: ["shortcomings", "next-year-plan"] },
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

const jointReport: EvalDocument = {
  id: "written-joint-party-and-government",
  fileName: "中共栖霜县委栖霜县人民政府报告2024.txt",
  traits: ["written", "joint-title", "person-two-subsections", "county", "stray-blanks"],
  text: `中共栖霜县委
栖霜县人民政府
关于2024年法治政府建设情况的报告
市委、市政府：
2024 年，我县 坚持党的领导、人民当家作主、依法治国有机统一，扎实推进法治政府建设。现将有关情况报告如下：
一、主要举措和成效
（一）对标示范抓创建。聚焦“行政执法+司法协同”打造单项示范项目，通过省级评估验收。
（二）聚焦企业抓规范。出台涉企行政检查“八条禁令”，入企检查同比下降 41.3%；设立“企业宁静日”，每月 1 日至 20 日除法定情形外不入企。
（三）着眼基层抓下沉。14 个乡镇全部设立公共法律服务站，培育“法律明白人” 1 380 名；县级下沉编制 46 名充实一线。
二、党政主要负责人履职情况
（一）县委主要负责人履行第一责任人职责情况。县委书记主持召开县委全面依法治县委员会会议 2 次、县委常委会会议研究法治工作 7 次，将法治建设纳入“一把手”述职评议，点评 5 名乡镇党委书记述法。
（二）县政府主要负责人履行第一责任人职责情况。县长主持常务会议学法 6 次，审定规范性文件 5 件，就涉企执法批示 12 次，出庭应诉 1 次。
三、存在的不足和原因
一是“一老一小”领域执法监管经验不足，主要是权责边界模糊；二是企业诉求响应还不够快，主要是部门间流转环节多。
四、2025 年主要安排
一是开展涉企执法“回头看”；二是推行诉求“首接负责、限时办结”；三是推动法治副乡镇长派驻试点；四是做好“八五”普法终期验收。
2025年2月24日
`,
  labels: {
    kind: "annual-report",
    reportYear: 2024,
    publishedOn: null,
    sections: [
      { heading: "主要举措和成效", roles: ["measures"] },
      { heading: "党政主要负责人履职情况", roles: ["first-responsible-person"] },
      { heading: "存在的不足和原因", roles: ["shortcomings"] },
      { heading: "2025 年主要安排", roles: ["next-year-plan"] },
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

const shortWithoutHeadings: EvalDocument = {
  id: "written-short-without-headings",
  fileName: "乌桕镇.txt",
  traits: ["written", "no-headings", "no-title", "no-signature", "township"],
  text: `2022年，绛水县乌桕镇人民政府在县委、县政府领导下，以群众满不满意为标准推进法治政府建设，现将全年工作情况报告如下。
镇党委、政府年初专题研究法治工作，列出28项具体事，由6名班子成员分头抓。镇党委书记、镇长履行推进法治建设第一责任人职责，两人共主持法治工作会议8次，带头包联3个矛盾多发村，对一起持续11年的林地纠纷亲自调解、最终签下协议。
抓规范，所有合同先送司法所看，全年审查54份，改掉不公平条款13处；执法前先贴告知书、讲清楚规定，镇综合行政执法队办结案件17件，其中秸秆焚烧9件、农村违法占地8件，当事人均未申请复议。
抓服务，便民中心开通“周六不打烊”，办理社保、医保、残疾证等业务3 316件，给行动不便老人上门认证214人次。
抓普法，民法典赶集活动办了9场，用大喇叭讲反诈骗、防溺水法律常识240余次，镇中学法治副校长讲课4次，返乡农民工欠薪咨询点帮助37人要回工资61.2万元。
当然，乌桕镇法治建设也存在不少问题：执法队员学历偏低、不会写文书；有的村干部“嘴上说依法、办事靠面子”；镇级信息化程度低，案卷还是手工填写。出现这些问题，主要是经费少、培训少、留不住年轻人。
2023年，我们准备干好四件事：送8名队员到县执法局跟班三个月；给16个村重新选配法律顾问；把村级小微权力清单做成漫画贴上墙；争取资金20万元建设镇执法办案区，力争年底前投入使用、案卷全部实现上网办理。
`,
  labels: {
    kind: "annual-report",
    reportYear: 2022,
    title: null,
    organization: { name: "绛水县乌桕镇人民政府", level: "township", type: "government" },
    signature: null,
    publishedOn: null,
    sections: [],
    content: {
      shortcomings: "inline",
      "first-responsible-person": "inline",
      "next-year-plan": "inline",
      "other-matters": "missing",
    },
  },
};

const developmentZone: EvalDocument = {
  id: "written-development-zone",
  fileName: "澄川高新区管委会2023年法治政府建设年度报告.txt",
  traits: ["written", "development-zone", "arabic-items", "bracketed-headings", "page-footer"],
  text: `首页 > 信息公开 > 年度报告
澄川高新技术产业开发区管理委员会2023年法治政府建设年度报告
文章来源：综合办公室  时间：2024-03-05 16:42:08  点击数：87
澄川高新区管委会立足“企业最需要什么、法治就供给什么”，2023年深入推进法治园区建设，现将有关情况报告如下。
【主要举措与成效】
1.产业政策兑现有章法。出台政策兑现管理办法，政策全部“标准化、免申报”，兑现资金1.93亿元，惠及企业644家，未发生一起承诺不兑现的行政诉讼。
2.行政审批提速有底线。承接市级授权事项126项，“拿地即开工”项目24个，制定告知承诺后核查规程，撤销不实承诺2件。
3.知识产权保护有力度。设立知识产权保护工作站，办理专利侵权纠纷行政裁决9件，海外维权援助3家企业。
4.企业合规建设有样板。组织27家科技企业开展合规体检，编写数据出境、商业秘密合规指引2册。
【存在的问题及原因】
管委会执法主体资格依赖市级委托，权责不完全匹配；园区法务人才流动大。原因是开发区体制改革尚在推进，薪酬制度吸引力不足。
【党政主要负责人履行推进法治建设第一责任人职责情况】
党工委书记、管委会主任亲自部署法治园区建设，主持专题会议5次，对企业反映强烈的重复检查问题亲自督办，年内合并检查事项18项。
【2024年主要安排】
完成委托执法事项清理；建设园区法律服务产业园；探索“沙盒监管”等包容审慎机制。
上一条：澄川高新区管委会2022年法治政府建设年度报告
下一条：关于高新区2024年春节放假的公告
版权所有：澄川高新区管委会  技术支持：园区大数据中心
`,
  labels: {
    kind: "annual-report",
    reportYear: 2023,
    title: "澄川高新技术产业开发区管理委员会2023年法治政府建设年度报告",
    // Neither its level nor whether it is a government or a department is settled by the text.
    organization: { name: "澄川高新技术产业开发区管理委员会" },
    signature: null,
    publishedOn: "2024-03-05",
    sections: [
      { heading: "主要举措与成效", roles: ["measures"] },
      { heading: "存在的问题及原因", roles: ["shortcomings"] },
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

const newsWrapped: EvalDocument = {
  id: "written-report-posted-by-justice-bureau",
  fileName: "20220311_转载.txt",
  traits: ["written", "source-is-not-author", "two-dates", "person-last", "county"],
  text: `曲堰县2021年法治政府建设年度报告
信息来源：县司法局  成文日期：2022年2月15日  发布日期：2022年3月11日  责任编辑：丰收
2021年，曲堰县人民政府坚持把法治作为县域治理的“压舱石”，圆满完成年度目标任务。
一、2021年法治政府建设工作推进情况
（一） 改革审批机制
推行“一业一证”，餐饮、便利店、药店等12个行业一证准营，发证409张。
（二） 严格制度管理
印发规范性文件4件，备案率100%。对2018年以来文件进行评估，7件宣布失效。
（三） 提升执法水平
组织41个执法单位轮流当“考官”交叉互评，开展“我为执法找差距”活动，评查案卷300卷，优秀案卷58卷获通报表扬。
（四） 促进公平公正
县信访联席会议办公室实行“法官、律师、干部”三方会诊，县法院、县司法局共建行政争议协调中心，当年化解29件，撤诉率48.3%。
二、存在的问题
行政执法协调监督缺少专职机构；企业对“首违不罚”知晓度不高；部分镇村法律顾问服务停留在签合同上。
三、下一步工作计划
（一）设立县行政执法监督局，核定编制5名。
（二）公布第二批不予处罚事项清单。
（三）出台村级法律顾问服务规范和考核细则。
四、党政主要负责人履行法治建设职责情况
县委、县政府主要负责人认真落实第一责任人职责规定，组织常委会、常务会学法共11次，签批法治专报23份，调研基层司法所7个，对4起典型败诉案件责成主办单位作出说明。
【打印】【关闭】
`,
  labels: {
    kind: "annual-report",
    reportYear: 2021,
    title: "曲堰县2021年法治政府建设年度报告",
    organization: { name: "曲堰县人民政府", level: "county", type: "government" },
    publishedOn: "2022-03-11",
    sections: [
      { heading: "2021年法治政府建设工作推进情况", roles: ["measures"] },
      { heading: "存在的问题", roles: ["shortcomings"] },
      { heading: "下一步工作计划", roles: ["next-year-plan"] },
      { heading: "党政主要负责人履行法治建设职责情况", roles: ["first-responsible-person"] },
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

export const bodies: readonly EvalDocument[] = [
  toCongress,
  centralBody,
  municipalDepartment,
  partyGroup,
  earlyReport,
  jointReport,
  shortWithoutHeadings,
  developmentZone,
  newsWrapped,
];

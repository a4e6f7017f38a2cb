import type { EvalDocument } from "../../types.ts";

/** Reports whose text has suffered on its way. */

const oneLine: EvalDocument = {
  id: "written-one-line",
  fileName: "溧原市林业局2018年.txt",
  traits: ["written", "one-line", "half-width", "furniture-glued", "lost-brackets", "lost-dashes", "department"],
  text: `溧原市林业局2018年度法治政府建设情况报告 来源:溧原市林业局 发布时间:2019-01-25 09:14 浏览次数:312 字体:大 中 小2018年,我局认真贯彻《法治政府建设实施纲要(20152020年)》和溧政办发201811号文件精神,坚持依法治林,现将工作情况报告如下: 一、主要工作及成效 (一)落实责任,健全机制。成立以局长为组长的领导小组,将依法行政纳入五个县(市)林业局年度目标考核,分值占10%。 (二)精简审批,优化服务。林木采伐许可证办理由15个工作日缩短为5个工作日,取消证明材料4项,全年办理各类许可2 204件。 (三)严格执法,保护资源。与公安、检察机关会签林业案件移送办法,联席会商4次;森林公安立案侦办涉林刑事案件41起,林政案件166起,收缴木材390立方米,恢复植被720亩。 (四)规范文件,依法决策。废止规范性文件3件,聘请律师事务所担任常年顾问,审查合同48份。 二、存在的主要问题 一是林区执法装备陈旧,巡护仍靠摩托车。二是林农法律意识淡薄,少批多采时有发生。三是森林公安转隶后行政处罚衔接尚未理顺。 三、2019年工作思路 (一)做好机构改革后执法职责划转。 (二)编制林业行政处罚裁量标准。 (三)开展古树名木保护普法行动。 溧原市林业局 2019年1月22日 主办:溧原市林业局 电话:0591-6120338 网站标识码:3601000027`,
  labels: {
    kind: "annual-report",
    reportYear: 2018,
    title: "溧原市林业局2018年度法治政府建设情况报告",
    organization: { name: "溧原市林业局", level: "city", type: "department" },
    signature: { organization: "溧原市林业局", date: "2019-01-22" },
    publishedOn: "2019-01-25",
    sections: [
      { heading: "主要工作及成效", roles: ["measures"] },
      { heading: "存在的主要问题", roles: ["shortcomings"] },
      { heading: "2019年工作思路", roles: ["next-year-plan"] },
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

const pdfText: EvalDocument = {
  id: "written-pdf-lines",
  fileName: "fzzf2021.txt",
  traits: ["written", "broken-lines", "page-numbers", "split-heading", "county"],
  text: `枫岐县人民政府
关于 2021 年法治政府建设情况的报告

2021 年，在市委、市政府坚强领导下，枫岐县人民政府深入
学习贯彻习近平法治思想，认真落实《法治政府建设实施纲要
（2021—2025 年）》，依法行政能力进一步提高。现将有关情况报
告如下：
一、2021 年推进法治政府建设的主要举措和成效
（一）坚持系统推进，法治建设合力不断增强。印发年度工作
要点，细化 44 项任务，实行“红黄绿”三色督办，亮红灯 2 次、
黄灯 9 次，年底全部转绿。
（二）坚持依法决策，制度体系不断健全。公布重大行政决策
事项 5 项，合法性审查政府文件 173 件，清理规范性文件 96 件，
废止 14 件。
— 1 —
（三）坚持公正执法，群众满意度不断提升。将食品小作坊、
人居环境等 87 项执法权赋予 15 个乡镇，配套印发执法指引。随机
抽查案卷 120 宗，合格率 95.8%。
二、2021 年党政主要负责人履行推进法治建设第一责任人职
责，加强法治政府建设的有关情况
县委、县政府主要负责人切实履行推进法治建设第一责任人职
责，带头参加法治专题学习，全年主持研究法治建设议题 13 个，
推动解决乡镇司法所用房等问题 6 个，约谈法治督察问题较多的乡
镇负责人 3 人。
三、推进法治政府建设存在的不足和原因
（一）乡镇执法能力不足。87 项赋权事项中有 31 项全年零办
件，原因是乡镇人员专业不对口，培训时间短。
— 2 —
（二）行政应诉水平不高。全年败诉案件 7 件，集中在工伤认
定和拆迁补偿，反映出证据意识薄弱。
四、2022 年度推进法治政府建设的主要安排
（一）开展赋权事项评估，动态收回不适宜事项。
（二）建立败诉案件“一案一剖析”制度。
（三）加大合法性审查员培养力度，每个乡镇不少于 2 名。
枫岐县人民政府
2022 年 2 月 21 日
（此件公开发布）
— 3 —
`,
  labels: {
    kind: "annual-report",
    reportYear: 2021,
    title: "枫岐县人民政府关于 2021 年法治政府建设情况的报告",
    organization: { name: "枫岐县人民政府", level: "county", type: "government" },
    signature: { organization: "枫岐县人民政府", date: "2022-02-21" },
    publishedOn: null,
    // The second heading breaks over two lines and is left out of judgement with its neighbours.
    content: {
      measures: "present",
      shortcomings: "present",
      "first-responsible-person": "present",
      "next-year-plan": "present",
      "other-matters": "missing",
    },
  },
};

const masked: EvalDocument = {
  id: "written-masked",
  fileName: "北渚区教育体育局2025年法治政府建设年度报告.txt",
  traits: ["written", "masked", "site-name-inside", "question-marks", "no-title", "signature-end", "department"],
  text: `????2025年，北渚区教育体育局认真学习贯彻党的二十届四中全会精神，全面推进依法治教、依法治校。根据有关规定，现将本年度工作报告如下：
????一、2025年法治政府建设主要举措及成效
????（一）坚持依法治校。指导46所中小学修订章程，审核校规校纪138项，剔除“没收手机不予归还”等不当条款19条。北渚区政府网法治副校长和法治辅导员实现全覆盖，人均授课2.6课时。
????（二）规范执法检查。校外培训监管立案8件，罚款（略）万元，为学生家长追回预付费63.8万元。行政检查全部亮码入校，次数压减四成。
????（三）抓好普法教育。以《中华人民共和国法治宣传教育法》施行为契机举办法治嘉年华，（略）律师事务所选派律师27人次进校园，参与师生2.3万人次。
????（四）主要负责同志坚持以上率下。局党委书记、局长（略）同志认真落实第一责任人职责，主持研究法治教育议题6次，亲自协调解决学校安全纠纷2起，带头在全系统述法。北渚区政府网
????二、存在不足
????校园纠纷调处多靠学校“花钱买平安”，依法处理的底气不足；民办学校年检中退出机制运用少；学校法律顾问覆盖率仅为71.7%。
????三、2026年工作打算
????落实校园伤害事故依法处理规程，成立区级学校纠纷调解委员会；实现法律顾问校校有；开展民办学校规范办学专项执法。
????北渚区教育体育局
????2026年1月9日
`,
  labels: {
    kind: "annual-report",
    reportYear: 2025,
    title: null,
    organization: { name: "北渚区教育体育局", level: "county", type: "department" },
    signature: { organization: "北渚区教育体育局", date: "2026-01-09" },
    publishedOn: null,
    sections: [
      { heading: "2025年法治政府建设主要举措及成效", roles: ["measures"] },
      { heading: "存在不足", roles: ["shortcomings"] },
      { heading: "2026年工作打算", roles: ["next-year-plan"] },
    ],
    content: { measures: "present", shortcomings: "present", "next-year-plan": "present", "other-matters": "missing" },
  },
};

const traditional: EvalDocument = {
  id: "written-traditional",
  fileName: "湘浦市2020.txt",
  traits: ["written", "traditional", "pinyin", "breadcrumb", "city"],
  text: `當前位置: 首頁 > 信息公開 > 法治政府建設
湘浦(pǔ)市人民政府關於2020年度法治政府建設情況的報告
時間：2021-03-11 來源：湘浦市司法局 【字體：大 中 小】
2020年是湘浦市全面建成小康社會的收官之年。湘浦市人民政府帶領所轄4縣3區，堅持依法防控、依法行政兩手抓。現將有關情況報告如下：
一、主要舉措
（一）依法防控有序有力。出臺支持中小企業共渡難關政策18條，減免租金4300萬元，為1.6萬戶個體工商戶辦理社保費緩繳，執法部門對輕微違規一律先提醒後查處，開展防疫普法宣傳2600場次。
（二）行政立法質量提升。審議通過《湘浦市電梯安全管理辦法》，公開征求意見兩輪，采納市民建議37條。
（三）復議體制改革破題。市縣兩級實現行政復議機構集中，新收案件284件，綜合糾錯率17.6%。
二、存在不足
執法輔助人員管理不夠規範；縣區示範創建進展不一；電子證照在跨部門應用中仍需紙質輔證。造成上述問題的主要原因是輔助崗位長期由各部門自行招聘、標準不一，信息系統分頭建設、接口未打通。
三、第一責任人職責落實情況
市長帶頭落實述法制度，主持召開市政府常務會議學法5次，聽取法治政府建設匯報2次，簽發行政復議決定書11份。
四、下一步打算
開展執法輔助人員專項清理；對標2021年新修訂的行政處罰法修訂裁量標準；拓展電子證照應用場景80個。
湘浦市人民政府
2021年3月8日
打印本頁 關閉窗口
`,
  labels: {
    kind: "annual-report",
    reportYear: 2020,
    organization: { name: "湘浦市人民政府", level: "city", type: "government" },
    signature: { organization: "湘浦市人民政府", date: "2021-03-08" },
    publishedOn: "2021-03-11",
    sections: [
      { heading: "主要舉措", roles: ["measures"] },
      { heading: "存在不足", roles: ["shortcomings"] },
      { heading: "第一責任人職責落實情況", roles: ["first-responsible-person"] },
      { heading: "下一步打算", roles: ["next-year-plan"] },
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

const slips: EvalDocument = {
  id: "written-slips-and-stale-year",
  fileName: "2022年禾墩县民政局法治建设.txt",
  traits: ["written", "wrong-year-file", "slip-in-heading", "stale-year", "numbering-slip", "department"],
  text: `禾墩县民政局2023年法治政府建设年度报告
2023年，禾墩县民政局紧紧围绕“民政为民、民政爱民”，严格依法履职。上年度报告《禾墩县民政局2022年法治政府建设年度报告》已按规定公开。现将2023年度工作报告如下：
一、推荐法治政府建设的主要举措和成效
（一）规范救助程序。严格执行入户核查、张榜公示制度，实行低保审核确认权限下放乡镇，抽查档案860份，纠正错保漏保33户。2022年11月，制定了临时救助备用金管理规定。
（二）加强社会组织监管。约谈12家，列入活动异常名录4家，撤销登记2家。
（三）优化婚姻登记服务。结婚登记“跨省通办”办理46对，设立婚姻家庭辅导室，劝和217对。
（四）推进移风易俗。指导修订村规民约104份，把“高额彩礼”治理写入约定。
二、存在的问题和原因
（一）救助对象家庭经济核对数据滞后。原因：金融、车辆信息按季共享，存在时间差。
（二）殡葬执法手段有限。原因：现行条例缺少强制措施，部门联动不足。
二、党政主要负责人履行推进法治建设第一责任人职责的情况
局党组书记、局长把依法行政列入党组重要议事日程，党组会专题研究3次；带头学习社会救助法规，主持合法性审核议题19个；作为第一责任人在年度考核会上述法。
四、下一年度主要安排
（一）推动救助信息实时比对。
（二）联合公安、市监开展殡葬领域执法。
（三）完善养老机构综合监管制度。
禾墩县民政局
2024年01月30日
`,
  labels: {
    kind: "annual-report",
    reportYear: 2023,
    title: "禾墩县民政局2023年法治政府建设年度报告",
    organization: { name: "禾墩县民政局", level: "county", type: "department" },
    signature: { organization: "禾墩县民政局", date: "2024-01-30" },
    publishedOn: null,
    sections: [
      { heading: "推荐法治政府建设的主要举措和成效", roles: ["measures"] },
      { heading: "存在的问题和原因", roles: ["shortcomings"] },
      { heading: "党政主要负责人履行推进法治建设第一责任人职责的情况", roles: ["first-responsible-person"] },
      { heading: "下一年度主要安排", roles: ["next-year-plan"] },
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

const dateOverLines: EvalDocument = {
  id: "written-date-over-lines",
  fileName: "运河桥街道办事处.txt",
  traits: ["written", "date-over-lines", "index-table", "no-title-in-body", "run-in-headings", "township"],
  text: `索引号
hbqyhq-2022-0107
公开责任部门
运河桥街道办事处
公开日期
2022-01-18
名称
沁湖区运河桥街道2021年法治政府建设年度报告
关键词
法治政府 报告
沁湖区运河桥街道2021年法治政府建设年度报告
2021年，沁湖区运河桥街道办事处围绕老城更新和社区治理，把法治要求嵌入每一项具体工作。
一、主要举措和成效。街道党工委全年学法7次，新修订的行政处罚法实施前组织“备考式”学习。承接城市管理领域执法事项59项，立案44件，其中流动摊贩占道19件、违法建设11件、油烟污染14件，当事人主动履行率97.7%。旧改项目征求居民意见三轮，将加装电梯补贴由原方案的8万元调整为10万元。12个社区调委会化解纠纷263件，“弄堂法官”工作室每周二开门接访。便民服务大厅设“帮办台”，为老人代填申请1 480份；主动公开街道财务、招投标、救助对象等信息316条，接受居民质询27次。街道党工委书记、办事处主任履行推进法治建设第一责任人职责，对旧改信访、违建拆除两项难题亲自协调，主持专题会议9次。
二、存在的不足和原因。执法队员中有六成是原协管转岗，法律功底薄；社区律师“签到多、坐诊少”，原因是考核偏重次数。
三、下一年度主要安排。组织执法队员脱产集训不少于15天；修改社区律师考核办法，以群众评价为主；推进旧改项目全过程法律服务。
沁湖区运河桥街道办事处
2022
年1月
12日
`,
  labels: {
    kind: "annual-report",
    reportYear: 2021,
    title: "沁湖区运河桥街道2021年法治政府建设年度报告",
    organization: { name: "沁湖区运河桥街道办事处", level: "township", type: "government" },
    signature: { organization: "沁湖区运河桥街道办事处", date: "2022-01-12" },
    publishedOn: "2022-01-18",
    sections: [
      { heading: "主要举措和成效", roles: ["measures"] },
      { heading: "存在的不足和原因", roles: ["shortcomings"] },
      { heading: "下一年度主要安排", roles: ["next-year-plan"] },
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

export const damaged: readonly EvalDocument[] = [oneLine, pdfText, masked, traditional, slips, dateOverLines];

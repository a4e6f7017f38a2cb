import { contents, type Draft } from "../draft.ts";

/** Townships, towns and subdistricts. */
export const townships: readonly Draft[] = [
  {
    id: "town-three-parts",
    fileName: "桑坞镇2022年法治政府建设工作总结.txt",
    traits: ["title-工作总结", "duty-sentence"],
    area: ["全镇", "我镇"],
    marked: `
#桑坞镇人民政府2022年法治政府建设工作总结
2022年，桑坞镇在县委、县政府的正确领导下，认真落实法治建设各项部署，依法治理水平得到提升。现总结如下：
@m 一、|工作开展情况
1、加强领导，压实责任。成立以党委书记为组长的领导小组，党委书记、镇长严格履行法治建设第一责任人职责，镇党委会专题研究法治工作3次，解决司法所办公用房和调解经费问题。
2、依法决策，规范程序。&&decision
3、执法下沉，服务发展。&&village
4、化解矛盾，维护稳定。&&&disputes 针对水库移民后续扶持、茶园流转等热点，组织律师现场释法11次，签订调解协议46份。
5、普法宣传，营造氛围。&&publicity
6、政务公开，接受监督。&&openness
@s 二、|存在的不足
一是村干部法律知识储备不足，遇到纠纷习惯于凭经验处理；二是执法队员多为原站所转岗人员，持证率只有62%；三是普法经费有限，阵地更新不及时。
@n 三、|下步打算
一是抓培训，每季度组织一次村“两委”干部法治培训。二是抓队伍，鼓励站所人员考取执法证，力争持证率达到85%。三是抓阵地，新建法治小广场2处。四是抓调解，打造“老支书调解室”品牌。
桑坞镇人民政府
2022年12月30日`,
    labels: {
      kind: "annual-report",
      reportYear: 2022,
      organization: { name: "桑坞镇人民政府", level: "township", type: "government" },
      signature: { organization: "桑坞镇人民政府", date: "2022-12-30" },
      publishedOn: null,
      content: contents("present", "present", "inline", "present"),
    },
  },
  {
    id: "subdistrict-duty-first",
    fileName: "望樟街道办事处2025年法治政府建设年度报告.txt",
    traits: ["duty-first", "furniture"],
    area: ["全街道", "我街道"],
    marked: `
索引号：YQ014-2026-00021 发布机构：望樟街道办事处 成文日期：2026-01-14 发布日期：2026-01-20
#望樟街道办事处2025年法治政府建设年度报告
2025年，望樟街道坚持党建引领基层治理，把法治要求落实到服务群众的“最后一百米”。现将年度情况报告如下：
@f 一、|党政主要负责人履行推进法治建设第一责任人职责情况
街道党工委书记、办事处主任落实“四个亲自”要求，年初主持制定法治建设要点，年中听取进展汇报，年末对照清单逐项验收。全年主持学法8次，带头接待来访群众64人次，包案化解信访积案5件；对行政执法队伍集中整训提出具体要求，并到现场督导3次。
@m 二、|推进法治政府建设的主要举措和成效
（一）建强组织，凝聚合力
&&leadership
（二）赋能执法，规范行为
&&village
&&enforcement
（三）贴近居民，优化服务
&&village
推出“楼下法律门诊”，律师每周四在社区坐诊，全年接诊720人次，代写文书118份，引导申请法律援助37件。
（四）前端化解，守护平安
&&&disputes
&&village
（五）广泛普法，涵养风尚
&&publicity
@s 三、|存在的不足和原因
（一）社区工作者法律专业背景偏少。主要是岗位吸引力不强，人员流动较快。
（二）执法装备更新慢。主要是财政资金紧张，统筹使用不够。
（三）老旧小区物业矛盾反复。主要是业主自治组织不健全，源头治理办法不多。
@n 四、|2026年工作安排
（一）实施社区法治带头人培养计划，每个社区培养不少于5名“法律明白人”。
（二）推动物业矛盾专项治理，指导8个小区成立业主委员会。
（三）规范行政检查，落实扫码入企和检查计划公开。
主办单位：望樟街道办事处`,
    labels: {
      kind: "annual-report",
      reportYear: 2025,
      organization: { name: "望樟街道办事处", level: "township", type: "government" },
      publishedOn: "2026-01-20",
      content: contents("present", "present", "present", "present"),
    },
  },
  {
    id: "town-lost-numbering",
    fileName: "报告（终稿）.txt",
    traits: ["numbering:none", "title-over-lines", "signed-without-date"],
    area: ["全镇", "我镇"],
    marked: `
#磐岔镇人民政府
#关于2023年度法治政府建设情况的
#报告
县人民政府：
2023年，磐岔镇紧扣“产业强镇、生态美镇”目标，坚持依法行政，现将有关情况报告如下：
@m |法治政府建设工作开展情况
强化组织领导。&&leadership
强化制度执行。&&documents
强化执法监管。&&village
配合县级部门开展森林防火、河道采砂、农村自建房安全等联合执法19次，发现隐患127处，现场整改98处，下达整改通知书29份。
强化纠纷化解。&&&disputes
强化法治宣传。&&publicity
@s |存在的主要问题
干部学法的主动性还不够强，学用脱节的现象不同程度存在。
综合执法队与县级部门的协作不够紧密，案件移交不顺畅。
法治宣传以发传单、拉横幅为主，缺少群众喜闻乐见的形式。
@n |下一步工作计划
持续抓好干部学法用法，将学法情况与年度考核挂钩。
健全联合执法机制，明确牵头单位、响应时限和移交程序。
丰富普法形式，结合赶集日、庙会开展法治文艺演出，预计全年不少于6场。
磐岔镇人民政府`,
    labels: {
      kind: "annual-report",
      reportYear: 2023,
      organization: { name: "磐岔镇人民政府", level: "township", type: "government" },
      signature: { organization: "磐岔镇人民政府", date: null },
      publishedOn: null,
      content: contents("present", "present", "missing", "present"),
    },
  },
  {
    id: "township-combined-all",
    fileName: "2018年度法治政府建设情况.txt",
    traits: ["combined-headings", "roles-as-sentences", "furniture-glued"],
    area: ["全乡", "我乡"],
    marked: `
#杏坪乡2018年度法治政府建设情况报告
时间：2019-01-08  来源：杏坪乡  点击：45  打印本页
字体：大 中 小2018年，杏坪乡以脱贫攻坚统揽全局，切实加强法治政府建设，圆满完成各项任务。现报告如下：
@ms 一、|主要举措、成效和不足
（一）主要举措和成效。
一是落实主体责任。&&leadership
二是推进依法决策。&&decision
三是规范扶贫资金监管。公开到户产业资金、危房改造补助等信息86批次，接受群众电话咨询310次，配合审计整改问题7个，追回违规资金2.3万元。
四是做实矛盾调处。&&village
五是深化法治扶贫。&&publicity
（二）存在的不足。
主要是：干部法律素养不高，依法办事能力有待增强；村规民约执行刚性不足；司法所仅有1名工作人员，力量严重不足。
@n 二、|2019年工作重点
（一）开展干部法治轮训，实现乡村两级全覆盖。
（二）修订完善12个村的村规民约，成立红白理事会。
（三）争取增配司法所人员，聘请专职调解员2名。
（四）围绕产业合同、土地流转开展法律服务，防范化解风险。
杏坪乡人民政府
2018年12月25日`,
    labels: {
      kind: "annual-report",
      reportYear: 2018,
      organization: { name: "杏坪乡人民政府", level: "township", type: "government" },
      signature: { organization: "杏坪乡人民政府", date: "2018-12-25" },
      publishedOn: "2019-01-08",
      content: contents("present", "present", "missing", "present"),
    },
  },
  {
    id: "town-arabic-top",
    fileName: "柘塘埠镇2024法治.txt",
    traits: ["numbering:1、", "half-width"],
    area: ["全镇", "我镇"],
    halfWidth: true,
    marked: `
#柘塘埠镇2024年度法治政府建设工作情况汇报
今年以来，我镇坚持把法治政府建设作为基础工程，按照区委依法治区办2024年工作要点，狠抓各项任务落实。现将工作情况汇报如下：
@m 1、|2024年法治政府建设工作推进情况
（1）学法用法常态化。&&&learning
（2）便民服务标准化。&&village
（3）行政执法规范化。&&village
（4）纠纷调处多元化。&&&disputes
（5）普法宣传特色化。&&publicity 组织水上普法船走进沿江6个渔业村，解读长江保护法、渔业法，制止非法捕捞行为14起。
@f 2、|党政主要负责人履行法治建设第一责任人职责情况
党委书记、镇长坚持带头学法、带头守法，每半年主持召开一次法治建设工作会议，签订责任书32份；对重大合同、重要文件坚持先审后签，全年签批法律意见书28份；年底在述职述廉时一并述法。
@s 3、|存在问题
（1）自主执法案件类型单一，集中在市容环境领域。
（2）法律顾问参与重大项目谈判的深度不够。
（3）群众“信访不信法”的观念依然存在。
@n 4、|下一步工作安排
（1）开展跟班学习，提升综合执法队独立办案能力。
（2）修订法律顾问管理办法，将参与项目谈判纳入服务内容。
（3）用好典型案例，引导群众依法理性表达诉求。
柘塘埠镇人民政府
2024年12月18日`,
    labels: {
      kind: "annual-report",
      reportYear: 2024,
      organization: { name: "柘塘埠镇人民政府", level: "township", type: "government" },
      signature: { organization: "柘塘埠镇人民政府", date: "2024-12-18" },
      publishedOn: null,
      content: contents("present", "present", "present", "present"),
    },
  },
  {
    id: "subdistrict-paragraphs-only",
    fileName: "街道2020.txt",
    traits: ["no-headings", "no-title"],
    area: ["全街道", "我街道"],
    marked: `
2020年，榆舍街道办事处认真贯彻落实区委、区政府关于法治政府建设的安排部署，坚持依法防控疫情、依法服务居民、依法管理城市，较好完成了各项任务。
办事处班子分工明确，全年召开专题会议3次，审议法治建设事项9项。街道主要负责人严格履行推进法治建设第一责任人职责，对重点工作亲自过问、亲自协调，带头参加学法考试。
&&&learning
&&village
&&village
疫情防控期间，发放告居民书1.8万份，劝返聚集活动37起，对拒不配合隔离的4名人员依法移交公安机关处理，为112户困难商户协调减免租金46万元。
&&&disputes
&&publicity
&&openness
对照上级要求，街道法治政府建设还存在执法人员不足、专业能力不强、居民参与普法活动积极性不高等问题，原因在于编制限制和宣传方式传统。
2021年，街道将继续加强执法培训，规范执法文书，办好社区法治学校，依托网格收集居民法律需求，努力让法治成为社区治理的最大公约数。
榆舍街道办事处
2021年1月20日`,
    labels: {
      kind: "annual-report",
      reportYear: 2020,
      organization: { name: "榆舍街道办事处", level: "township", type: "government" },
      signature: { organization: "榆舍街道办事处", date: "2021-01-20" },
      publishedOn: null,
      content: contents("inline", "inline", "inline", "inline"),
    },
  },
];

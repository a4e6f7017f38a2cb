/** A block of a report whose numbers are not typed: the word processor makes them. */
export type NumberedBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly note?: string }
  | { readonly kind: "table"; readonly caption: string; readonly rows: readonly (readonly string[])[] };

/** An invented department's report with three levels of automatic numbering, two tables and two footnotes. */
export const NUMBERED_REPORT = {
  runningHead: "云泽市水务局",
  title: "云泽市水务局2024年法治政府建设年度报告",
  blocks: [
    {
      kind: "paragraph",
      text: "2024年，市水务局坚持以习近平法治思想为指导，认真落实《法治政府建设与责任落实督察工作规定》和市委全面依法治市委员会的部署，围绕河湖管护、节水用水、水旱灾害防御推进依法行政。现将有关情况报告如下。",
    },
    { kind: "heading", level: 1, text: "2024年法治政府建设主要举措和成效" },
    { kind: "heading", level: 2, text: "依法全面履行水行政职能" },
    {
      kind: "paragraph",
      text: "公布水行政许可事项清单21项，办理取水许可、河道管理范围内建设项目审批等事项346件，按期办结率为100%，平均办理时限压减至5.5个工作日。",
      note: "按期办结率只计已经到期的事项，不含退件和补正期间的时间。",
    },
    {
      kind: "paragraph",
      text: "推行“取水许可一网通办”，办理电子证照转换1287件，用水户不再提交纸质年度用水总结。",
    },
    { kind: "heading", level: 2, text: "健全水行政制度体系" },
    { kind: "heading", level: 3, text: "加强规范性文件管理" },
    {
      kind: "paragraph",
      text: "制定《云泽市农村供水工程运行管理办法》等行政规范性文件2件，全部完成合法性审核和备案；清理文件37件，宣布失效4件。",
    },
    { kind: "heading", level: 3, text: "规范重大行政决策" },
    {
      kind: "paragraph",
      text: "《云泽市水资源刚性约束实施方案》列入市政府重大行政决策事项目录，依据《重大行政决策程序暂行条例》（国令第713号）履行公众参与、专家论证、风险评估、合法性审查和集体讨论程序，收集公众意见64条，采纳19条。",
    },
    { kind: "heading", level: 2, text: "严格规范公正文明执法" },
    {
      kind: "paragraph",
      text: "落实行政执法公示、执法全过程记录、重大执法决定法制审核三项制度，全年办理水行政处罚案件48件，罚没款共计112.6万元，没有被复议纠错或者败诉的案件。办案情况见下表。",
    },
    {
      kind: "table",
      caption: "2024年水行政执法案件情况",
      rows: [
        ["类别", "案件数（件）", "罚没款（万元）"],
        ["河道采砂", "9", "41.2"],
        ["取用水", "23", "38.9"],
        ["水土保持", "16", "32.5"],
      ],
    },
    { kind: "heading", level: 2, text: "深入开展水法治宣传" },
    {
      kind: "paragraph",
      text: "在“世界水日”“中国水周”期间开展宣传活动52场次，发放资料1.8万份，组织中小学生参观节水教育基地36批次。",
    },
    { kind: "heading", level: 1, text: "存在的不足和原因" },
    {
      kind: "paragraph",
      text: "一是基层执法力量不足。全市13个水政监察中队在岗61人，平均年龄47岁，原因是近五年没有补充编制。二是信息化监管手段不够。取水计量在线监测率为78%，主要是早期安装的设备老化、更换资金没有落实。",
    },
    { kind: "heading", level: 1, text: "党政主要负责人履行推进法治建设第一责任人职责情况" },
    {
      kind: "paragraph",
      text: "局党组书记、局长认真履行推进法治建设第一责任人职责，主持召开党组会议研究法治工作6次，带头学习《中华人民共和国水法》《节约用水条例》，组织党组理论学习中心组专题学法4次，在年度述职中一并述法。",
      note: "述法报告已经在局门户网站公开。",
    },
    {
      kind: "table",
      caption: "局党组研究法治工作情况",
      rows: [
        ["时间", "议题"],
        ["3月", "审议年度法治工作要点"],
        ["6月", "研究执法案卷评查问题整改"],
        ["11月", "听取各科室负责人述法"],
      ],
    },
    { kind: "heading", level: 1, text: "2025年推进法治政府建设的主要安排" },
    { kind: "heading", level: 2, text: "充实执法力量" },
    { kind: "paragraph", text: "2025年6月底前完成水政监察队伍编制核定，新招录执法人员不少于8名。" },
    { kind: "heading", level: 2, text: "提升监管能力" },
    { kind: "paragraph", text: "更换取水在线计量设备120台套，力争在线监测率达到95%以上。" },
    { kind: "heading", level: 2, text: "加强法治培训" },
    { kind: "paragraph", text: "组织水行政执法人员轮训2期，开展案卷评查2次。" },
  ] satisfies readonly NumberedBlock[],
  signature: ["云泽市水务局", "2025年1月16日"],
} as const;

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** The report as someone would type it: numbers written out, a tab between the cells of a table, notes at the end. */
export function numberedReportAsText(): string {
  const counters = [0, 0, 0];
  const notes: string[] = [];
  const lines: string[] = [NUMBERED_REPORT.title];
  const blocks: readonly NumberedBlock[] = NUMBERED_REPORT.blocks;
  for (const block of blocks) {
    switch (block.kind) {
      case "heading": {
        const count = (counters[block.level - 1] ?? 0) + 1;
        counters[block.level - 1] = count;
        counters.fill(0, block.level);
        const chinese = CHINESE[count - 1] ?? "";
        lines.push([`${chinese}、`, `（${chinese}）`, `${count}.`][block.level - 1] + block.text);
        break;
      }
      case "paragraph":
        lines.push(block.text);
        if (block.note !== undefined) notes.push(block.note);
        break;
      case "table":
        lines.push(block.caption, ...block.rows.map((row) => row.join("\t")));
        break;
    }
  }
  return `${[...lines, ...NUMBERED_REPORT.signature, ...notes].join("\n")}\n`;
}

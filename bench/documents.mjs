/**
 * Reports to measure with: invented bodies and figures, the shape of real ones. The same seed gives the same text.
 */

const PLACES = ["云岫县", "澄江市", "梧溪区", "松坪县", "临泽市", "白榆区", "青石县", "望川市"];
const BODIES = [
  "水务局",
  "交通运输局",
  "教育局",
  "生态环境局",
  "市场监督管理局",
  "文化和旅游局",
  "人民政府",
  "应急管理局",
];
const INSTRUMENTS = [
  "法治政府建设实施纲要（2021－2025年）",
  "中华人民共和国行政处罚法",
  "重大行政决策程序暂行条例",
  "优化营商环境条例",
  "法治政府建设与责任落实督察工作规定",
  "中华人民共和国行政复议法",
];
const TASKS = [
  "行政审批",
  "行政执法监督",
  "规范性文件管理",
  "普法宣传",
  "矛盾纠纷化解",
  "政务公开",
  "行政复议",
  "优化营商环境",
];
const ACTIONS = ["持续深化", "扎实推进", "全面规范", "着力加强", "进一步完善", "不断健全"];
const EFFORTS = [
  "坚持把学习宣传贯彻习近平法治思想作为重大政治任务，纳入党组理论学习中心组学习的重要内容，原原本本学、深入系统学",
  "健全行政机关主要负责人依法决策机制，把公众参与、专家论证、风险评估、合法性审查和集体讨论决定落到实处",
  "严格落实行政执法公示、执法全过程记录和重大执法决定法制审核制度，统一执法文书格式和裁量基准",
  "围绕群众反映强烈的突出问题，开展跨部门联合检查，推行包容审慎监管，做到宽严相济、法理相融",
  "推动“谁执法谁普法”责任制落地，运用新媒体平台以案释法，引导群众遇事找法、解决问题靠法",
  "畅通诉求表达和权益保障渠道，坚持和发展新时代“枫桥经验”，把矛盾纠纷化解在基层、消除在萌芽状态",
];
const OUTCOMES = [
  "群众满意度稳步提升",
  "工作机制更加完善",
  "执法行为进一步规范",
  "办事效率明显提高",
  "制度体系日益健全",
];
const LACKS = [
  "执法力量配备不足",
  "普法形式较为单一",
  "法制审核人员专业能力有待提高",
  "部门协同不够顺畅",
  "数字化应用水平不高",
];
const CAUSES = ["人员流动频繁、补充不及时", "经费保障有限", "学习培训不够系统", "信息共享机制尚不健全"];
const ORDINALS = "一二三四五六七八九十";
const MEASURE = "推进法治政府建设的主要举措和成效";
const SHORTCOMINGS = "存在的不足和原因";
const RESPONSIBLE = "党政主要负责人履行推进法治建设第一责任人职责情况";

/**
 * mulberry32: small, quick, and the same on every machine.
 * @param {number} seed
 * @returns {() => number} from 0 to below 1
 */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One report. One in eight lacks a prescribed part, one in ten has lost its full-width marks, one in six has the
 * furniture of a web page around it.
 * @param {number} seed
 * @param {number} size wanted length in bytes of UTF-8; the report is at most one paragraph longer
 * @returns {string}
 */
export function report(seed, size) {
  const random = randomNumbers(seed);
  /** @param {number} below */
  const integer = (below) => Math.floor(random() * below);
  /** @param {readonly string[]} words */
  const pick = (words) => words[integer(words.length)] ?? "";
  const year = 2019 + integer(7);
  const name = pick(PLACES) + pick(BODIES);

  const sentence = () => {
    const task = pick(TASKS);
    // Of real reports about two thirds of the sentences have no figure.
    if (integer(3) > 0) return `${pick(ACTIONS)}${task}工作，${pick(EFFORTS)}，${pick(OUTCOMES)}。`;
    switch (integer(6)) {
      case 0:
        return `${pick(ACTIONS)}${task}工作，全年办理${task}事项${1 + integer(900)}件，按期办结率${90 + integer(10)}.${integer(10)}%。`;
      case 1:
        return `认真贯彻《${pick(INSTRUMENTS)}》，修订制度${1 + integer(20)}项，废止${1 + integer(9)}件。`;
      case 2:
        return `${year}年${1 + integer(12)}月，组织“${task}提升年”专项行动${1 + integer(30)}次，出动执法人员${10 + integer(2000)}人次，整改问题${1 + integer(300)}个。`;
      case 3:
        return `印发《${name}${task}工作方案》（云政发〔${year}〕${1 + integer(99)}号），明确责任分工和完成时限。`;
      case 4:
        return `全年开展专题培训${1 + integer(20)}期，覆盖${100 + integer(3000)}人次；${pick(OUTCOMES)}。`;
      default:
        return `与上年相比，${task}案件由${50 + integer(100)}件下降到${1 + integer(50)}件，降幅${1 + integer(60)}.${integer(10)}个百分点，${pick(OUTCOMES)}。`;
    }
  };
  const paragraph = () => Array.from({ length: 3 + integer(6) }, sentence).join("");
  const points = () =>
    ["一是", "二是", "三是"].map(
      (point) => `${point}${pick(LACKS)}。主要原因是${pick(CAUSES)}，导致${pick(TASKS)}推进不够平衡。`,
    );

  /** @type {{ heading: string, lines: string[] }[]} */
  const parts = [
    { heading: MEASURE, lines: [] },
    { heading: SHORTCOMINGS, lines: points() },
    {
      heading: RESPONSIBLE,
      lines: [`主要负责人主持召开法治专题会议${1 + integer(9)}次，带头学法${1 + integer(12)}次。`],
    },
    {
      heading: `${year + 1}年主要安排`,
      lines: [
        `（一）${pick(ACTIONS)}${pick(TASKS)}。${sentence()}`,
        `（二）${pick(ACTIONS)}${pick(TASKS)}。${sentence()}`,
      ],
    },
  ];
  if (integer(8) === 0) parts.splice(1 + integer(3), 1);

  const opening = `${year}年，${name}坚持以人民为中心，认真落实《${pick(INSTRUMENTS)}》，现将有关情况报告如下：`;
  // Bytes: a Chinese character has three. What the other parts do not fill, the first part does.
  let left = size / 3 - parts.flatMap(({ lines }) => lines).join("").length - opening.length;
  for (let item = 0; left > 0; item += 1) {
    const title = `${pick(ACTIONS)}${pick(TASKS)}`;
    const heading = item < 10 ? `（${ORDINALS[item]}）${title}` : `${item - 9}．${title}`;
    const text = paragraph();
    parts[0]?.lines.push(heading, text);
    left -= heading.length + text.length;
  }

  const body = parts.flatMap(({ heading, lines: content }, index) => [`${ORDINALS[index]}、${heading}`, ...content]);
  const lines = [`${name}${year}年法治政府建设年度报告`, "", opening].concat(body);
  lines.push(name, `${year + 1}年${1 + integer(3)}月${1 + integer(28)}日`);
  if (integer(6) === 0) {
    lines.unshift(
      "首页>政务公开>法治政府建设",
      `发布日期：${year + 1}-02-${10 + integer(18)}　浏览次数：${integer(5000)}　字号：[大 中 小]`,
    );
    lines.push("扫一扫在手机打开当前页", "【打印本页】【关闭窗口】");
  }
  const text = `${lines.join("\n")}\n`;
  return integer(10) === 0 ? withoutFullWidthMarks(text) : text;
}

/** @param {string} text */
function withoutFullWidthMarks(text) {
  /** @type {Readonly<Record<string, string>>} */
  const narrow = { "，": ",", "。": ".", "：": ":", "；": ";", "（": "(", "）": ")", "“": '"', "”": '"' };
  return text.replace(/[，。：；（）“”]/g, (mark) => narrow[mark] ?? mark);
}

/**
 * Reports of 5 to 40 KB.
 * @param {number} count
 * @returns {Generator<string>}
 */
export function* reports(count) {
  const random = randomNumbers(count);
  for (let seed = 1; seed <= count; seed += 1) yield report(seed, 5_000 + random() * 35_000);
}

/**
 * One report of a given length with well-formed parts.
 * @param {number} size in UTF-16 units
 */
export function longReport(size) {
  // Seed 3 gives a report with all parts, full-width marks and no furniture.
  return report(3, size * 3);
}

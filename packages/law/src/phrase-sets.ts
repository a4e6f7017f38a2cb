import { FOUR_PERSONALLY } from "./duties.js";
import { CHECKED_ON, type Confidence, type Sourced } from "./row.js";

/** A set phrase and what belongs to it. `confidence` is that of the members, their wording and their order. */
export interface PhraseSet extends Sourced {
  readonly id: string;
  /** What the set is called: 五大法定程序. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly members: readonly string[];
  /** Whether the members stand in a fixed order. */
  readonly ordered: boolean;
  /** First report year for which the set is to be written so; null where that is not known. */
  readonly fromYear: number | null;
  /** Last such report year; null while it holds. */
  readonly toYear: number | null;
  /** Number or title of the document in which it stands, with the article where one is known. */
  readonly instrument: string;
  /** Wordings met in reports that are wrong. */
  readonly misquotedAs: readonly string[];
}

interface Note {
  readonly name: string;
  readonly members: readonly string[];
  readonly instrument: string;
  readonly source: string;
  readonly years: readonly [number | null, number | null];
  readonly aliases?: readonly string[];
  readonly unordered?: true;
  readonly confidence?: Confidence;
  readonly misquotedAs?: readonly string[];
}

const set = (id: string, note: Note): PhraseSet => ({
  id,
  name: note.name,
  aliases: note.aliases ?? [],
  members: note.members,
  ordered: note.unordered !== true,
  fromYear: note.years[0],
  toYear: note.years[1],
  instrument: note.instrument,
  misquotedAs: note.misquotedAs ?? [],
  source: note.source,
  confidence: note.confidence ?? "high",
  checkedOn: CHECKED_ON,
});

const DECISIONS = "国家法律法规数据库文本的公开副本";
const OUTLINE_2021 = "《法治政府建设实施纲要（2021—2025年）》";
const RULE_2016 = "《党政主要负责人履行推进法治建设第一责任人职责规定》";
const RULE_TEXT = "规定公布本及译本";

const sets = (): readonly PhraseSet[] => [
  set("decision-steps", {
    name: "重大行政决策法定程序",
    aliases: ["五大法定程序", "重大行政决策五大程序"],
    members: ["公众参与", "专家论证", "风险评估", "合法性审查", "集体讨论决定"],
    instrument: "《重大行政决策程序暂行条例》第14—30条",
    source: DECISIONS,
    years: [2019, null],
  }),
  set("normative-document-steps", {
    name: "行政规范性文件制定程序",
    members: ["评估论证", "公开征求意见", "合法性审核", "集体审议决定", "向社会公开发布"],
    instrument: "国办发〔2018〕37号",
    source: "转载的通知文本；百科条目",
    years: [2018, null],
  }),
  set("enforcement-systems", {
    name: "行政执法三项制度",
    aliases: ["三项制度"],
    members: ["行政执法公示", "执法全过程记录", "重大执法决定法制审核"],
    instrument: "国办发〔2018〕118号",
    source: "省级政府网站转载的文本",
    years: [2019, null],
    unordered: true,
  }),
  set("four-personally", {
    name: "四个亲自",
    members: FOUR_PERSONALLY.map(({ object, action }) => object + action),
    instrument: `${RULE_2016}第四条`,
    source: RULE_TEXT,
    years: [2016, null],
    misquotedAs: ["重要案件亲自督办"],
  }),
  set("respect-study-obey-use", {
    name: "尊法学法守法用法",
    members: ["尊法", "学法", "守法", "用法"],
    instrument: `${RULE_2016}第三条`,
    source: RULE_TEXT,
    years: [2016, null],
    misquotedAs: ["遵法学法守法用法", "学法尊法守法用法"],
  }),
  set("rule-of-law-thinking", {
    name: "法治思维和法治方式",
    members: ["法治思维", "法治方式"],
    instrument: `${RULE_2016}第四条`,
    source: RULE_TEXT,
    years: [2016, null],
    misquotedAs: ["法治思想和法治方式"],
  }),
  set("advance-together", {
    name: "共同推进",
    members: ["依法治国", "依法执政", "依法行政"],
    instrument: `${RULE_2016}第三条`,
    source: RULE_TEXT,
    years: [2016, null],
  }),
  set("build-as-one", {
    name: "一体建设",
    members: ["法治国家", "法治政府", "法治社会"],
    instrument: `${RULE_2016}第三条`,
    source: RULE_TEXT,
    years: [2016, null],
  }),
  set("power-and-responsibility", {
    name: "有权必有责、有责要担当、失责必追究",
    members: ["有权必有责", "有责要担当", "失责必追究"],
    instrument: `${RULE_2016}第三条`,
    source: RULE_TEXT,
    years: [2016, null],
  }),
  set("filing-review", {
    name: "有件必备、有备必审、有错必纠",
    members: ["有件必备", "有备必审", "有错必纠"],
    instrument: "国办发〔2018〕37号",
    source: "转载的通知文本",
    years: [2018, null],
  }),
  set("target-2015", {
    name: "法治政府建设目标（2015—2020年）",
    members: ["职能科学", "权责法定", "执法严明", "公开公正", "廉洁高效", "守法诚信"],
    instrument: "《法治政府建设实施纲要（2015—2020年）》",
    source: "评估报告和县级报告引述一致",
    years: [2015, 2020],
  }),
  set("target-2021", {
    name: "法治政府建设目标（2021—2025年）",
    members: ["职能科学", "权责法定", "执法严明", "公开公正", "智能高效", "廉洁诚信", "人民满意"],
    instrument: OUTLINE_2021,
    source: "中央报刊公布",
    years: [2021, null],
  }),
  set("outline-tasks-2021", {
    name: "法治政府建设实施纲要（2021—2025年）九项任务",
    members: [
      "健全政府机构职能体系，推动更好发挥政府作用",
      "健全依法行政制度体系，加快推进政府治理规范化程序化法治化",
      "健全行政决策制度体系，不断提升行政决策公信力和执行力",
      "健全行政执法工作体系，全面推进严格规范公正文明执法",
      "健全突发事件应对体系，依法预防处置重大突发事件",
      "健全社会矛盾纠纷行政预防调处化解体系，不断促进社会公平正义",
      "健全行政权力制约和监督体系，促进行政权力规范透明运行",
      "健全法治政府建设科技保障体系，全面建设数字法治政府",
      "加强党的领导，完善法治政府建设推进机制",
    ],
    instrument: `${OUTLINE_2021}二至十`,
    source: "省级法治媒体问答；中央报刊文章",
    years: [2021, 2025],
  }),
  set("one-plan-two-outlines", {
    name: "一规划两纲要",
    members: [
      "法治中国建设规划（2020—2025年）",
      "法治社会建设实施纲要（2020—2025年）",
      "法治政府建设实施纲要（2021—2025年）",
    ],
    instrument: "三份文件",
    source: "期刊文章；市级工作要点引用一致",
    years: [2021, 2025],
    unordered: true,
  }),
  set("demonstration-indicators-2021", {
    name: "市县法治政府建设示范指标体系（2021年版）一级指标",
    members: [
      "政府职能依法全面履行",
      "依法行政制度体系完善",
      "重大行政决策科学民主合法",
      "行政执法严格规范公正文明",
      "行政权力制约监督科学有效",
      "社会矛盾纠纷依法有效化解",
      "重大突发事件依法预防处置",
      "政府工作人员法治思维和依法行政能力全面提高",
      "法治政府建设组织领导落实到位",
    ],
    instrument: "《市县法治政府建设示范指标体系》（2021年版）",
    source: "第一项见市级部门转载；其余据区级报告所列标题",
    years: [2021, null],
    confidence: "medium",
  }),
];

/** Set phrases of rule-of-law work with their members: what a report that spells a set out must have, and in what order. */
export const PHRASE_SETS: readonly PhraseSet[] = /* @__PURE__ */ sets();

/** The sets that hold for a report year. */
export const phraseSetsIn = (year: number): readonly PhraseSet[] =>
  PHRASE_SETS.filter(
    ({ fromYear, toYear }) => (fromYear === null || fromYear <= year) && (toYear === null || year <= toYear),
  );

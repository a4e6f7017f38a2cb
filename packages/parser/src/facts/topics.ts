import { type Evidence, TOPIC_IDS, type Topic, type TopicId } from "@fazhi/schema";
import { createTermMatcher } from "@fazhi/text";
import type { Draft, Paragraph } from "../draft.js";
import type { Heading } from "../headings.js";
import type { Node } from "../outline.js";
import { occurrences, sentenceAround } from "./places.js";
import type { Scope } from "./scope.js";

interface TopicCues {
  /** What a heading on the topic names. */
  readonly heading: string;
  /** Words of art that nothing else is called by; a sentence that holds one treats the topic. */
  readonly words: readonly string[];
}

/** The nine tasks of 法治政府建设实施纲要（2021—2025年）, parts 2 to 10. */
const CUES: Readonly<Record<TopicId, TopicCues>> = {
  functions: {
    heading:
      "政府职能 机构职能 行政职能 依法履职 依法履行 依法全面履行 全面依法履行 履行政府职能 放管服 营商环境 简政放权 政务服务 行政审批 权责清单",
    words: ["放管服", "营商环境", "权责清单", "简政放权", "证照分离"],
  },
  "rule-making": {
    heading: "依法行政制度 制度体系 规范性文件 政府立法 行政立法 立法工作 科学立法 政府规章 制度建设",
    words: ["规范性文件", "政府规章"],
  },
  decisions: {
    heading:
      "行政决策 依法决策 民主决策 科学决策 依法科学决策 民主依法决策 决策制度 决策程序 决策机制 决策科学 决策法定 决策公信力 决策合法 重大决策 法律顾问",
    words: ["重大行政决策", "重大决策程序", "依法决策", "法律顾问"],
  },
  enforcement: {
    heading:
      "行政执法 执法工作 执法体系 执法体制 执法监督 综合执法 文明执法 规范执法 严格执法 执法行为 执法水平 公正执法 行政裁量",
    words: ["行政执法", "综合执法", "文明执法"],
  },
  emergencies: {
    heading: "突发事件 突发公共 应急处置 应急管理 应急预案 应急体系 应急能力",
    words: ["突发事件", "应急预案"],
  },
  disputes: {
    heading: "矛盾纠纷 社会矛盾 矛盾化解 纠纷化解 纠纷多元 行政复议 行政争议 行政调解 人民调解 行政裁决 信访",
    words: ["行政复议", "矛盾纠纷", "行政调解", "人民调解", "行政裁决"],
  },
  oversight: {
    heading:
      "行政权力 权力制约 权力监督 权力运行 制约监督 制约和监督 制约与监督 政务公开 信息公开 行政监督 接受监督 接受各类监督 接受社会监督 审计监督 监督体系 政务诚信",
    words: ["政务公开", "依申请公开", "政协提案", "审计监督", "出庭应诉"],
  },
  digital: {
    heading: "数字法治 数字政府 科技保障 信息化 智慧法治 大数据 互联网+ 数字化",
    words: ["数字法治", "数字政府", "互联网+监管"],
  },
  leadership: {
    heading:
      "党的领导 党对法治 组织领导 法治政府建设工作机制 法治政府建设推进机制 法治政府建设机制 法治政府建设责任 第一责任人 习近平法治思想 依法行政能力 法治思维 法治素养 学法 述法 关键少数 组织保障",
    words: ["习近平法治思想", "第一责任人", "党的领导"],
  },
};

const HEADING_WORDS = TOPIC_IDS.flatMap((id) => CUES[id].heading.split(" ").map((word) => ({ id, word })));
const HEADING_TERMS = createTermMatcher(HEADING_WORDS.map(({ word }) => word));
/** Nothing is treated by saying that there was none. */
const NOT_TREATED = /未发生|没有发生|未收到|未出现/;

/** Sentences of one topic that are given; the first of each paragraph. */
const MOST_SENTENCES = 3;

/** Which of the nine areas the report treats: by its headings, else by sentences that hold a word of art. */
export function findTopics({ draft, roots }: Scope, told: readonly Paragraph[]): readonly Topic[] {
  const headed = headedTopics(roots, told);
  const topics: Topic[] = [];
  for (const id of TOPIC_IDS) {
    const places = headed.get(id);
    if (places) {
      topics.push({ id, by: "heading", evidence: places });
      continue;
    }
    const evidence = sentencesWith(draft, told, CUES[id].words);
    if (evidence.length > 0) topics.push({ id, by: "sentence", evidence });
  }
  return topics;
}

/** The headings of each topic, what is lacking or planned left out. */
function headedTopics(roots: readonly Node[], told: readonly Paragraph[]): ReadonlyMap<TopicId, Evidence[]> {
  const headings: Heading[] = [];
  let next = 0;
  const visit = (nodes: readonly Node[]) => {
    for (const { heading, children } of nodes) {
      const { start } = heading.paragraph;
      while (next < told.length && (told[next]?.start ?? 0) < start) next++;
      if (!heading.prose && told[next]?.start === start) headings.push(heading);
      if (children.length > 0) visit(children);
    }
  };
  visit(roots);
  // One search over all of them costs less than one for each.
  const ends: number[] = [];
  let keys = "";
  for (const { key } of headings) {
    keys += `${key}\n`;
    ends.push(keys.length);
  }
  const found = new Map<TopicId, Evidence[]>();
  let index = 0;
  for (const { term, start } of HEADING_TERMS.find(keys)) {
    while ((ends[index] ?? Number.POSITIVE_INFINITY) <= start) index++;
    const id = HEADING_WORDS[term]?.id;
    const heading = headings[index];
    if (!id || !heading) continue;
    const { span, paragraph } = heading;
    const places = found.get(id);
    if (!places) found.set(id, [{ line: paragraph.line, span }]);
    else if (places[places.length - 1]?.span !== span) places.push({ line: paragraph.line, span });
  }
  return found;
}

/** The first sentence of each paragraph that holds the first of the words that occurs at all. */
function sentencesWith(draft: Draft, told: readonly Paragraph[], words: readonly string[]): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const word of words) {
    let last: Paragraph | null = null;
    for (const { at, paragraph } of occurrences(draft.folded, word, told)) {
      if (paragraph === last) continue;
      if (NOT_TREATED.test(draft.folded.slice(Math.max(paragraph.start, at - 16), at))) continue;
      found.push({ line: paragraph.line, span: sentenceAround(draft.folded, at, paragraph) });
      if (found.length >= MOST_SENTENCES) break;
      last = paragraph;
    }
    if (found.length > 0) break;
  }
  return found;
}

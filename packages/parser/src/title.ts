import type { Span } from "@fazhi/schema";
import type { Marker } from "@fazhi/text";
import { compact, type Draft, type Paragraph } from "./draft.js";
import { markerOf } from "./headings.js";
import { isBodyNameLine } from "./signature.js";

export interface Title {
  /** As printed, joined over lines, blanks and markup inside left out. */
  readonly text: string;
  /** Folded, without blanks and quotes around it: what the classifiers read. */
  readonly key: string;
  readonly span: Span;
  /** The paragraphs it takes up (also those of a copy printed twice), first and last index. */
  readonly first: number;
  readonly last: number;
}

/** How far into the document a title may stand. */
const FURTHEST_PARAGRAPH = 14;
const LONGEST_TITLE = 90;
const MOST_LINES = 4;
/** Numbers with which the text itself begins: 一、 （一） 第一部分. */
const OPENS_PART: ReadonlySet<Marker["kind"]> = new Set(["part", "chapter", "chinese", "chinese-parenthesised"]);

/** The kind words (文种) and genre words that end a title. */
const KIND_AT_END =
  /(?:报告书?|总结|情况|汇报|要点|任务|计划|安排|方案|意见|通知|公告|通报|解读|讲话|致辞|白皮书|决定|办法|规定|清单|台账|综述|纪要|函|请示|批复|建议|纲要|规划|分解表|分工表|任务分工|分工|责任书|任务书|一览表|自评|小结|成效|述职|述法|启动|召开|开展|推进会|发布|公布|答记者问|亮点|进展|回顾|一览|图解|年报|公报|统计表|答复|成绩单|名单|细则|制度|指引|思路|打算|设想)(?:[(【[][^)】\]]{0,20}[)】\]])?$/;
const SUBJECT = /法治政府|依法行政|法治建设|依法治[国省市区县州镇乡]|法治[^,。]{0,6}建设|法治工作|依法治理/;
const YEAR = /(?:19|20)\d\d|二[〇○O0零一二三四五六七八九]{3}年/;
const BODY_WORD =
  /(?:政府|局|厅|委员会|委|办公室|办|部|署|院|中心|街道|镇|乡|县|区|市|省|州|盟|旗|管委会|公司|队|处|所|站)/;
const PROSE = /[。;!?]|^(?:根据|按照|为|现将|今年以来|在).{12,}|[,].{25,}/;
/** How headings end that name a content, and titles that name no body do not. */
const HEADING_AT_END =
  /(?:举措|措施|做法|成效|成果|成绩|亮点|进展|职责(?:的)?(?:有关|相关)?情况|任务的?(?:落实|完成)?情况|(?:工作|任务|目标)?(?:安排|打算|部署))$/;
/** 主任、各位副主任: */
const ADDRESS = /^(?:主任|主席|各位|同志们|尊敬的)|[:]$/;

/** 督察组到青岚县开展法治政府建设实地督察: a headline says who did what. */
const NEWS = /(?:局|委|办|组|会|政府|[省市县区镇乡])(?:到|赴|来|在)?.{0,20}(?:开展|召开|举行|举办|组织)[^的]{2,24}$/;

/** （2023年4月12日） below a title is its date. */
const DATE_IN_BRACKETS = /^[(（]\d{4}年\d{1,2}月\d{1,2}日[)）]$/;

interface Candidate extends Title {
  readonly score: number;
}

/** Titles stand in quotes or brackets at times; the year may stand before the rest as 【2022年】. */
const stripped = (key: string) => key.replace(/^["'《]+|["'》]+$/g, "");

function scoreOf(key: string): number {
  if (key.length < 5 || key.length > LONGEST_TITLE || ADDRESS.test(key)) return 0;
  // 在…会议上的讲话 begins like a sentence and is a title.
  if (PROSE.test(key) && !/^在.*(?:讲话|致辞|发言)(?:[(（]|$)/.test(key)) return 0;
  // A headline about a report goes on behind its kind word: …年度报告六大亮点看过来.
  const headline = !KIND_AT_END.test(key);
  if (
    headline &&
    !(
      SUBJECT.test(key) &&
      key.length <= 45 &&
      !/[,:]/.test(key) &&
      ((YEAR.test(key) && /报告|总结|情况/.test(key)) || NEWS.test(key))
    )
  )
    return 0;
  // …主要工作及成效 and …职责情况 without a body are headings of a text without a title.
  if (!BODY_WORD.test(key.replace(/法治政府/g, "")) && HEADING_AT_END.test(key)) return 0;
  let score = headline ? -2 : 2;
  if (SUBJECT.test(key)) score += 4;
  if (YEAR.test(key)) score += 2;
  if (BODY_WORD.test(key.replace(/法治政府/g, ""))) score += 1;
  if (/报告|总结|汇报/.test(key.slice(-12))) score += 1;
  return score;
}

function joinedText(draft: Draft, paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ start, end }) => {
      let text = "";
      // Markup was blanked in the folded text only; blanks inside a printed title carry nothing
      // unless they part the two bodies of a joint report.
      for (let at = start; at < end; at++) {
        if (!/\s/.test(draft.folded[at] ?? "")) text += draft.text[at] ?? "";
        else if (/(?:委|委员会|党组|党委)$/.test(text)) text += " ";
      }
      return text.replace(/ {2,}/g, " ");
    })
    .join("");
}

/** What a title reaches that names subject, year, body and kind. */
const FULL = 8;
/** Whether a line (folded, without blanks) names subject, year, body and kind: a title that needs no second line. */
export const isWholeTitle = (key: string): boolean =>
  !key.includes(",") && key.lastIndexOf("《") <= key.lastIndexOf("》") && scoreOf(stripped(key)) >= FULL;

const SHORTEST_GLUED = 35;
/** Less than this behind a title is a subtitle or its date. */
const SHORTEST_REST = 15;

/** A title glued to the first paragraph (…年度报告 2022年，我局…) becomes a paragraph of its own. */
export function withGluedTitle(draft: Draft, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const index = paragraphs.findIndex(({ start, end }, at) => at < 3 && end - start > SHORTEST_GLUED);
  const glued = paragraphs[index];
  if (!glued) return paragraphs;
  const head = draft.folded.slice(glued.start, glued.start + LONGEST_TITLE);
  for (const gap of head.matchAll(/\s+/g)) {
    const span = { start: glued.start, end: glued.start + gap.index };
    if (glued.end - span.end < SHORTEST_REST || scoreOf(compact(draft, span)) < FULL) continue;
    const rest = { ...glued, start: span.end + gap[0].length };
    return [...paragraphs.slice(0, index), { ...glued, end: span.end }, rest, ...paragraphs.slice(index + 1)];
  }
  return paragraphs;
}

/** What it adds that the format marks exactly these lines as the title. */
const MARKED = 3;

/** The run of lines at `first` that the format marks as the title; 0 where there is none. */
function markedLines(paragraphs: readonly Paragraph[], first: number): number {
  let count = 0;
  while (paragraphs[first + count]?.mark?.kind === "title") count++;
  return first > 0 && paragraphs[first - 1]?.mark?.kind === "title" ? 0 : count;
}

/** So long a line that ends a sentence is text. */
const SHORTEST_PROSE = 25;

const isProse = (draft: Draft, paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  paragraph.end - paragraph.start >= SHORTEST_PROSE &&
  /[。;:]$/.test(draft.folded.slice(paragraph.start, paragraph.end));

/**
 * The title: the run of up to four short lines before the first section that reads most like one.
 * A title printed twice, once cut short, is found in its full form.
 */
export function findTitle(draft: Draft, paragraphs: readonly Paragraph[]): Title | null {
  let best: Candidate | null = null;
  const limit = Math.min(paragraphs.length, FURTHEST_PARAGRAPH);
  for (let first = 0; first < limit; first++) {
    const opening = paragraphs[first];
    if (!opening || opening.end - opening.start > LONGEST_TITLE * 2) break;
    // Behind a paragraph of prose stands a heading, not the title.
    if (first > 0 && best === null && isProse(draft, paragraphs[first - 1])) break;
    const marker = markerOf(draft, opening);
    if (marker && marker.kind !== "arabic" && marker.kind !== "circled" && best !== null) break;
    if (marker && OPENS_PART.has(marker.kind)) break;
    let key = "";
    const marked = markedLines(paragraphs, first);
    for (let last = first; last < Math.min(first + MOST_LINES, paragraphs.length); last++) {
      const line = paragraphs[last];
      if (!line || line.end - line.start > LONGEST_TITLE * 2) break;
      if (last > first && DATE_IN_BRACKETS.test(compact(draft, line))) break;
      const inner = last > first ? markerOf(draft, line) : null;
      if (inner && OPENS_PART.has(inner.kind)) break;
      key += compact(draft, line);
      if (key.length > LONGEST_TITLE) break;
      const ownKey = stripped(key);
      // Each further line must be worth it: a joined title beats its own first line only by completing it.
      const asMarked = marked > 0 && last === first + marked - 1;
      const score = asMarked ? Math.max(scoreOf(ownKey), 0) + MARKED : scoreOf(ownKey) - (last - first) * 0.5;
      if (score > 2 && (best === null || score > best.score)) {
        const lines = paragraphs.slice(first, last + 1);
        best = {
          text: joinedText(draft, lines),
          key: ownKey,
          span: { start: opening.start, end: line.end },
          first,
          last,
          score,
        };
      }
    }
  }
  return best && withBodyAbove(draft, paragraphs, best);
}

/** 关于…, 2019年…, 法治政府…: a title that does not begin with the name of a body. */
const NAMELESS = /^(?:关于|(?:19|20)\d\d|二[〇○O0零一二三四五六七八九]{3}年|推进|法治|依法)/;
const PARTY = /^(?:中共|中国共产党)/;

/** Takes the name of the body on the line above into a title that has none, or the Party half of a joint one. */
function withBodyAbove(draft: Draft, paragraphs: readonly Paragraph[], title: Title): Title {
  let { first, text, key, span } = title;
  for (let above = paragraphs[first - 1]; above !== undefined; above = paragraphs[first - 1]) {
    const name = compact(draft, above);
    if (!isBodyNameLine(name)) break;
    const isJoint = PARTY.test(name) && !PARTY.test(key);
    // A name parted from the title by what the page prints is the page's own.
    const isNamed = NAMELESS.test(key) && draft.text.slice(above.end, span.start).trim() === "";
    if (!isJoint && !isNamed) break;
    first--;
    text = joinedText(draft, [above]) + text;
    key = name + key;
    span = { start: above.start, end: span.end };
  }
  return { ...title, first, text, key, span };
}

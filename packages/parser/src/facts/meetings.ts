import type { Meeting, MeetingKind, Span } from "@fazhi/schema";
import { parseNumeral } from "@fazhi/text";
import type { Draft, Paragraph } from "../draft.js";
import { clauseAround, wordingOf } from "./places.js";

/** Names of meetings up to 会, and what kind each is. */
const NAMES: Readonly<Record<string, MeetingKind>> = {
  常务会: "executive",
  党组会: "party-group",
  "党组(扩大)会": "party-group",
  党委会: "party-group",
  "党委(扩大)会": "party-group",
  党工委会: "party-group",
  常委会: "standing-committee",
  "常委(扩大)会": "standing-committee",
  专题会: "thematic",
  委员会会: "commission",
  委员会全体会: "commission",
  办公会: "office",
  局务会: "office",
  办务会: "office",
  厅务会: "office",
};
const LONGEST_NAME = 8;
/** The last two characters of all names. */
const SIGNS = /[务组委题)会体公]会/g;

interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: MeetingKind;
}

/** The name whose last 会 stands at `at`; the longest there is. */
function nameAt(folded: string, at: number, from: number): Name | null {
  const end = at + 1;
  for (let start = Math.max(from, end - LONGEST_NAME); start < at; start++) {
    const kind = NAMES[folded.slice(start, end)];
    if (kind !== undefined) return { start, end, kind };
  }
  return null;
}

const VERB = "(?:研究|审议|讨论|学习|听取|部署|研判|传达|审定)";
const HELD = new RegExp(`召开|主持|举行|先后|专题|${VERB}`);
const NOT_HELD =
  /(?:将|拟|计划|定期|坚持|严格|完善|健全|落实|执行|修订|提交|提请|纳入|作为|列入|列席|应当)|(?:^|[^主重需])要|经(?!济|常)/;
const TIMES = /(?:^|\D)(\d{1,3})(?:余|多)?(?:次|场|期)/;
const SPOKEN_TIMES = /(?:一年|每年|全年|先后|累计|共|年内)([一二两三四五六七八九十]{1,3})次/;
const SUBJECT = new RegExp(
  `(?:专题|专门|集中)?${VERB}(?:部署|研究|讨论|学习|审议|了|并)*([\\u4e00-\\u9fff"《》]{2,40}?)(?=(?:共|累计|先后|达)?\\d{1,3}(?:余|多)?(?:次|场|期)|$)`,
);

const MOST_NAMES = 4;
const FAR = 20;

/** Meetings that were held, with how often and on what where the clause says so. */
export function findMeetings({ folded, text }: Draft, told: readonly Paragraph[]): readonly Meeting[] {
  const meetings: Meeting[] = [];
  let reached = -1;
  let tried = 0;
  let lastTried = -FAR;
  let index = 0;
  for (SIGNS.lastIndex = told[0]?.start ?? folded.length; SIGNS.test(folded); ) {
    const at = SIGNS.lastIndex - 1;
    while (index < told.length && (told[index]?.end ?? 0) <= at) index++;
    const paragraph = told[index];
    if (!paragraph) break;
    const found = at < reached || at < paragraph.start ? null : nameAt(folded, at, paragraph.start);
    if (!found) continue;
    const { start, end, kind } = found;
    const clause = wholeClause(folded, start, end, paragraph);
    const said = folded.slice(clause.start, clause.end);
    const name = end - 1 - clause.start;
    if (!isHeld(said, start - clause.start, name, kind)) {
      // A clause that names many meetings tells of none.
      tried = at - lastTried < FAR ? tried + 1 : 0;
      lastTried = at;
      if (tried >= MOST_NAMES) reached = clause.end;
      continue;
    }
    const count = timesOf(said);
    const subject = subjectOf(said, name, clause.start);
    // Without number or matter a name of a meeting is no account of one.
    if (count === null && subject === null && !said.includes("召开")) continue;
    meetings.push({
      kind,
      count,
      subject: subject && text.slice(subject.start, subject.end),
      subjectSpan: subject,
      text: text.slice(clause.start, clause.end),
      line: paragraph.line,
      span: clause,
    });
    reached = clause.end;
  }
  return meetings;
}

/** The clause around the meeting; brackets of 党组（扩大）会 do not end it. */
const wholeClause = (folded: string, start: number, end: number, paragraph: Paragraph): Span => ({
  start: clauseAround(folded, start, wordingOf(folded, paragraph)).start,
  end: clauseAround(folded, end, paragraph).end,
});

/** @param from where the meeting's name begins, @param name where its 会 stands */
function isHeld(said: string, from: number, name: number, kind: MeetingKind): boolean {
  const before = said.slice(0, from);
  const behind = said.slice(name + 1);
  if (NOT_HELD.test(before) || /^议?(?:制度|议事|规则|纪要|精神|前|室|成员)/.test(behind)) return false;
  // 向区委常委会报告 names a body, 区人大常委会 another one.
  if (/(?:人大|人民代表大会)$/.test(before)) return false;
  if (kind === "standing-committee" && !/^(?:会议|议|召开)/.test(behind) && !before.includes("召开")) return false;
  return HELD.test(said);
}

function timesOf(said: string): number | null {
  const digits = TIMES.exec(said)?.[1];
  if (digits !== undefined) return Number(digits) || null;
  const spoken = SPOKEN_TIMES.exec(said)?.[1];
  if (spoken === undefined) return null;
  return spoken === "两" ? 2 : parseNumeral(spoken);
}

function subjectOf(said: string, name: number, base: number): Span | null {
  const match = SUBJECT.exec(said.slice(name));
  const subject = match?.[1]?.replace(/(?:共|累计|先后)$/, "");
  if (!match || subject === undefined || subject.length < 2) return null;
  const start = base + name + match.index + match[0].indexOf(match[1] ?? "");
  return { start, end: start + subject.length };
}

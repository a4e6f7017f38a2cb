import type { Finder } from "@fazhi/engine";
import { foldForMatching, splitSentences } from "@fazhi/text";
import { cleanText } from "../reading/clean-text.js";
import { roleIndex } from "../reading/roles.js";
import { type Coverage, indexPlaces } from "./coverage.js";
import { lettersOf } from "./letters.js";

/** Words that every plan is made of; what is planned is said by the others. */
const PLAN_WORDS =
  /进一步|持续|深入|不断|继续|切实|全面|扎实|积极|大力|着力|充分|有效|加强|强化|提升|提高|推进|推动|推行|促进|完善|健全|建立|落实|开展|组织|做好|抓好|抓实|优化|深化|规范|确保|实现|力争|加大|加快|工作|建设|机制|制度|体系|水平|能力|质量|力度|作用|相关|各项|有关|主要|安排|责任单位|责任部门|牵头|法治政府|依法行政|全年|本年|年底前|不少于|以上|0[年月日]?/g;

/** A clause with fewer letters besides is too little to be missed (好差评); it can only answer, by all its letters. */
const LEAST_LETTERS = 4;
/** Longer clauses say several things, each of which may be answered. */
const PIECE = 16;

/**
 * A piece is answered where a place says this share of it. Measured on real reports: what a report does speak of, in its
 * own words, is at 0.35 or above; what it does not speak of is at 0.3 or below, and mostly below 0.2.
 */
const ANSWERED = 0.3;

/**
 * What a report tells of the past year, place by place: two sentences that stand together, headings among them, without
 * the plan for the next year. Ask for it with `once(told)`.
 */
export const told: Finder<Coverage> = ({ source }, once) => {
  const text = once(cleanText);
  const roles = once(roleIndex);
  const parts = splitSentences(source.text)
    .filter(({ start }) => !isPlanOnly(roles.rolesAt(start)))
    .map(({ start, end }) => contentOf(text.slice(start, end)));
  return indexPlaces(parts.map((letters, index) => letters + (parts[index + 1] ?? "")));
};

const isPlanOnly = (roles: readonly string[]): boolean => roles.length === 1 && roles[0] === "next-year-plan";

/** What a clause speaks of: its letters without the words of every plan. */
const contentOf = (folded: string): string => lettersOf(folded).replace(PLAN_WORDS, "");

/**
 * Whether a report says anything of what was planned. Wording changes when a plan becomes a result, so one piece of it
 * that is answered suffices, and so does a text that names nothing that could be looked for.
 *
 * @param planned the text of one task or plan item, as printed.
 */
export function hasTrace(planned: string, report: Coverage): boolean {
  const pieces = foldForMatching(planned)
    .split(/[,。;:、!?\n]/)
    .map(contentOf)
    .flatMap(piecesOf);
  return (
    pieces.every(({ length }) => length < LEAST_LETTERS) ||
    pieces.some((piece) => report.of(piece) >= (piece.length < LEAST_LETTERS ? 1 : ANSWERED))
  );
}

/** Pieces of three letters or more; two letters are found everywhere. */
function piecesOf(letters: string): readonly string[] {
  if (letters.length < 3) return [];
  const count = Math.ceil(letters.length / PIECE);
  const length = Math.ceil(letters.length / count);
  return Array.from({ length: count }, (_, index) => letters.slice(index * length, (index + 1) * length));
}

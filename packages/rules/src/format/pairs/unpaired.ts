import type { Finder } from "@fazhi/engine";
import { bracketBalance, type UnpairedBracket } from "@fazhi/text";
import { writtenText } from "../written-text.js";

/** What is wrong with a mark that has no partner. */
export type PairFault =
  | { readonly type: "unclosed" | "unopened"; readonly mark: UnpairedBracket }
  /** Typed with the mark of the wrong side: “…“ or ”…”; `mark` is the wrong one. */
  | { readonly type: "wrong-side"; readonly mark: UnpairedBracket }
  /** Closed with the mark of another pair: （…〕; `mark` is the closing one. */
  | { readonly type: "mismatched"; readonly mark: UnpairedBracket; readonly open: UnpairedBracket };

/** Two marks that belong together stand this close, in UTF-16 units. */
const NEAR = 60;

/** The marks without partner, those that explain each other joined; in the order of the text. */
export const pairFaults: Finder<readonly PairFault[]> = ({ source, report }, once) => {
  const text = joinLines(once(writtenText));
  const lostBrackets = report.damage.some(({ kind }) => kind === "lost-document-number-brackets");
  const found = bracketBalance(text);
  // Most reports have all their marks in pairs.
  if (found.length === 0) return [];
  const cutOff = cutOffFrom(text);
  // What is taken for furniture may hold the partner of a mark that is not.
  const alsoWithFurniture =
    once(writtenText) === source.text
      ? null
      : new Set(bracketBalance(joinLines(source.text)).map(({ start }) => start));
  const hasLostCharacters = text.includes("\uFFFD");
  const unpaired = found.filter(
    (mark) =>
      (alsoWithFurniture === null || alsoWithFurniture.has(mark.start)) &&
      !isLetteredItem(text, mark) &&
      !(lostBrackets && mark.kind === "〔〕") &&
      !(mark.side === "open" && mark.start >= cutOff) &&
      !(hasLostCharacters && isDamaged(text, mark)),
  );
  const faults: PairFault[] = [];
  for (let index = 0; index < unpaired.length; index++) {
    const mark = unpaired[index];
    if (mark === undefined) continue;
    const next = unpaired[index + 1];
    const joined = next !== undefined && standTogether(text, mark, next) ? explained(mark, next) : null;
    if (joined !== null) index++;
    faults.push(joined ?? { type: mark.side === "open" ? "unclosed" : "unopened", mark });
  }
  return faults;
};

function explained(first: UnpairedBracket, second: UnpairedBracket): PairFault | null {
  if (first.kind === second.kind && first.side === second.side)
    return { type: "wrong-side", mark: first.side === "open" ? second : first };
  if (first.kind !== second.kind && first.side === "open" && second.side === "close")
    return { type: "mismatched", mark: second, open: first };
  return null;
}

const standTogether = (text: string, first: UnpairedBracket, second: UnpairedBracket): boolean =>
  second.start === first.end ||
  (second.start - first.start <= NEAR && !/[。！？\n]/.test(text.slice(first.end, second.start)));

/** The text with the breaks of lines that stop inside a sentence made blanks: hard-wrapped text breaks quotations too. */
function joinLines(text: string): string {
  const lines = text.split("\n");
  return lines.map((line, index) => line + (index + 1 === lines.length ? "" : isBroken(line) ? " " : "\n")).join("");
}

/** Shorter lines are headings. */
const SHORTEST_WRAPPED = 15;

const isBroken = (line: string): boolean => {
  const end = line.trimEnd();
  return end.length >= SHORTEST_WRAPPED && !/[。！？!?]$/.test(end.slice(-1));
};

/** a）… b）…: the bracket of a list letter needs no partner. */
const isLetteredItem = (text: string, { kind, side, start }: UnpairedBracket): boolean =>
  side === "close" && kind === "（）" && /^(?:[^A-Za-z]|^)[A-Za-z]$/.test(text.slice(Math.max(0, start - 2), start));

/** Where the last paragraph begins if it is broken off inside a sentence, as in an excerpt; else the end of the text. */
function cutOffFrom(text: string): number {
  const end = text.trimEnd();
  const start = end.lastIndexOf("\n") + 1;
  return end.length - start <= LONGEST_TAIL && !/[。！？；”》）)日]$/.test(end.slice(-1)) ? start : text.length;
}

const LONGEST_TAIL = 300;

/** Where characters were lost in decoding, a partner may be among them. */
function isDamaged(text: string, { start }: UnpairedBracket): boolean {
  const from = Math.max(0, start - NEAR);
  return text.slice(from, start + NEAR).includes("\uFFFD");
}

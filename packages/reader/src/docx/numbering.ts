import { formattedNumber } from "./number-formats.js";
import { LEVELS, type List, type ListLevel } from "./numbering-definitions.js";
import type { NumberingReference, ParagraphStyle } from "./styles.js";

/** What automatic numbering shows before a paragraph. */
interface Label {
  /** Ready to stand before the text, with the blank that parts them where one is needed; "" for a bullet. */
  readonly text: string;
  readonly isBullet: boolean;
}

/** Behind these a person types no blank: 一、 （一） 1. ① */
const CLOSED = /[、．.。，,：:；;)）\]】〕》\u2460-\u249b\u24ea-\u24ff\u3220-\u3243\u3280-\u32b0]$/;

/**
 * Counts automatic numbers as Word does: in the order of the paragraphs, one row of counters for all lists of a
 * definition, a list with a start of its own beginning anew where it is first met.
 */
export class NumberingCounter {
  private readonly counters = new Map<string, (number | null)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /**
   * The label of the next paragraph in document order; null where it has no automatic number.
   *
   * @param own `w:numPr` of the paragraph; list "0" takes the numbering of its style away
   */
  next(own: NumberingReference, style: ParagraphStyle): Label | null {
    const id = own.list ?? style.list;
    if (id === null || id === "0") return null;
    const list = this.lists.get(id);
    if (list === undefined) return null;
    const at = own.level ?? levelOfStyle(list, own, style);
    const level = list.levels[at];
    if (level === undefined || level === null) return null;
    this.count(id, list, at);
    if (level.isHidden) return null;
    if (level.isBullet && !isWorded(level.text)) return { text: "", isBullet: true };
    const text = this.shown(list, at, level);
    return text === "" ? null : { text: text + gap(text, level), isBullet: false };
  }

  private count(id: string, list: List, at: number): void {
    const counters = this.countersOf(list);
    for (let deeper = at + 1; deeper < LEVELS; deeper++) {
      const restart = list.levels[deeper]?.restart ?? deeper;
      if (at < restart) counters[deeper] = null;
    }
    const first = `${id} ${at}`;
    const isFirst = !this.begun.has(first);
    this.begun.add(first);
    const restarts = isFirst && (list.starts[at] ?? null) !== null;
    const last = counters[at] ?? null;
    counters[at] = last === null || restarts ? startOf(list, at) : last + 1;
  }

  private countersOf(list: List): (number | null)[] {
    const known = this.counters.get(list.definition);
    if (known !== undefined) return known;
    const counters: (number | null)[] = Array.from({ length: LEVELS }, () => null);
    this.counters.set(list.definition, counters);
    return counters;
  }

  private shown(list: List, at: number, level: ListLevel): string {
    const counters = this.countersOf(list);
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const named = Number(digit) - 1;
      const other = named > at ? null : list.levels[named];
      if (other === undefined || other === null) return "";
      const value = counters[named] ?? startOf(list, named);
      const isPlain = level.isLegal && other.format !== "bullet" && other.format !== "none";
      return formattedNumber(value, isPlain ? "decimal" : other.format, isPlain ? null : other.custom);
    });
  }
}

/** The level that the nearest style of the chain is linked to (only in the list that the styles name) or names. */
function levelOfStyle(list: List, own: NumberingReference, { listStyles }: ParagraphStyle): number {
  for (const { style, level } of listStyles) {
    const linked = own.list === null ? list.levels.findIndex((candidate) => candidate?.style === style) : -1;
    if (linked !== -1) return linked;
    if (level !== null) return level;
  }
  return 0;
}

const startOf = (list: List, at: number): number => list.starts[at] ?? list.levels[at]?.start ?? 1;

/** A bullet that is words and not a sign: 注：, 一是. Letters alone are the signs of a symbol font. */
const isWorded = (text: string): boolean => /\p{Script=Han}/u.test(text);

const gap = (label: string, { separator }: ListLevel): string =>
  separator === "nothing" || CLOSED.test(label) || /\s$/.test(label) ? "" : " ";

/**
 * A label and the text behind it in one string, as a person would have typed them. Where a stop and a figure would make
 * one number of both (1. and 2023年), a blank keeps them apart.
 */
export function labelled(label: Label | null, text: string): string {
  if (label === null || label.text === "") return text;
  const rest = text.trimStart();
  return /\d[.．]$/.test(label.text) && /^\d/.test(rest) ? `${label.text} ${rest}` : label.text + rest;
}

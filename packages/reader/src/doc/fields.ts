import { formatNumber } from "../flow/number-format.js";

/** Characters that bound a field: its beginning, the end of its instruction, its end (MS-DOC 2.8.25). */
const BEGIN = "\x13";
const SEPARATOR = "\x14";
const END = "\x15";

export interface FieldMark {
  readonly role: "begin" | "separator" | "end";
  /** Name of the field in capitals: `TOC`, `PAGE`, `HYPERLINK`. */
  readonly name: string;
  /** What a field without a result shows, at its beginning. */
  readonly shown: string;
}

/** The marks of complete fields by their place in a story; a mark without its counterpart is none. */
export function fieldMarks(story: string): ReadonlyMap<number, FieldMark> {
  const marks = new Map<number, FieldMark>();
  const open: { begin: number; separator: number | null }[] = [];
  for (const match of story.matchAll(/[\x13-\x15]/g)) {
    const at = match.index;
    const field = open.at(-1);
    if (match[0] === BEGIN) open.push({ begin: at, separator: null });
    else if (field !== undefined && match[0] === SEPARATOR) field.separator ??= at;
    else if (field !== undefined && match[0] === END) {
      open.pop();
      const instruction = (longest: number): string =>
        story.slice(field.begin + 1, Math.min(field.separator ?? at, field.begin + longest)).trim();
      const name = /^[A-Za-z]{1,20}/.exec(instruction(60))?.[0].toUpperCase() ?? "";
      const shown = field.separator === null && name === "EQ" ? equation(instruction(1000)) : "";
      marks.set(field.begin, { role: "begin", name, shown });
      if (field.separator !== null) marks.set(field.separator, { role: "separator", name, shown: "" });
      marks.set(at, { role: "end", name, shown: "" });
    }
  }
  return marks;
}

/**
 * What the equations show that Word makes of text: `EQ \o\ac(○,1)`, a sign in a ring, and `EQ \o\ad(\s\up 9(yún),云)`,
 * characters with their reading above them.
 */
function equation(instruction: string): string {
  // The longest that Word writes itself; anything longer shows nothing.
  if (instruction.length > 400) return "";
  const inner = /\\o[^(]{0,40}\((.{1,200})\)\s*$/s.exec(instruction)?.[1];
  if (inner === undefined) return "";
  const base = inner.slice(inner.lastIndexOf(",") + 1).trim();
  const number = Number(base);
  const isRing = /^[○◯〇]\s*,/.test(inner);
  return isRing && Number.isInteger(number) && number >= 1 && number <= 50 ? formatNumber(number, "circled") : base;
}

/** The fields that are open at a place of a story. */
export class OpenFields {
  private readonly open: { readonly name: string; inResult: boolean }[] = [];
  private readonly names = new Map<string, number>();
  private hidden = 0;

  apply(mark: FieldMark): void {
    if (mark.role === "begin") {
      this.open.push({ name: mark.name, inResult: false });
      this.hidden++;
      this.names.set(mark.name, (this.names.get(mark.name) ?? 0) + 1);
      return;
    }
    const field = this.open.at(-1);
    if (field === undefined) return;
    if (!field.inResult) {
      field.inResult = true;
      this.hidden--;
    }
    if (mark.role !== "end") return;
    this.open.pop();
    this.names.set(field.name, (this.names.get(field.name) ?? 1) - 1);
  }

  /** In an instruction, which nobody sees. */
  get isHidden(): boolean {
    return this.hidden > 0;
  }

  isIn(name: string): boolean {
    return (this.names.get(name) ?? 0) > 0;
  }
}

import { formatNumber } from "../flow/number-format.js";
import type { ListStyle } from "./list-styles.js";

/** The numbers that one list has reached, level by level. */
export class ListCount {
  private readonly reached: (number | undefined)[] = [];

  /**
   * Counts an item.
   *
   * @param level 1 … 10
   * @param startAt the number that the item itself asks for
   * @returns its label; null where the level is a mark that counts nothing, or none at all
   */
  next(style: ListStyle, level: number, startAt: number | null = null): string | null {
    const own = style.get(level);
    const before = this.reached[level];
    this.reached[level] = startAt ?? (before === undefined ? (own?.start ?? 1) : before + 1);
    this.reached.length = level + 1;
    // A level that was passed over counts as begun: after 1.1 comes 2.
    for (let higher = 1; higher < level; higher++) this.reached[higher] ??= style.get(higher)?.start ?? 1;
    if (own === undefined || own.format === "bullet") return null;
    const label = own.pattern.replace(/%(\d{1,2})%/g, (_, shown: string) => this.number(style, Number(shown)));
    return label.trim() === "" ? null : label;
  }

  private number(style: ListStyle, level: number): string {
    const of = style.get(level);
    return formatNumber(this.reached[level] ?? of?.start ?? 1, of?.format ?? "decimal");
  }
}

/** The lists of a document by what continues them (ODF 1.3, 5.3). */
export class Lists {
  private readonly byId = new Map<string, ListCount>();
  private readonly lastOfStyle = new Map<string, ListCount>();
  private readonly byStyle = new Map<string, ListCount>();

  /** The count that a list on the first level goes on with, or a new one. */
  open(list: {
    readonly id: string | null;
    readonly style: string;
    readonly continues: string | null;
    readonly continuesNumbering: boolean;
  }): ListCount {
    const continued =
      (list.continues === null ? undefined : this.byId.get(list.continues)) ??
      (list.continuesNumbering ? this.lastOfStyle.get(list.style) : undefined);
    const count = continued ?? new ListCount();
    if (list.id !== null) this.byId.set(list.id, count);
    this.lastOfStyle.set(list.style, count);
    return count;
  }

  /** The one list of paragraphs that are numbered by their style, of numbered paragraphs, or of headings. */
  ofStyle(style: string): ListCount {
    const known = this.byStyle.get(style);
    if (known !== undefined) return known;
    const count = new ListCount();
    this.byStyle.set(style, count);
    return count;
  }
}

import { formatNumber } from "../flow/number-format.js";
import type { DocList, DocListLevel, ListOverride } from "./lists.js";

/** What stands before a paragraph of a list. */
export interface ListMark {
  /** null where the level is a mark that counts nothing, or none at all. */
  readonly label: string | null;
  readonly isBullet: boolean;
}

/** Counts the automatic numbers of a document as Word does: the uses of a list share its numbers. */
export class ListNumbers {
  private readonly reached = new Map<number, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(
    private readonly lists: ReadonlyMap<number, DocList>,
    private readonly overrides: readonly ListOverride[],
  ) {}

  /** The level that a list links with a paragraph style; null where it links none. */
  levelOfStyle(override: number, style: number): number | null {
    const use = this.overrides[override - 1];
    const level = use === undefined ? -1 : (this.lists.get(use.list)?.styles.indexOf(style) ?? -1);
    return level === -1 ? null : level;
  }

  /**
   * Counts a paragraph.
   *
   * @param override 1-based index of the list override
   * @param level 0 … 8
   * @returns null where there is no such list
   */
  next(override: number, level: number): ListMark | null {
    const use = this.overrides[override - 1];
    const list = use === undefined ? undefined : this.lists.get(use.list);
    if (use === undefined || list === undefined) return null;
    const levelAt = (index: number): DocListLevel | undefined => use.levels.get(index) ?? list.levels[index];
    const own = levelAt(level);
    if (own === undefined) return null;
    const reached = this.reached.get(list.id) ?? [];
    this.reached.set(list.id, reached);
    this.count(reached, use, override, level, own);
    // A level that was passed over counts as begun, as in LibreOffice: after 1.1 comes 2.
    for (let higher = 0; higher < level; higher++) reached[higher] ??= levelAt(higher)?.start ?? 1;
    for (let deeper = level + 1; deeper < 9; deeper++) {
      if (level < (levelAt(deeper)?.restartsBelow ?? deeper)) reached[deeper] = undefined;
    }
    if (own.format === "bullet") return { label: null, isBullet: true };
    const label = own.pattern.replace(/[\0-\u0008]/g, (place) => {
      const of = place.charCodeAt(0);
      const shown = levelAt(of);
      const value = reached[of] ?? shown?.start ?? 1;
      return formatNumber(value, own.isLegal ? "decimal" : (shown?.format ?? "decimal"));
    });
    return { label: label.trim() === "" ? null : label, isBullet: false };
  }

  /** A start of the override holds for the first paragraph that uses it. */
  private count(
    reached: (number | undefined)[],
    use: ListOverride,
    override: number,
    level: number,
    { start }: DocListLevel,
  ): void {
    const key = `${override} ${level}`;
    const before = reached[level];
    const anew = use.starts.get(level);
    if (anew !== undefined && !this.started.has(key)) reached[level] = anew;
    else reached[level] = before === undefined ? start : before + 1;
    this.started.add(key);
  }
}

import type { ContentKey } from "@fazhi/schema";
import { compact, type Draft, type Paragraph } from "./draft.js";
import type { Heading } from "./headings.js";
import { rolesOfHeading } from "./roles/heading-roles.js";

/** The numbered parts of a document, in order. */
export class PartNumbering {
  private readonly parts: readonly Heading[];
  private roles: ReadonlySet<ContentKey> | undefined;

  constructor(headings: Iterable<Heading>, topRank: number) {
    this.parts = topRank > 1 ? [] : [...headings].filter(({ rank }) => rank === topRank);
  }

  /**
   * Whether 三、 and 四、 stand before and behind a line without number that names what a numbered part has as its content
   * already: such a line is the caption of a table or a sentence of its own, not a part.
   */
  runsOnAcross(draft: Draft, { start, end }: Paragraph): boolean {
    const behind = this.parts.findIndex(({ paragraph }) => paragraph.start > start);
    const before = this.parts[behind - 1]?.marker?.ordinal;
    if (before === undefined || this.parts[behind]?.marker?.ordinal !== before + 1) return false;
    this.roles ??= new Set(this.parts.flatMap(({ key }) => rolesOfHeading(key, null).roles));
    const { roles } = rolesOfHeading(compact(draft, { start, end }), null);
    return roles.every((role) => this.roles?.has(role));
  }
}

/** Whether numbers go on across most of the lines, which are then items below them and no parts above. */
export function numberedRunsOn(headings: ReadonlyMap<Paragraph, Heading>, lines: readonly Paragraph[]): boolean {
  const numbered = [...headings.values()].filter(({ marker }) => marker !== null);
  const top = Math.min(...numbered.map(({ rank }) => rank));
  const parts = numbered.filter(({ rank }) => rank === top).sort((a, b) => a.paragraph.start - b.paragraph.start);
  let across = 0;
  let between = 0;
  for (const line of lines) {
    const behind = parts.findIndex(({ paragraph }) => paragraph.start > line.start);
    const next = parts[behind]?.marker?.ordinal;
    const before = parts[behind - 1]?.marker?.ordinal;
    if (next === undefined || before === undefined) continue;
    between++;
    if (next === before + 1) across++;
  }
  return between > 0 && across * 2 > between;
}

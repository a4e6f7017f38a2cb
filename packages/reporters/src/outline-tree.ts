import type { ContentKey, Section, SectionExplanation } from "@fazhi/schema";
import { sectionReasons } from "./explanation-lines.js";
import type { Surface } from "./options.js";
import { paragraph } from "./paragraph.js";
import { printable } from "./printable.js";

const BRANCH = { open: "├─ ", last: "└─ ", pass: "│  ", blank: "   " } as const;
/** Box-drawing characters are of ambiguous width: counted as two columns each. */
const STEP_COLUMNS = 5;

const rolesOf = (section: Section): readonly ContentKey[] =>
  section.roles ?? (section.role === undefined || section.role === null ? [] : [section.role]);

const sectionLine = (section: Section, prefix: string, depth: number, surface: Surface): string => {
  const { labels, columns, paint } = surface;
  const roles = rolesOf(section).map((role) => labels.content[role]);
  const marker = section.marker === null ? "" : printable(section.marker);
  const lines = paragraph(
    [
      { text: `${marker}${printable(section.heading)}` },
      { text: ` · ${labels.line(section.line)}`, style: "dim" },
      { text: roles.length === 0 ? "" : ` [${roles.join(labels.listComma)}]`, style: "cyan" },
    ],
    { columns: Math.max(columns - 2 - STEP_COLUMNS * (depth + 1), 30), indent: 0, hanging: 0, paint },
  );
  return lines.replace(/\n(?=.)/g, `\n${" ".repeat(2 + prefix.length)}`).replace(/^/, `  ${prefix}`);
};

const reasonLines = (why: SectionExplanation, prefix: string, depth: number, surface: Surface): string => {
  const { columns, paint } = surface;
  const lines = paragraph([{ text: sectionReasons(why, surface), style: "dim" }], {
    columns: Math.max(columns - 2 - STEP_COLUMNS * (depth + 2), 30),
    indent: 0,
    hanging: 2,
    paint,
  });
  return lines.replace(/^(?=.)/gm, `  ${prefix}`);
};

/** The outline as a tree, headings with their line and role, and why they have it where that was asked for. Iterative: an outline may be deeper than the stack. */
export const outlineTree = (
  sections: readonly Section[],
  surface: Surface,
  explained: readonly SectionExplanation[] = [],
): string => {
  const byPath = new Map(explained.map((why) => [why.section, why]));
  interface Pending {
    readonly section: Section;
    readonly path: string;
    readonly stem: string;
    readonly last: boolean;
    readonly depth: number;
  }
  const pending: Pending[] = [];
  const push = (children: readonly Section[], path: string, stem: string, depth: number): void => {
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const section = children[index];
      if (section !== undefined)
        pending.push({ section, path: `${path}${index + 1}`, stem, last: index === children.length - 1, depth });
    }
  };
  push(sections, "", "", 0);
  let tree = "";
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { section, path, stem, last, depth } = next;
    tree += sectionLine(section, stem + (last ? BRANCH.last : BRANCH.open), depth, surface);
    const below = stem + (last ? BRANCH.blank : BRANCH.pass);
    const why = byPath.get(path);
    if (why)
      tree += reasonLines(why, below + (section.children.length > 0 ? BRANCH.pass : BRANCH.blank), depth, surface);
    push(section.children, `${path}.`, below, depth + 1);
  }
  return tree;
};

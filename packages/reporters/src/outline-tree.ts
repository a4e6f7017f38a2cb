import type { ContentKey, Section } from "@fazhi/schema";
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

/** The outline as a tree, headings with their line and role. Iterative: an outline may be deeper than the stack. */
export const outlineTree = (sections: readonly Section[], surface: Surface): string => {
  interface Pending {
    readonly section: Section;
    readonly stem: string;
    readonly last: boolean;
    readonly depth: number;
  }
  const pending: Pending[] = [];
  const push = (children: readonly Section[], stem: string, depth: number): void => {
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const section = children[index];
      if (section !== undefined) pending.push({ section, stem, last: index === children.length - 1, depth });
    }
  };
  push(sections, "", 0);
  let tree = "";
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { section, stem, last, depth } = next;
    tree += sectionLine(section, stem + (last ? BRANCH.last : BRANCH.open), depth, surface);
    push(section.children, stem + (last ? BRANCH.blank : BRANCH.pass), depth + 1);
  }
  return tree;
};

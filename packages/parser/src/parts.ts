import type { ContentKey } from "@fazhi/schema";
import type { Paragraph } from "./draft.js";
import type { Node } from "./outline.js";
import type { Roles } from "./roles/assign.js";

/** A content is `present` under a heading of the first or second level. */
export const DEEPEST_OWN_PART = 2;

/** A section that counts for a content. */
export interface Part {
  readonly node: Node;
  readonly path: string;
  /** The section also counts for other contents. */
  readonly shared: boolean;
}

/** The sections of each content, in order; what lies inside another one of the same content is not listed again. */
export function partsOf(roots: readonly Node[], roles: Roles): ReadonlyMap<ContentKey, readonly Part[]> {
  const parts = new Map<ContentKey, Part[]>();
  const visit = (nodes: readonly Node[], prefix: string, inherited: readonly ContentKey[]) => {
    nodes.forEach((node, index) => {
      const path = `${prefix}${index + 1}`;
      const own = roles.get(node);
      for (const role of own ?? []) {
        // A subsection of a part that has the role already is inside it.
        if (inherited.includes(role)) continue;
        const list = parts.get(role) ?? [];
        list.push({ node, path, shared: (own?.length ?? 0) > 1 });
        parts.set(role, list);
      }
      visit(node.children, `${path}.`, own && own.length > 0 ? [...inherited, ...own] : inherited);
    });
  };
  visit(roots, "", []);
  return parts;
}

/** All paragraphs of a section, those of its subsections included, in order. */
export function paragraphsOf(node: Node): readonly Paragraph[] {
  if (node.children.length === 0) return node.paragraphs;
  const all: Paragraph[] = [];
  addParagraphs(node, all);
  return all;
}

function addParagraphs(node: Node, all: Paragraph[]): void {
  for (const paragraph of node.paragraphs) all.push(paragraph);
  for (const child of node.children) addParagraphs(child, all);
}

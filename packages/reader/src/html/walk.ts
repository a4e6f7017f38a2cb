import type { Guard } from "../guard.js";
import type { PageComment, PageElement, PageText } from "./tree.js";

export interface Visitor {
  /** False leaves the element and all in it out; then it is not left either. */
  enter(element: PageElement): boolean;
  leave(element: PageElement): void;
  text?(node: PageText): void;
  comment?(node: PageComment): void;
}

/** Visits all below an element in document order, without recursion: pages may be nested as deep as they like. */
export function walk(root: PageElement, guard: Guard, visitor: Visitor): void {
  const open: { readonly element: PageElement; next: number }[] = [{ element: root, next: 0 }];
  let steps = 0;
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    if (++steps % 4096 === 0) guard.checkpoint();
    const node = top.element.children[top.next++];
    if (node === undefined) {
      open.pop();
      if (open.length > 0) visitor.leave(top.element);
    } else if (node.kind === "text") visitor.text?.(node);
    else if (node.kind === "comment") visitor.comment?.(node);
    else if (visitor.enter(node)) open.push({ element: node, next: 0 });
  }
}

/** All text below an element as it stands in the file. */
export function rawText(root: PageElement, guard: Guard): string {
  const parts: string[] = [];
  walk(root, guard, { enter: () => true, leave: () => {}, text: (node) => parts.push(node.value) });
  return parts.join("");
}

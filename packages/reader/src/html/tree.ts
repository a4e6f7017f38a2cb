import { html, Parser, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import type { Guard } from "../guard.js";
import { Refusal } from "../refusal.js";

/** Text of a page, with the 1-based line of the file on which it begins. */
export interface PageText {
  readonly kind: "text";
  value: string;
  line: number;
  parent: PageElement | null;
}

export interface PageComment {
  readonly kind: "comment";
  readonly value: string;
  line: number;
  parent: PageElement | null;
}

/** An element; the document and the content of a `template` are elements with a `#` in front of their names. */
export interface PageElement {
  readonly kind: "element";
  readonly name: string;
  readonly namespace: html.NS;
  readonly attributes: Token.Attribute[];
  readonly children: PageNode[];
  line: number;
  parent: PageElement | null;
}

type PageNode = PageText | PageComment | PageElement;

interface PageMap
  extends TreeAdapterTypeMap<
    PageNode,
    PageElement,
    PageNode,
    PageElement,
    PageElement,
    PageElement,
    PageComment,
    PageText,
    PageElement,
    PageComment
  > {}

/**
 * Open elements that parse5 may hold at once, as a multiple of `maxDepth`. Pages with unclosed elements are deep without
 * being nested, and nothing here recurses; but parse5 looks through the open elements at every tag.
 */
const OPEN_PER_DEPTH = 16;

/** How much is parsed between two looks at the clock. */
const CHUNK = 32 * 1024;

/**
 * The tree of a page as browsers build it, whatever is wrong with it.
 *
 * Unclosed formatting elements are repeated in every paragraph after them, which makes a small hostile file a huge tree:
 * elements are counted as they are made, and the clock is looked at while parsing.
 *
 * @throws Refusal `limit-exceeded`, `timed-out`, `aborted`
 */
export async function parsePage(text: string, guard: Guard): Promise<PageElement> {
  const parser = new Parser<PageMap>({ treeAdapter: adapter(guard), sourceCodeLocationInfo: true });
  for (let at = 0; at < text.length; at += CHUNK) {
    await guard.breathe();
    parser.tokenizer.write(text.slice(at, at + CHUNK), at + CHUNK >= text.length);
  }
  if (text === "") parser.tokenizer.write("", true);
  return parser.document;
}

/** The value of an attribute, or null. */
export function attribute(element: PageElement, name: string): string | null {
  for (const one of element.attributes) if (one.name === name) return one.value;
  return null;
}

const newElement = (name: string, namespace: html.NS, attributes: Token.Attribute[] = []): PageElement => ({
  kind: "element",
  name,
  namespace,
  attributes,
  children: [],
  line: 0,
  parent: null,
});

const newText = (value: string, parent: PageElement): PageText => ({ kind: "text", value, line: 0, parent });

function insertAt(parent: PageElement, index: number, node: PageNode): void {
  node.parent = parent;
  if (index === parent.children.length) parent.children.push(node);
  else parent.children.splice(index, 0, node);
}

function insertTextAt(parent: PageElement, index: number, text: string): void {
  const before = parent.children[index - 1];
  if (before?.kind === "text") before.value += text;
  else insertAt(parent, index, newText(text, parent));
}

/** Where a node stands; looked for from the end, where the parser works. */
function indexIn(parent: PageElement, node: PageNode): number {
  const index = parent.children.lastIndexOf(node);
  return index === -1 ? parent.children.length : index;
}

/** Builds {@link PageElement} trees and keeps only what the reader needs, which is a third of parse5's own tree. */
function adapter(guard: Guard): TreeAdapter<PageMap> {
  const mostOpen = OPEN_PER_DEPTH * guard.limits.maxDepth;
  const templates = new WeakMap<PageElement, PageElement>();
  let open = 0;
  let mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;
  const detach = (node: PageNode): void => {
    const { parent } = node;
    const index = parent?.children.lastIndexOf(node) ?? -1;
    if (index !== -1) parent?.children.splice(index, 1);
    node.parent = null;
  };
  return {
    createDocument: () => newElement("#document", html.NS.HTML),
    createDocumentFragment: () => newElement("#fragment", html.NS.HTML),
    createElement: (name, namespace, attributes) => {
      guard.countElement();
      return newElement(name, namespace, attributes);
    },
    createCommentNode: (value) => ({ kind: "comment", value, line: 0, parent: null }),
    createTextNode: (value) => ({ kind: "text", value, line: 0, parent: null }),
    adoptAttributes: (element, attributes) => {
      const known = new Set(element.attributes.map(({ name }) => name));
      for (const one of attributes) if (!known.has(one.name)) element.attributes.push(one);
    },
    appendChild: (parent, node) => insertAt(parent, parent.children.length, node),
    insertBefore: (parent, node, reference) => insertAt(parent, indexIn(parent, reference), node),
    insertText: (parent, text) => insertTextAt(parent, parent.children.length, text),
    insertTextBefore: (parent, text, reference) => insertTextAt(parent, indexIn(parent, reference), text),
    detachNode: detach,
    getAttrList: (element) => element.attributes,
    getChildNodes: (parent) => parent.children,
    getFirstChild: (parent) => parent.children[0] ?? null,
    getParentNode: (node) => node.parent,
    getNamespaceURI: (element) => element.namespace,
    getTagName: (element) => element.name,
    getTextNodeContent: (node) => node.value,
    getCommentNodeContent: (node) => node.value,
    getDocumentMode: () => mode,
    setDocumentMode: (_, found) => {
      mode = found;
    },
    setDocumentType: () => {},
    getDocumentTypeNodeName: () => "",
    getDocumentTypeNodePublicId: () => "",
    getDocumentTypeNodeSystemId: () => "",
    setTemplateContent: (element, content) => templates.set(element, content),
    getTemplateContent: (element) => {
      const content = templates.get(element) ?? newElement("#fragment", html.NS.HTML);
      templates.set(element, content);
      return content;
    },
    isElementNode: (node): node is PageElement => node.kind === "element" && !node.name.startsWith("#"),
    isTextNode: (node): node is PageText => node.kind === "text",
    isCommentNode: (node): node is PageComment => node.kind === "comment",
    isDocumentTypeNode: (_node): _node is PageComment => false,
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: (node, location) => {
      if (node.line === 0 && location !== null) node.line = location.startLine;
    },
    updateNodeSourceCodeLocation: () => {},
    onItemPush: () => {
      open++;
      if (open > mostOpen) throw new Refusal("limit-exceeded", { limit: "maxDepth", value: open, allowed: mostOpen });
    },
    onItemPop: () => {
      open--;
    },
  };
}

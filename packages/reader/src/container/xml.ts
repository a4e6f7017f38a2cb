import { SaxesParser } from "saxes";
import { byteOrderMark, encodingByName } from "../encoding/encodings.js";
import type { Guard } from "../guard.js";
import { Refusal } from "../refusal.js";

/** An element; names without their prefix, because programs choose their own. */
export interface XmlElement {
  readonly name: string;
  /** Attributes by their names without prefix; of two that differ in the prefix only, the first. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

const CHUNK = 64 * 1024;

/**
 * The tree of an XML part. No DTD is read, no entity but the five of XML itself is known, nothing is fetched.
 *
 * @param part the name of the part, for the refusal
 * @returns the root element
 * @throws Refusal `damaged`, `xml-doctype`, `limit-exceeded`, `aborted`, `timed-out`
 */
export function parseXml(bytes: Uint8Array, format: string, part: string, guard: Guard): XmlElement {
  const text = decodeXml(bytes);
  const document: OpenElement = { name: "", attributes: new Map(), children: [] };
  const open: OpenElement[] = [document];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    throw new Refusal("damaged", { format, part });
  });
  parser.on("doctype", () => {
    throw new Refusal("xml-doctype", { format, part });
  });
  parser.on("opentag", (tag) => {
    guard.countElement();
    guard.require("maxDepth", open.length);
    const attributes = new Map<string, string>();
    for (const [name, value] of Object.entries(tag.attributes)) {
      const local = localName(name);
      if (!attributes.has(local)) attributes.set(local, value);
    }
    const element: OpenElement = { name: localName(tag.name), attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (!tag.isSelfClosing) open.push(element);
  });
  parser.on("closetag", (tag) => {
    if (!tag.isSelfClosing) open.pop();
  });
  const addText = (content: string) => {
    if (open.length > 1) open.at(-1)?.children.push(content);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  for (let at = 0; at < text.length; at += CHUNK) {
    guard.checkpoint();
    parser.write(text.slice(at, at + CHUNK));
  }
  parser.close();
  const root = document.children.find((child) => typeof child !== "string");
  if (root === undefined) throw new Refusal("damaged", { format, part });
  return root;
}

/** The child elements, of one name where one is given. */
export const childElements = (element: XmlElement, name?: string): readonly XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );

/** The first child element of a name, or null. */
export const childElement = (element: XmlElement, name: string): XmlElement | null =>
  childElements(element, name)[0] ?? null;

/** The element at the end of a path of child names, or null. */
export const elementAt = (element: XmlElement, ...path: readonly string[]): XmlElement | null =>
  path.reduce<XmlElement | null>((at, name) => (at === null ? null : childElement(at, name)), element);

/** All elements of a name below an element, in document order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childElements(element)) {
    if (child.name === name) yield child;
    yield* descendants(child, name);
  }
}

/** All text below an element, in document order. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const DECLARED = /^<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w.-]{1,40})["']/;

/** By byte-order mark, then by the XML declaration, else UTF-8; bytes that do not fit become U+FFFD. */
function decodeXml(bytes: Uint8Array): string {
  const mark = byteOrderMark(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = DECLARED.exec(head)?.[1];
  const encoding =
    mark !== null && mark !== "utf-32le" && mark !== "utf-32be"
      ? mark
      : declared === undefined
        ? "utf-8"
        : (encodingByName(declared) ?? "utf-8");
  return new TextDecoder(encoding === "utf-16le" && mark === null ? "utf-8" : encoding).decode(bytes);
}

import { childElement, childElements, descendants, textOf, type XmlElement } from "../container/xml.js";
import type { OfdPackage, Part } from "./package.js";

/** Marks that are no words of a reader: links, drawings, highlighting, seals and watermarks (GB/T 33190-2016, 15.3). */
const WORDLESS: ReadonlySet<string> = new Set(["link", "path", "highlight", "stamp", "watermark"]);

/** How many notes readers have written on the pages of a document. */
export function countComments(document: Part, ofd: OfdPackage): number {
  let count = 0;
  for (const place of childElements(document.root, "Annotations")) {
    const list = ofd.read(textOf(place), document.name);
    if (list === null) continue;
    for (const file of descendants(list.root, "FileLoc")) {
      const page = ofd.read(textOf(file), list.name);
      if (page !== null) count += childElements(page.root, "Annot").filter(isComment).length;
    }
  }
  return count;
}

function isComment(annotation: XmlElement): boolean {
  if (WORDLESS.has((annotation.attributes.get("Type") ?? "").toLowerCase())) return false;
  const remark = childElement(annotation, "Remark");
  const words = [...descendants(annotation, "TextCode"), ...(remark === null ? [] : [remark])];
  return words.some((each) => textOf(each).trim() !== "");
}

import { childElements, elementAt, textOf } from "../container/xml.js";
import type { OfdPackage, Part } from "./package.js";

/** How many signatures and seals a package carries (GB/T 33190-2016, 18), also where OFD.xml does not name their list. */
export function countSignatures(entry: Part, ofd: OfdPackage): number {
  const lists = new Set(ofd.named("signatures.xml"));
  for (const body of childElements(entry.root, "DocBody")) {
    const place = elementAt(body, "Signatures");
    const list = place === null ? null : ofd.find(textOf(place), entry.name);
    if (list !== null) lists.add(list);
  }
  let count = 0;
  for (const list of lists) {
    const part = ofd.read(`/${list}`, entry.name);
    if (part !== null) count += childElements(part.root, "Signature").length;
  }
  return count;
}

import { childElement, childElements, type XmlElement } from "../container/xml.js";
import { textValue } from "./attributes.js";

/** A formula (ISO/IEC 29500-1, 22.1) in one line: a fraction as a/b, a root with √; raised and lowered signs stay plain. */
export function mathText(element: XmlElement): string {
  if (element.name === "t") return element.children.filter((child) => typeof child === "string").join("");
  const part = (name: string): string => {
    const child = childElement(element, name);
    return child === null ? "" : mathText(child);
  };
  switch (element.name) {
    case "f":
      return `${part("num")}/${part("den")}`;
    case "rad":
      return `${part("deg")}√${part("e")}`;
    case "d": {
      const properties = childElement(element, "dPr");
      const separator = textValue(properties, "sepChr") ?? "|";
      const inside = childElements(element, "e").map(mathText).join(separator);
      return `${textValue(properties, "begChr") ?? "("}${inside}${textValue(properties, "endChr") ?? ")"}`;
    }
    case "nary":
      return `${textValue(childElement(element, "naryPr"), "chr") ?? "∫"}${part("sub")}${part("sup")}${part("e")}`;
    case "del":
    case "moveFrom":
      return "";
    default:
      return childElements(element).map(mathText).join("");
  }
}

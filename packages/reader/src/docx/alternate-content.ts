import { childElement, childElements, type XmlElement } from "../container/xml.js";

/** Prefixes under which programs bind the extensions whose text is read here: shapes, groups, canvas, Word 2010 on. */
const KNOWN = /^(?:wps|wpg|wpc|wpi|w14|w15|w16\w{0,4}|wp14|wp15|w10|v|a14|pic|m|mv|o)$/;

/**
 * The branch of `mc:AlternateContent` (ISO/IEC 29500-3) that stands: the first choice of which all extensions are known,
 * else the fallback. Never two of them, for they say the same.
 */
export function chosenBranch(alternatives: XmlElement): XmlElement | null {
  const choices = childElements(alternatives, "Choice");
  const isKnown = (choice: XmlElement): boolean =>
    (choice.attributes.get("Requires") ?? "").split(/\s+/).every((prefix) => KNOWN.test(prefix));
  return choices.find(isKnown) ?? childElement(alternatives, "Fallback") ?? choices[0] ?? null;
}

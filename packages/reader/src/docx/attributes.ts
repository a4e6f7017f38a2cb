import { childElement, type XmlElement } from "../container/xml.js";

/** The attribute `w:val` of a child element; null where either is missing. */
export const textValue = (element: XmlElement | null, name: string): string | null =>
  (element === null ? null : childElement(element, name)?.attributes.get("val")) ?? null;

/** The same as a whole number; null also where it is none. */
export const numberOf = (element: XmlElement | null, name: string): number | null =>
  wholeNumber(textValue(element, name));

export function wholeNumber(value: string | null | undefined): number | null {
  const match = /^\s*(-?\d{1,9})(?:\.0+)?\s*$/.exec(value ?? "");
  return match === null ? null : Number(match[1]);
}

/** An on/off property (ST_OnOff): on without a value; null where the element is missing. */
export function switchOf(element: XmlElement | null, name: string): boolean | null {
  const found = element === null ? null : childElement(element, name);
  return found === null ? null : isOn(found.attributes.get("val"));
}

export const isOn = (value: string | undefined): boolean => !["0", "false", "off"].includes(value ?? "1");

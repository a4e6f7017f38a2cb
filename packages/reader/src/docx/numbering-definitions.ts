import { childElement, childElements, type XmlElement } from "../container/xml.js";
import { isOn, numberOf, switchOf, textValue, wholeNumber } from "./attributes.js";
import type { StyleSheet } from "./styles.js";

type Separator = "tab" | "space" | "nothing";

/** A level of a list (ISO/IEC 29500-1, 17.9.6). */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** Sample of a custom format. */
  readonly custom: string | null;
  /** Text of the number with `%1` … `%9` for those of the levels. */
  readonly text: string;
  readonly separator: Separator;
  /** Begins anew after a level up to this one (1-based); 0 never; null after any level above. */
  readonly restart: number | null;
  /** All levels in Arabic figures. */
  readonly isLegal: boolean;
  readonly isHidden: boolean;
  readonly isBullet: boolean;
  /** The paragraph style that stands for the level. */
  readonly style: string | null;
}

/** A list as paragraphs name it; lists of one definition count on together. */
export interface List {
  /** Key of the definition whose counters it shares. */
  readonly definition: string;
  readonly levels: readonly (ListLevel | null)[];
  /** Per level the number with which this list begins anew, or null. */
  readonly starts: readonly (number | null)[];
}

export const LEVELS = 9;

/** The lists of numbering.xml by `w:numId`. */
export function listsOf(root: XmlElement | null, styles: StyleSheet): ReadonlyMap<string, List> {
  const lists = new Map<string, List>();
  if (root === null) return lists;
  const definitions = new Map<string, XmlElement>();
  for (const definition of childElements(root, "abstractNum")) {
    const id = definition.attributes.get("abstractNumId");
    if (id !== undefined && !definitions.has(id)) definitions.set(id, definition);
  }
  const numbers = childElements(root, "num");
  const definitionOf = new Map(
    numbers.map((number) => [number.attributes.get("numId") ?? "", textValue(number, "abstractNumId")]),
  );
  const levelsOf = new Map<string, readonly (ListLevel | null)[]>();
  for (const number of numbers) {
    const id = number.attributes.get("numId");
    const definition = ownDefinition(textValue(number, "abstractNumId"), definitions, definitionOf, styles);
    if (id === undefined || definition === null || lists.has(id)) continue;
    const element = definitions.get(definition);
    if (element === undefined) continue;
    const shared = levelsOf.get(definition) ?? readLevels(element);
    levelsOf.set(definition, shared);
    lists.set(id, overridden(number, definition, shared));
  }
  return lists;
}

/** A definition that only names a numbering style stands for the one that defines the style. */
function ownDefinition(
  id: string | null,
  definitions: ReadonlyMap<string, XmlElement>,
  definitionOf: ReadonlyMap<string, string | null>,
  styles: StyleSheet,
): string | null {
  const element = id === null ? undefined : definitions.get(id);
  const link = element === undefined ? null : textValue(element, "numStyleLink");
  if (link === null) return id;
  const list = styles.listOfNumberingStyle(link);
  const byStyle = list === null ? null : (definitionOf.get(list) ?? null);
  if (byStyle !== null && byStyle !== id) return byStyle;
  for (const [other, definition] of definitions) if (textValue(definition, "styleLink") === link) return other;
  return id;
}

function readLevels(definition: XmlElement): readonly (ListLevel | null)[] {
  const levels: (ListLevel | null)[] = Array.from({ length: LEVELS }, () => null);
  for (const element of childElements(definition, "lvl")) {
    const at = wholeNumber(element.attributes.get("ilvl"));
    if (at !== null && at >= 0 && at < LEVELS) levels[at] ??= readLevel(element);
  }
  return levels;
}

function overridden(number: XmlElement, definition: string, shared: readonly (ListLevel | null)[]): List {
  const levels = [...shared];
  const starts: (number | null)[] = Array.from({ length: LEVELS }, () => null);
  for (const override of childElements(number, "lvlOverride")) {
    const at = wholeNumber(override.attributes.get("ilvl"));
    if (at === null || at < 0 || at >= LEVELS) continue;
    const replaced = childElement(override, "lvl");
    if (replaced !== null) levels[at] = readLevel(replaced);
    starts[at] = numberOf(override, "startOverride");
  }
  return { definition, levels, starts };
}

function readLevel(element: XmlElement): ListLevel {
  const { format, custom } = numberFormat(element);
  const text = childElement(element, "lvlText");
  const isNull = text?.attributes.has("null") === true && isOn(text.attributes.get("null"));
  const separator = textValue(element, "suff");
  return {
    start: numberOf(element, "start") ?? 0,
    format,
    custom,
    text: isNull ? "" : (text?.attributes.get("val") ?? ""),
    separator: separator === "space" || separator === "nothing" ? separator : "tab",
    restart: numberOf(element, "lvlRestart"),
    isLegal: switchOf(element, "isLgl") ?? false,
    isHidden: switchOf(childElement(element, "rPr"), "vanish") ?? false,
    isBullet: format === "bullet" || childElement(element, "lvlPicBulletId") !== null,
    style: textValue(element, "pStyle"),
  };
}

/** A custom format stands in a choice of which old programs know the fallback only. */
function numberFormat(level: XmlElement): { readonly format: string; readonly custom: string | null } {
  const alternatives = childElement(level, "AlternateContent");
  const candidates = alternatives === null ? [] : childElements(alternatives).map((one) => childElement(one, "numFmt"));
  for (const element of [childElement(level, "numFmt"), ...candidates]) {
    const format = element?.attributes.get("val");
    if (format !== undefined) return { format, custom: element?.attributes.get("format") ?? null };
  }
  return { format: "decimal", custom: null };
}

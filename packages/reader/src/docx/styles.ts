import { childElement, childElements, elementAt, type XmlElement } from "../container/xml.js";
import { numberOf, switchOf, textValue } from "./attributes.js";

/** What character formatting says; null where it says nothing. */
export interface RunMarks {
  readonly isBold: boolean | null;
  readonly isHidden: boolean | null;
  /** Font of Chinese characters; `+minorEastAsia` and the like for one that the theme names. */
  readonly font: string | null;
  /** Font of Latin characters, by which symbols are looked up. */
  readonly latinFont: string | null;
}

/** The list that a paragraph or style belongs to; null where nothing is said. */
export interface NumberingReference {
  readonly list: string | null;
  readonly level: number | null;
}

/** A paragraph style with all that it inherits. */
export interface ParagraphStyle {
  readonly marks: RunMarks;
  /** 0 … 8; null for body text. */
  readonly outline: number | null;
  readonly isTitle: boolean;
  /** A line of a table of contents. */
  readonly isContents: boolean;
  /** The list; null where no style of the chain names one, "0" where one takes it away. */
  readonly list: string | null;
  /** The styles up to the one that names the list, to which levels of it may be linked, with the level each names. */
  readonly listStyles: readonly { readonly style: string; readonly level: number | null }[];
}

const UNMARKED: RunMarks = { isBold: null, isHidden: null, font: null, latinFont: null };

/** What `w:rPr` says. */
export function runMarksOf(properties: XmlElement | null): RunMarks {
  if (properties === null) return UNMARKED;
  const fonts = childElement(properties, "rFonts")?.attributes;
  const theme = fonts?.get("eastAsiaTheme");
  return {
    isBold: switchOf(properties, "b"),
    isHidden: switchOf(properties, "vanish"),
    font: theme !== undefined ? `+${theme}` : (fonts?.get("eastAsia") ?? null),
    latinFont: fonts?.get("ascii") ?? fonts?.get("hAnsi") ?? null,
  };
}

/** The stronger formatting first. */
export const mergedMarks = (strong: RunMarks, weak: RunMarks): RunMarks => ({
  isBold: strong.isBold ?? weak.isBold,
  isHidden: strong.isHidden ?? weak.isHidden,
  font: strong.font ?? weak.font,
  latinFont: strong.latinFont ?? weak.latinFont,
});

/** What `w:numPr` of a `w:pPr` says. */
export function numberingOf(properties: XmlElement | null): NumberingReference {
  const numbering = properties === null ? null : childElement(properties, "numPr");
  return { list: textValue(numbering, "numId"), level: numberOf(numbering, "ilvl") };
}

/** Longest chain of `basedOn`; Word itself stops at ten. */
const LONGEST_CHAIN = 32;

const HEADING_NAME = /^(?:heading|标题)\s{0,3}([1-9])$/i;
const CONTENTS_NAME = /^(?:(?:toc|目录)\s{0,3}\d|to[ac] heading|toc 标题|contents (?:heading|\d)|table of figures)$/i;

/** The styles of a document (ISO/IEC 29500-1, 17.7). */
export class StyleSheet {
  private readonly styles = new Map<string, XmlElement>();
  private readonly resolved = new Map<string, ParagraphStyle>();
  private readonly characterMarks = new Map<string, RunMarks>();
  private readonly defaults: RunMarks;
  private readonly defaultParagraph: string;

  constructor(root: XmlElement | null) {
    let standard = "";
    for (const style of root === null ? [] : childElements(root, "style")) {
      const id = style.attributes.get("styleId");
      if (id === undefined || this.styles.has(id)) continue;
      this.styles.set(id, style);
      const isDefault = ["1", "true", "on"].includes(style.attributes.get("default") ?? "");
      if (isDefault && style.attributes.get("type") === "paragraph") standard = id;
    }
    this.defaultParagraph = standard;
    this.defaults = runMarksOf(root && elementAt(root, "docDefaults", "rPrDefault", "rPr"));
  }

  /** The style of a paragraph that names this one, or the default style. */
  paragraph(id: string | null): ParagraphStyle {
    const key = id ?? this.defaultParagraph;
    const known = this.resolved.get(key);
    if (known !== undefined) return known;
    const style = this.resolve(key);
    this.resolved.set(key, style);
    return style;
  }

  /** The formatting of a character style. */
  character(id: string): RunMarks {
    const known = this.characterMarks.get(id);
    if (known !== undefined) return known;
    const marks = this.chainOf(id).reduce((all, [, style]) => mergedMarks(all, ownMarks(style)), UNMARKED);
    this.characterMarks.set(id, marks);
    return marks;
  }

  /** The list that a numbering style (`w:numStyleLink`) stands for. */
  listOfNumberingStyle(id: string): string | null {
    const style = this.styles.get(id);
    return style === undefined ? null : numberingOf(childElement(style, "pPr")).list;
  }

  private chainOf(id: string): readonly (readonly [id: string, style: XmlElement])[] {
    const chain: [string, XmlElement][] = [];
    const seen = new Set<string>();
    let next: string | null = id;
    while (next !== null && !seen.has(next) && chain.length < LONGEST_CHAIN) {
      const style = this.styles.get(next);
      if (style === undefined) break;
      seen.add(next);
      chain.push([next, style]);
      next = textValue(style, "basedOn");
    }
    return chain;
  }

  private resolve(id: string): ParagraphStyle {
    const chain = this.chainOf(id);
    // Programs that write no styles still name the built-in ones.
    const names = chain.length === 0 ? [id] : chain.map(([, style]) => textValue(style, "name") ?? "");
    let marks = UNMARKED;
    let outline: number | null = null;
    let list: string | null = null;
    const listStyles: { style: string; level: number | null }[] = [];
    chain.forEach(([ownId, style], index) => {
      marks = mergedMarks(marks, ownMarks(style));
      const properties = childElement(style, "pPr");
      outline ??= numberOf(properties, "outlineLvl") ?? builtInLevel(names[index]);
      if (list !== null) return;
      const numbering = numberingOf(properties);
      list = numbering.list;
      listStyles.push({ style: ownId, level: numbering.level });
    });
    if (chain.length === 0) outline = builtInLevel(id);
    return {
      marks: mergedMarks(marks, this.defaults),
      outline: outlineLevel(outline),
      isTitle: names.some((name) => /^(?:title|标题)$/i.test(name.trim())),
      isContents: CONTENTS_NAME.test(names[0]?.trim() ?? ""),
      list,
      listStyles,
    };
  }
}

const ownMarks = (style: XmlElement): RunMarks => runMarksOf(childElement(style, "rPr"));

function builtInLevel(name: string | undefined): number | null {
  const match = HEADING_NAME.exec(name?.trim() ?? "");
  return match === null ? null : Number(match[1]) - 1;
}

/** `w:outlineLvl` counts from 0; 9 is body text. */
export const outlineLevel = (value: number | null): number | null =>
  value !== null && value >= 0 && value <= 8 ? value : null;

import type { LittleEndian } from "./little-endian.js";
import { sprms } from "./sprms.js";

/** What a paragraph, or a paragraph style, says of itself; null where it leaves it to its style. */
export interface ParagraphProperties {
  /** Style that a fast save or a huge paragraph gives (sprmPIstd). */
  readonly style: number | null;
  /** 1-based index of the list override; 0 for none. */
  readonly list: number | null;
  /** 0 … 8. */
  readonly listLevel: number | null;
  /** 0 … 8 of headings, 9 of other text. */
  readonly outlineLevel: number | null;
  readonly isInTable: boolean;
  readonly isRowEnd: boolean;
  readonly isInnerRowEnd: boolean;
  readonly tableDepth: number | null;
  /** Edges of the cells of the row that ends here, in twips. */
  readonly edges: readonly number[] | null;
  /** Place of further properties in the stream Data. */
  readonly elsewhere: number | null;
}

const NO_PARAGRAPH: ParagraphProperties = {
  style: null,
  list: null,
  listLevel: null,
  outlineLevel: null,
  isInTable: false,
  isRowEnd: false,
  isInnerRowEnd: false,
  tableDepth: null,
  edges: null,
  elsewhere: null,
};

/** Applies modifications one after another (MS-DOC 2.6.2, 2.6.3). */
export function paragraphProperties(
  grpprl: LittleEndian,
  before: ParagraphProperties = NO_PARAGRAPH,
): ParagraphProperties {
  const found: { -readonly [K in keyof ParagraphProperties]: ParagraphProperties[K] } = { ...before };
  for (const { code, operand } of sprms(grpprl)) {
    if (code === 0x4600) found.style = operand.u16(0);
    else if (code === 0x460b) found.list = listIndex(operand.i16(0));
    else if (code === 0x260a) found.listLevel = operand.u8(0);
    else if (code === 0x2640) found.outlineLevel = operand.u8(0);
    else if (code === 0x2416) found.isInTable = operand.u8(0) === 1;
    else if (code === 0x2417) found.isRowEnd = operand.u8(0) === 1;
    else if (code === 0x244c) found.isInnerRowEnd = operand.u8(0) === 1;
    else if (code === 0x6649) found.tableDepth = operand.i32(0);
    else if (code === 0xd608) found.edges = edgesOf(operand);
    else if (code === 0x6645 || code === 0x6646) found.elsewhere = operand.u32(0);
  }
  return found;
}

/** Negative ones are lists that were taken off a paragraph but remembered. */
const listIndex = (index: number): number => Math.max(0, index);

function edgesOf(definition: LittleEndian): readonly number[] | null {
  const cells = definition.length === 0 ? 0 : definition.u8(0);
  if (definition.length < 1 + 2 * (cells + 1)) return null;
  return Array.from({ length: cells + 1 }, (_, index) => definition.i16(1 + 2 * index));
}

/** Bold and hidden may turn round what the style says (MS-DOC 2.9.327, ToggleOperand). */
type Toggle = "on" | "off" | "as-style" | "against-style";

export interface CharacterProperties {
  readonly style: number | null;
  readonly bold: Toggle | null;
  readonly hidden: Toggle | null;
  readonly isDeleted: boolean;
  readonly isInserted: boolean;
  /** Index of the font for Chinese characters. */
  readonly font: number | null;
  /** A sign of a symbol font. */
  readonly symbol: number | null;
}

const NO_CHARACTERS: CharacterProperties = {
  style: null,
  bold: null,
  hidden: null,
  isDeleted: false,
  isInserted: false,
  font: null,
  symbol: null,
};

/** Applies modifications one after another (MS-DOC 2.6.1). */
export function characterProperties(
  grpprl: LittleEndian,
  before: CharacterProperties = NO_CHARACTERS,
): CharacterProperties {
  if (grpprl.length === 0) return before;
  const found: { -readonly [K in keyof CharacterProperties]: CharacterProperties[K] } = { ...before };
  for (const { code, operand } of sprms(grpprl)) {
    if (code === 0x4a30) found.style = operand.u16(0);
    else if (code === 0x0800) found.isDeleted = operand.u8(0) === 1;
    else if (code === 0x0801) found.isInserted = operand.u8(0) === 1;
    else if (code === 0x0835) found.bold = toggle(operand.u8(0));
    else if (code === 0x083c) found.hidden = toggle(operand.u8(0));
    else if (code === 0x4a50) found.font = operand.u16(0);
    else if (code === 0x6a09) found.symbol = operand.u16(2);
  }
  return found;
}

const toggle = (operand: number): Toggle =>
  operand === 0 ? "off" : operand === 0x80 ? "as-style" : operand === 0x81 ? "against-style" : "on";

/** The value of a toggle above the style's. */
export const toggled = (value: Toggle | null, ofStyle: boolean): boolean =>
  value === "on" || (value === "against-style" && !ofStyle) || ((value === "as-style" || value === null) && ofStyle);

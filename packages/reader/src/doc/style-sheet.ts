import type { Guard } from "../guard.js";
import { LittleEndian } from "./little-endian.js";
import {
  type CharacterProperties,
  characterProperties,
  type ParagraphProperties,
  paragraphProperties,
  toggled,
} from "./properties.js";

/** A style with what it inherits. */
export interface DocStyle {
  /** Index of a style that every Word knows (sti): 1 … 9 headings, 62 the title, 19 … 27 tables of contents. */
  readonly builtIn: number;
  readonly name: string;
  readonly paragraph: ParagraphProperties;
  readonly isBold: boolean;
  readonly isHidden: boolean;
  readonly font: number | null;
  /** Level of a heading style, or of one that is based on it: 1 … 9. */
  readonly headingLevel: number | null;
  readonly isTitle: boolean;
}

interface StyleRecord {
  readonly builtIn: number;
  readonly name: string;
  readonly base: number;
  readonly paragraph: LittleEndian;
  readonly characters: LittleEndian;
}

const NOTHING = new LittleEndian(new Uint8Array());
const NO_STYLE = 0x0fff;
const LONGEST_CHAIN = 16;

const PLAIN: DocStyle = {
  builtIn: 0,
  name: "",
  paragraph: paragraphProperties(NOTHING),
  isBold: false,
  isHidden: false,
  font: null,
  headingLevel: null,
  isTitle: false,
};

/** The styles of a document by their index istd (STSH, MS-DOC 2.9.271). */
export class StyleSheet {
  private readonly resolved = new Map<number, DocStyle>();

  constructor(private readonly records: readonly (StyleRecord | null)[]) {}

  style(index: number): DocStyle {
    return this.resolve(index, 0);
  }

  private resolve(index: number, depth: number): DocStyle {
    const known = this.resolved.get(index);
    if (known !== undefined) return known;
    const record = this.records[index];
    if (record === null || record === undefined || depth > LONGEST_CHAIN) return PLAIN;
    const base = record.base === NO_STYLE ? PLAIN : this.resolve(record.base, depth + 1);
    const paragraph = paragraphProperties(record.paragraph, base.paragraph);
    const characters: CharacterProperties = characterProperties(record.characters);
    const ownLevel = record.builtIn >= 1 && record.builtIn <= 9 ? record.builtIn : null;
    const style: DocStyle = {
      builtIn: record.builtIn,
      name: record.name,
      paragraph,
      isBold: toggled(characters.bold, base.isBold),
      isHidden: toggled(characters.hidden, base.isHidden),
      font: characters.font ?? base.font,
      headingLevel: ownLevel ?? base.headingLevel,
      isTitle: record.builtIn === 62 || /^(?:title|标题)$/i.test(record.name) || base.isTitle,
    };
    this.resolved.set(index, style);
    return style;
  }
}

/** Reads a style sheet; a style that is damaged is left out. */
export function readStyleSheet(table: LittleEndian, guard: Guard): StyleSheet {
  const header = table.u16(0);
  const count = table.u16(2);
  const baseSize = table.u16(4);
  const records: (StyleRecord | null)[] = [];
  let at = 2 + header;
  for (let index = 0; index < count && at + 2 <= table.length; index++) {
    guard.countElement();
    const size = table.u16(at);
    const std = table.part(at + 2, Math.min(size, table.length - at - 2));
    records.push(size === 0 ? null : styleRecord(std, baseSize));
    at += 2 + size + (size % 2);
  }
  return new StyleSheet(records);
}

function styleRecord(std: LittleEndian, baseSize: number): StyleRecord | null {
  if (std.length < baseSize + 2) return null;
  const kind = std.u16(2) & 0x0f;
  const units = std.u16(baseSize);
  let at = baseSize + 2 + 2 * units + 2;
  if (at > std.length) return null;
  const record = {
    builtIn: std.u16(0) & 0x0fff,
    name: std.text(baseSize + 2, units),
    base: std.u16(2) >> 4,
  };
  const upx: LittleEndian[] = [];
  const count = std.u16(4) & 0x0f;
  for (let index = 0; index < count && at + 2 <= std.length; index++) {
    const size = std.u16(at);
    upx.push(std.part(at + 2, Math.min(size, std.length - at - 2)));
    at += 2 + size + (size % 2);
  }
  const [first = NOTHING, second = NOTHING] = upx;
  if (kind === 2) return { ...record, paragraph: NOTHING, characters: first };
  // The properties of a paragraph style begin with its own index.
  const paragraph = kind === 1 && first.length >= 2 ? first.part(2, first.length - 2) : NOTHING;
  return { ...record, paragraph, characters: kind === 1 ? second : NOTHING };
}

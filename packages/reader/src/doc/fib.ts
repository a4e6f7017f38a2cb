import { Refusal } from "../refusal.js";
import type { LittleEndian } from "./little-endian.js";

/** Where a structure lies in the table stream. */
interface Place {
  readonly at: number;
  readonly length: number;
}

/** What the head of the stream WordDocument says (MS-DOC 2.5). */
export interface FileInformation {
  readonly tableStream: "0Table" | "1Table";
  /** Length of each story in characters; they follow each other in this order. */
  readonly stories: {
    readonly body: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly comments: number;
    readonly endnotes: number;
    readonly textBoxes: number;
    readonly headerTextBoxes: number;
  };
  /** The place of a structure by its index in FibRgFcLcb97 (MS-DOC 2.5.6). */
  place(index: number): Place;
}

const WORD_97 = 0xa5ec;
const FIRST_NFIB = 0xc1;

/** @throws Refusal `unsupported-format` for Word 95 and older, `encrypted`, `damaged` */
export function fileInformation(stream: LittleEndian): FileInformation {
  const identifier = stream.u16(0);
  const version = stream.u16(2);
  if (identifier === 0xa5dc || (identifier === WORD_97 && version < FIRST_NFIB && version >= 0x65)) {
    throw new Refusal("unsupported-format", { format: "doc (Word 95)" });
  }
  if (identifier === 0xa5db || identifier === 0xa59b || identifier === 0xa59c) {
    throw new Refusal("unsupported-format", { format: "doc (Word 2)" });
  }
  if (identifier !== WORD_97) throw new Refusal("damaged", { format: "doc", part: "FIB" });
  const flags = stream.u16(0x0a);
  // fEncrypted, also set for the older XOR obfuscation (fObfuscated).
  if ((flags & 0x0100) !== 0) throw new Refusal("encrypted", { format: "doc" });
  const length = (at: number): number => {
    const characters = stream.i32(at);
    if (characters < 0 || characters > stream.length) throw new Refusal("damaged", { format: "doc", part: "FIB" });
    return characters;
  };
  const count = stream.u16(0x98);
  return {
    tableStream: (flags & 0x0200) !== 0 ? "1Table" : "0Table",
    stories: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      textBoxes: length(0x64),
      headerTextBoxes: length(0x68),
    },
    place: (index) =>
      index < count ? { at: stream.u32(0x9a + 8 * index), length: stream.u32(0x9e + 8 * index) } : { at: 0, length: 0 },
  };
}

/** Indices in FibRgFcLcb97. */
export const PLACES = {
  styleSheet: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  commentReferences: 4,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  documentProperties: 31,
  pieces: 33,
  shapes: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  textBoxes: 56,
  lists: 73,
  listOverrides: 74,
} as const;

import type { Guard } from "../guard.js";
import { isRefusal, Refusal } from "../refusal.js";
import { CompoundFile } from "./compound-file.js";
import { type FileInformation, fileInformation, PLACES } from "./fib.js";
import { readFontNames } from "./fonts.js";
import { characterRuns, type FormattedRuns, paragraphRuns, FormattedRuns as Runs } from "./formatted-pages.js";
import { type DocList, type ListOverride, readListOverrides, readLists } from "./lists.js";
import { LittleEndian } from "./little-endian.js";
import { type Piece, readPieces } from "./pieces.js";
import { readStyleSheet, StyleSheet } from "./style-sheet.js";

/** The structures of a Word document (MS-DOC 2.1) that its text is read from. */
export interface WordFile {
  readonly container: CompoundFile;
  readonly information: FileInformation;
  /** The stream WordDocument. */
  readonly stream: LittleEndian;
  /** The stream 0Table or 1Table. */
  readonly table: LittleEndian;
  /** The stream Data; empty where there is none. */
  readonly data: LittleEndian;
  readonly pieces: readonly Piece[];
  readonly characters: FormattedRuns;
  readonly paragraphs: FormattedRuns;
  readonly styles: StyleSheet;
  readonly fonts: readonly string[];
  readonly lists: ReadonlyMap<number, DocList>;
  readonly overrides: readonly ListOverride[];
  /** Structures that are damaged and were done without. */
  readonly unreadable: readonly string[];
}

const NOTHING = new LittleEndian(new Uint8Array());

/** @throws Refusal where the text itself cannot be read; damage of what is around it costs only that */
export function openWordFile(bytes: Uint8Array, guard: Guard): WordFile {
  const container = new CompoundFile(bytes, guard);
  const stream = container.stream("WordDocument");
  if (stream === null) throw new Refusal("damaged", { format: "doc", part: "WordDocument" });
  const information = fileInformation(stream);
  const table = container.stream(information.tableStream);
  if (table === null) throw new Refusal("damaged", { format: "doc", part: information.tableStream });
  const part = (index: number): LittleEndian => {
    const { at, length } = information.place(index);
    return table.part(at, length);
  };
  const unreadable: string[] = [];
  const tolerated = <T>(name: string, otherwise: T, read: () => T): T => {
    try {
      return read();
    } catch (error) {
      if (!isRefusal(error) || error.code !== "damaged") throw error;
      unreadable.push(name);
      return otherwise;
    }
  };
  const optional = <T>(name: string, index: number, otherwise: T, read: (place: LittleEndian, at: number) => T): T => {
    const { at, length } = information.place(index);
    return length === 0 ? otherwise : tolerated(name, otherwise, () => read(part(index), at));
  };
  const data = tolerated("Data", NOTHING, () => container.stream("Data") ?? NOTHING);
  return {
    container,
    information,
    stream,
    table,
    data,
    pieces: readPieces(part(PLACES.pieces), guard),
    characters: optional("PlcBteChpx", PLACES.characterPages, new Runs([]), (place) =>
      characterRuns(place, stream, guard),
    ),
    paragraphs: optional("PlcBtePapx", PLACES.paragraphPages, new Runs([]), (place) =>
      paragraphRuns(place, stream, guard),
    ),
    styles: optional("STSH", PLACES.styleSheet, new StyleSheet([]), (place) => readStyleSheet(place, guard)),
    fonts: optional<readonly string[]>("SttbfFfn", PLACES.fonts, [], (place) => readFontNames(place, guard)),
    lists: optional<ReadonlyMap<number, DocList>>("PlfLst", PLACES.lists, new Map(), (_, at) =>
      readLists(table, at, guard),
    ),
    overrides: optional<readonly ListOverride[]>("PlfLfo", PLACES.listOverrides, [], (_, at) =>
      readListOverrides(table, at, guard),
    ),
    unreadable,
  };
}

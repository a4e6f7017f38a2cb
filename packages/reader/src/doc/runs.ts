import type { Guard } from "../guard.js";
import { Refusal } from "../refusal.js";
import type { LittleEndian } from "./little-endian.js";
import type { Piece } from "./pieces.js";
import { type CharacterProperties, characterProperties } from "./properties.js";
import { westernText } from "./western.js";
import type { WordFile } from "./word-file.js";

/** A stretch of text with the same properties, from one piece. */
export interface Run {
  /** Position of its first character in the document. */
  readonly start: number;
  readonly text: string;
  /** Offset of its first character in the stream WordDocument. */
  readonly at: number;
  readonly bytesPerCharacter: 1 | 2;
  readonly properties: CharacterProperties;
  /** What a fast save changed in its piece. */
  readonly changes: LittleEndian;
}

const UTF_16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The runs between two positions of the document. */
export function runsOf(file: WordFile, start: number, end: number, guard: Guard): readonly Run[] {
  const runs: Run[] = [];
  for (const piece of file.pieces) {
    guard.checkpoint();
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    if (from < to) addRuns(runs, file, piece, from, to, guard);
  }
  return runs;
}

function addRuns(runs: Run[], file: WordFile, piece: Piece, from: number, to: number, guard: Guard): void {
  const { bytesPerCharacter, changes } = piece;
  for (let start = from; start < to; ) {
    guard.countElement();
    const at = piece.at + (start - piece.start) * bytesPerCharacter;
    const boundary = (file.characters.boundaryAfter(at) - at) / bytesPerCharacter;
    const length = Math.min(to - start, Math.max(1, Math.ceil(boundary)));
    if (at + length * bytesPerCharacter > file.stream.length) {
      throw new Refusal("damaged", { format: "doc", part: "WordDocument" });
    }
    const bytes = file.stream.part(at, length * bytesPerCharacter).bytes;
    // Pieces may name the same bytes again and again; what they unpack to is bounded like that of a package.
    guard.countInflated(2 * length);
    const formatted = file.characters.at(at);
    runs.push({
      start,
      text: bytesPerCharacter === 1 ? westernText(bytes) : UTF_16.decode(bytes),
      at,
      bytesPerCharacter,
      properties: characterProperties(
        changes,
        formatted === null ? undefined : characterProperties(formatted.properties),
      ),
      changes,
    });
    start += length;
  }
}

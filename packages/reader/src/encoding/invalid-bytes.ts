import type { Encoding } from "./encodings.js";

/** Byte sequences that an encoding does not have, as they appear in the decoded text. */
export interface InvalidSequences {
  readonly count: number;
  /** Offset of the first replacement character that stands for such a sequence, in UTF-16 units. */
  readonly first: number;
}

/**
 * How a decoder shows what it could not decode. Decoders built on ICU read the single bytes 0x80 and 0xFF of Big5 as
 * U+0080 and U+F8F8, where the Encoding standard asks for U+FFFD.
 */
const REPLACED: Readonly<Record<Encoding, RegExp>> = {
  "utf-8": /\ufffd/g,
  gb18030: /\ufffd/g,
  big5: /[\ufffd\uf8f8\u0080]/g,
  "utf-16le": /\ufffd/g,
  "utf-16be": /\ufffd/g,
};

/** The bytes of a genuine U+FFFD; Big5 has none. */
const GENUINE: Readonly<Record<Encoding, readonly number[] | null>> = {
  "utf-8": [0xef, 0xbf, 0xbd],
  gb18030: [0x84, 0x31, 0xa4, 0x37],
  big5: null,
  "utf-16le": [0xfd, 0xff],
  "utf-16be": [0xff, 0xfd],
};

/** Counts what `text`, decoded from `bytes`, could not represent. A U+FFFD that the file itself holds does not count. */
export function invalidSequences(bytes: Uint8Array, text: string, encoding: Encoding): InvalidSequences | null {
  const replaced = REPLACED[encoding];
  const first = text.search(replaced);
  if (first === -1) return null;
  const all = text.match(replaced)?.length ?? 0;
  const genuine = countGenuine(bytes, encoding);
  if (genuine >= all) return null;
  return { count: all - genuine, first: genuine === 0 ? first : firstBroken(bytes, encoding) };
}

function countGenuine(bytes: Uint8Array, encoding: Encoding): number {
  const sequence = GENUINE[encoding];
  if (sequence === null) return 0;
  const [lead = 0] = sequence;
  const step = sequence.length === 2 ? 2 : 1;
  let count = 0;
  for (let at = 0; at < bytes.length; at += step) {
    if (bytes[at] === lead && sequence.every((byte, index) => bytes[at + index] === byte)) count++;
  }
  return count;
}

const CHUNK = 4096;

/**
 * Offset of the first sequence that a strict decoder refuses. One decoder runs ahead by chunks; when it fails, a second
 * one, still at the start of that chunk, takes its bytes singly.
 */
function firstBroken(bytes: Uint8Array, encoding: Encoding): number {
  const ahead = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const behind = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let length = 0;
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const chunk = bytes.subarray(start, start + CHUNK);
    if (accepts(ahead, chunk) !== null) {
      length += accepts(behind, chunk) ?? 0;
      continue;
    }
    for (let at = 0; at < chunk.length; at++) {
      const units = accepts(behind, chunk.subarray(at, at + 1));
      if (units === null) return length;
      length += units;
    }
  }
  return length;
}

/** UTF-16 units that the bytes add, null where the decoder refuses them. */
function accepts(decoder: TextDecoder, bytes: Uint8Array): number | null {
  try {
    return decoder.decode(bytes, { stream: true }).length;
  } catch {
    return null;
  }
}

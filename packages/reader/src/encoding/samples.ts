const WINDOW = 16 * 1024;
const SEARCH = 4 * 1024;

/** Windows for encodings of two-byte units: at the start, a third and two thirds in, at even offsets. */
export function unitSamples(bytes: Uint8Array): readonly Uint8Array[] {
  return starts(bytes).map((start) => bytes.subarray(start - (start % 2), start - (start % 2) + WINDOW));
}

/**
 * Windows for encodings of one to four bytes, each from its first byte above ASCII on, if there is one. It begins a character
 * when the one before it is below 0x30: no multi-byte character of GB18030, Big5 or UTF-8 ends in one.
 */
export function byteSamples(bytes: Uint8Array): readonly Uint8Array[] {
  const samples: Uint8Array[] = [];
  let taken = 0;
  for (const start of starts(bytes)) {
    const boundary = start === 0 ? 0 : boundaryFrom(bytes, start);
    if (boundary === null || boundary < taken) continue;
    const high = firstAboveAscii(bytes, boundary);
    const from = high < bytes.length ? high : boundary;
    taken = Math.min(bytes.length, from + WINDOW);
    samples.push(bytes.subarray(from, taken));
  }
  return samples;
}

const starts = (bytes: Uint8Array): readonly number[] =>
  bytes.length <= 3 * WINDOW ? [0] : [0, Math.floor(bytes.length / 3), Math.floor((2 * bytes.length) / 3)];

function boundaryFrom(bytes: Uint8Array, start: number): number | null {
  for (let at = start; at < start + SEARCH && at < bytes.length; at++) if ((bytes[at] ?? 0x30) < 0x30) return at + 1;
  return null;
}

function firstAboveAscii(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) if ((bytes[at] ?? 0) >= 0x80) return at;
  return bytes.length;
}

/** The encodings that are read, by their names in the Encoding standard. GB18030 covers GB 2312 and GBK. */
export const ENCODINGS = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"] as const;

export type Encoding = (typeof ENCODINGS)[number];

const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: "utf-8",
  "utf-16": "utf-16le",
  utf16le: "utf-16le",
  utf16be: "utf-16be",
  gbk: "gb18030",
  gb2312: "gb18030",
  cp936: "gb18030",
  "big5-hkscs": "big5",
  cp950: "big5",
};

/** The encoding of a name or alias, whatever its case; null for any other. */
export function encodingByName(name: string): Encoding | null {
  const key = name.trim().toLowerCase();
  return (
    ENCODINGS.find((encoding) => encoding === key) ?? (Object.hasOwn(ALIASES, key) ? (ALIASES[key] ?? null) : null)
  );
}

/** What a byte-order mark announces; UTF-32 is recognised in order to be refused by its name. */
export function byteOrderMark(bytes: Uint8Array): Encoding | "utf-32le" | "utf-32be" | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return "gb18030";
  if (a === 0x00 && b === 0x00 && c === 0xfe && d === 0xff) return "utf-32be";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && utf32Order(bytes) === "utf-32le" ? "utf-32le" : "utf-16le";
  return null;
}

const UTF32_SAMPLE = 4096;

/** The byte order in which (nearly) every four bytes are one character of the first planes; null where none is. */
export function utf32Order(bytes: Uint8Array): "utf-32le" | "utf-32be" | null {
  const length = Math.min(bytes.length, UTF32_SAMPLE);
  if (length < 4 || bytes.length % 4 !== 0) return null;
  let little = 0;
  let big = 0;
  for (let at = 0; at + 3 < length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
    if (d === 0 && c <= 0x10) little++;
    if (a === 0 && b <= 0x10) big++;
  }
  const all = Math.floor(length / 4);
  if (little === all) return "utf-32le";
  return big === all ? "utf-32be" : null;
}

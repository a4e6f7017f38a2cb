import type { Format } from "@fazhi/schema";

/** A kind of file that its first bytes give away. `format` is set where reports are written in it. */
export interface Signature {
  readonly detected: string;
  readonly format: Format | null;
  /** Office keeps an encrypted DOCX in a container of its own (MS-OFFCRYPTO 2.1). */
  readonly encrypted?: true;
}

const MAGIC: readonly (readonly [detected: string, bytes: readonly number[], offset?: number])[] = [
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["gif", [0x47, 0x49, 0x46, 0x38]],
  ["tiff", [0x49, 0x49, 0x2a, 0x00]],
  ["tiff", [0x4d, 0x4d, 0x00, 0x2a]],
  ["gzip", [0x1f, 0x8b]],
  ["bzip2", [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["rar", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["tar", [0x75, 0x73, 0x74, 0x61, 0x72], 257],
  ["elf", [0x7f, 0x45, 0x4c, 0x46]],
  ["java class", [0xca, 0xfe, 0xba, 0xbe]],
  ["wasm", [0x00, 0x61, 0x73, 0x6d]],
  ["sqlite", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33, 0x00]],
  ["mp4", [0x66, 0x74, 0x79, 0x70], 4],
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** A first member, an empty archive, a spanned one. */
const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
];

/** Members that tell the zip-based formats apart (ISO/IEC 29500-2, GB/T 33190-2016, ISO/IEC 26300-3). */
const ZIP_MEMBERS: readonly (readonly [name: RegExp, format: Format])[] = [
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.text/, "odt"],
  [/word\/document\d{0,3}\.xml/, "docx"],
  [/ofd\.xml/, "ofd"],
];

/** A zip names its members at its end; a mimetype stands at its beginning. */
const ZIP_WINDOW = 64 * 1024;

/** Recognises a file that is not text by its first bytes; null where nothing speaks against text. */
export function recognise(bytes: Uint8Array): Signature | null {
  if (startsWith(bytes, OLE)) return ole(bytes);
  if (ZIP.some((magic) => startsWith(bytes, magic))) return zip(bytes);
  if (startsWith(bytes, PDF, leadingBlanks(bytes))) return { detected: "pdf", format: "pdf" };
  const magic = MAGIC.find(([, expected, offset]) => startsWith(bytes, expected, offset));
  return magic === undefined ? null : { detected: magic[0], format: null };
}

function zip(bytes: Uint8Array): Signature {
  const ends = latin1(bytes.subarray(0, ZIP_WINDOW)) + latin1(bytes.subarray(Math.max(0, bytes.length - ZIP_WINDOW)));
  const names = ends.toLowerCase();
  const member = ZIP_MEMBERS.find(([name]) => name.test(names));
  return member === undefined ? { detected: "docx/ofd/zip", format: null } : { detected: member[1], format: member[1] };
}

/** Word keeps its text in a stream `WordDocument`, named in the first directory sector (MS-CFB 2.2, MS-DOC 2.1). */
function ole(bytes: Uint8Array): Signature {
  const streams = bytes.length < 512 ? "" : firstStreamNames(bytes);
  if (streams.includes("EncryptedPackage")) return { detected: "docx", format: "docx", encrypted: true };
  return { detected: "doc (OLE)", format: streams.includes("WordDocument") ? "doc" : null };
}

function firstStreamNames(bytes: Uint8Array): string {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorShift = header.getUint16(30, true);
  const directory = (header.getUint32(48, true) + 1) * 2 ** Math.min(sectorShift, 16);
  return latin1(bytes.subarray(directory, directory + 4096)).replaceAll("\0", "");
}

function leadingBlanks(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < 1024 && (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09)) at++;
  return at;
}

const startsWith = (bytes: Uint8Array, magic: readonly number[], offset = 0): boolean =>
  magic.every((byte, index) => bytes[offset + index] === byte);

const latin1 = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

import { type Encoding, encodingByName } from "./encodings.js";

/** How far the encoding standard of HTML looks for `<meta charset>`; pages of old site systems need more. */
const WINDOW = 4096;

/**
 * The encoding that a page or the answer it came in claims: `charset` of the Content-Type, else of a `<meta>` element. Both
 * are often wrong, so it stays a hint. Null where nothing is claimed, or an encoding that is none of ours.
 */
export function charsetHint(bytes: Uint8Array, contentType: string | undefined): Encoding | null {
  const transported = contentType === undefined ? null : CHARSET.exec(contentType)?.[1];
  if (transported) return encodingByName(transported);
  if (bytes[0] !== 0x3c && !bytes.subarray(0, WINDOW).includes(0x3c)) return null;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, WINDOW));
  const meta = META.exec(head);
  const named = meta === null ? null : CHARSET.exec(meta[0])?.[1];
  return named ? encodingByName(named) : null;
}

const META = /<meta\s[^>]{0,200}charset[^>]{0,60}>/i;
const CHARSET = /charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i;

import type { Span } from "@fazhi/schema";
import { isBlank } from "./blank.js";

/** Enough to tell places apart, and a bound on the work for findings that span whole parts. */
const HASHED_UNITS = 256;

/** 64-bit FNV-1a over UTF-16 units, low byte first, in two 32-bit halves. */
class Fnv1a {
  #high = 0xcbf29ce4;
  #low = 0x84222325;

  addUnit(unit: number): void {
    this.#addByte(unit & 0xff);
    this.#addByte(unit >>> 8);
  }

  addText(text: string): void {
    for (let index = 0; index < text.length; index++) this.addUnit(text.charCodeAt(index));
    // Keeps "ab" + "c" and "a" + "bc" apart; no id holds it.
    this.addUnit(0);
  }

  hex(): string {
    return toHex(this.#high) + toHex(this.#low);
  }

  /** Times the prime 2^40 + 0x1b3. */
  #addByte(byte: number): void {
    const low = (this.#low ^ byte) >>> 0;
    const product = low * 0x1b3;
    const carry = Math.floor(product / 0x1_0000_0000);
    this.#high = (Math.imul(this.#high, 0x1b3) + carry + (low << 8)) >>> 0;
    this.#low = product >>> 0;
  }
}

/**
 * Gives findings names that survive edits elsewhere in the document: a hash of rule, message, the
 * first 256 units of the found text
 * without blanks, and which occurrence of these three it is; 16 hex digits. No offset and
 * no line goes in. A finding about the whole document has no found text. Ask in document order.
 */
export class Fingerprints {
  readonly #text: string;
  readonly #seen = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  next(ruleId: string, messageId: string, found: Span | null): string {
    const hash = new Fnv1a();
    hash.addText(ruleId);
    hash.addText(messageId);
    if (found !== null) {
      const end = Math.min(found.end, found.start + HASHED_UNITS);
      for (let offset = found.start; offset < end; offset++) {
        const unit = this.#text.charCodeAt(offset);
        if (!isBlank(unit)) hash.addUnit(unit);
      }
    }
    const triple = hash.hex();
    const earlier = this.#seen.get(triple) ?? 0;
    this.#seen.set(triple, earlier + 1);
    if (earlier === 0) return triple;
    hash.addText(String(earlier));
    return hash.hex();
  }
}

function toHex(half: number): string {
  return half.toString(16).padStart(8, "0");
}

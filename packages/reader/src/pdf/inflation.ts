import { Inflate } from "fflate";
import type { Guard } from "../guard.js";

/** Smaller streams cannot grow beyond what a few megabytes hold (Deflate packs at most 1,032 to one). */
const SMALLEST = 16 * 1024;
const NESTED_SMALLEST = 256;
/** A dictionary before its stream is no longer than that. */
const LONGEST_DICTIONARY = 2048;
const STEP = 4096;
const RATIO_MATTERS = 1024 * 1024;

/**
 * Unpacks the streams of a PDF once, keeping nothing, before the library unpacks them into memory: what is packed too
 * tightly, and what is too much altogether, is refused.
 *
 * @throws Refusal `limit-exceeded` (maxInflatedBytes, maxInflationRatio)
 */
export async function checkInflation(bytes: Uint8Array, guard: Guard): Promise<void> {
  for (let at = nextKeyword(bytes, 0); at !== -1; at = nextKeyword(bytes, at)) {
    await guard.breathe();
    const dictionary = latin1(bytes.subarray(Math.max(0, at - LONGEST_DICTIONARY), at));
    const entries = dictionary.slice(dictionary.lastIndexOf(" obj"));
    at += KEYWORD.length;
    const filters = entries.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    // Images are never unpacked.
    if (filters === 0 || /\/Subtype\s*\/Image\b/.test(entries)) continue;
    const end = streamEnd(bytes, at);
    const size = end - at;
    if (size >= (filters > 1 ? NESTED_SMALLEST : SMALLEST)) {
      const start = at + (bytes[at] === 0x0d ? 1 : 0) + (bytes[at + (bytes[at] === 0x0d ? 1 : 0)] === 0x0a ? 1 : 0);
      await measure(bytes.subarray(start, end), Math.min(filters, 4), guard);
    }
    at = end;
  }
}

const KEYWORD = "stream";

/** Unpacks a stream through its filters, step by step, and throws the result away. */
async function measure(packed: Uint8Array, filters: number, guard: Guard): Promise<void> {
  let total = 0;
  const count = (bytes: number): void => {
    total += bytes;
    guard.countInflated(bytes);
    if (total > RATIO_MATTERS) guard.require("maxInflationRatio", total / packed.length);
  };
  const inner = chain(filters, count, guard);
  // Two bytes of zlib header come before the data (RFC 1950).
  for (let at = 2; at < packed.length; at += STEP) {
    await guard.breathe();
    if (!inner(packed.subarray(at, at + STEP))) return;
  }
}

/** Takes packed bytes; false where they are no longer Deflate. */
function chain(filters: number, count: (bytes: number) => void, guard: Guard): (chunk: Uint8Array) => boolean {
  let refusal: unknown = null;
  const next = filters > 1 ? chain(filters - 1, count, guard) : null;
  let isFirst = true;
  const inflate = new Inflate((data) => {
    try {
      count(data.length);
      const content = isFirst ? data.subarray(2) : data;
      isFirst = isFirst && data.length === 0;
      // A step of packed bytes becomes megabytes, and those gigabytes: each is unpacked in small steps.
      for (let at = 0; next !== null && at < content.length; at += STEP) {
        guard.checkpoint();
        if (!next(content.subarray(at, at + STEP))) break;
      }
    } catch (error) {
      refusal = error;
      throw error;
    }
  });
  return (chunk) => {
    try {
      inflate.push(chunk.slice());
      return true;
    } catch {
      if (refusal !== null) throw refusal;
      return false;
    }
  };
}

const CODES = [...KEYWORD].map((character) => character.charCodeAt(0));

/** Where the next stream's keyword begins that ends no "endstream"; -1 where there is none. */
function nextKeyword(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x73, from); at !== -1; at = bytes.indexOf(0x73, at + 1)) {
    const isKeyword = CODES.every((code, index) => bytes[at + index] === code);
    const after = bytes[at + CODES.length];
    if (isKeyword && (after === 0x0a || after === 0x0d) && bytes[at - 1] !== 0x64) return at;
  }
  return -1;
}

/** Where "endstream" begins; the end of the file where it is missing. */
function streamEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x64, from); at !== -1; at = bytes.indexOf(0x64, at + 1)) {
    if (bytes[at - 1] === 0x6e && CODES.every((code, index) => bytes[at + 1 + index] === code)) return at - 2;
  }
  return bytes.length;
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

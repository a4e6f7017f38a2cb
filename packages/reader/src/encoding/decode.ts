import { byteOrderMark, ENCODINGS, type Encoding, encodingByName, utf32Order } from "./encodings.js";
import { type InvalidSequences, invalidSequences } from "./invalid-bytes.js";
import { isReadable, nonAscii, type Plausibility, plausibility, score, scoreOutsideAscii } from "./plausibility.js";
import { byteSamples, unitSamples } from "./samples.js";
import { validUtf8 } from "./utf8.js";

/** A decoded text, byte-order mark and line ends still as they were. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly invalid: InvalidSequences | null }
  /** `encoding` names what was found or asked for; "unknown" where nothing was plausible. */
  | { readonly ok: false; readonly encoding: string };

/** What is known of the encoding beforehand. */
export interface EncodingKnowledge {
  /** The caller's word; only a byte-order mark outranks it. */
  readonly declared?: string | undefined;
  /** What the file or its transport claims; taken where the bytes do not speak against it. */
  readonly hint?: Encoding | null;
}

/**
 * Decodes bytes whose encoding may be unknown: byte-order mark, then the declared encoding, then valid UTF-8, then a
 * plausible hint, then the most plausible of UTF-8 with errors, GB18030, Big5 and UTF-16 on a bounded sample. The whole is decoded once, or
 * twice where a late error shows that it is not valid UTF-8.
 */
export function decode(bytes: Uint8Array, { declared, hint = null }: EncodingKnowledge = {}): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark === "utf-32le" || mark === "utf-32be") return { ok: false, encoding: mark };
  if (mark !== null) return decodeAs(bytes, mark);
  if (declared !== undefined) {
    const encoding = encodingByName(declared);
    return encoding === null ? { ok: false, encoding: declared } : decodeAs(bytes, encoding);
  }
  const utf8 = validUtf8(bytes);
  if (utf8 !== null && !bytes.includes(0)) {
    const encoding = isDoubtfulUtf8(utf8) && readsAsGb18030(bytes) ? "gb18030" : "utf-8";
    return encoding === "utf-8" ? { ok: true, text: utf8, encoding, invalid: null } : decodeAs(bytes, encoding);
  }
  const encoding = hint !== null && isReadable(weigh(bytes, hint)) ? hint : mostPlausible(bytes);
  if (encoding !== null) return decodeAs(bytes, encoding);
  return { ok: false, encoding: utf32Order(bytes) ?? "unknown" };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { ok: true, text, encoding, invalid: invalidSequences(bytes, text, encoding) };
}

/**
 * Short GBK texts such as 目录 are valid UTF-8 by chance, as two-byte characters only; Han takes three bytes. The middle
 * dot of “12·4” alone (路 in GBK) raises no doubt.
 */
const isDoubtfulUtf8 = (text: string): boolean =>
  // The second is answered by the first Han character.
  !/[\u0800-\uffff]/.test(text) && /[\u0080-\u00b6\u00b8-\u07ff]/.test(text);

const readsAsGb18030 = (bytes: Uint8Array): boolean => scoreOutsideAscii(weigh(bytes, "gb18030")) >= 0.5;

/** Share of broken characters up to which a text that is mostly UTF-8 or ASCII remains so. */
const FEW_BROKEN_OUTSIDE_ASCII = 0.1;
const FEW_BROKEN_OF_ALL = 0.05;

function mostPlausible(bytes: Uint8Array): Encoding | null {
  const utf8 = weigh(bytes, "utf-8");
  if (utf8.common > 0 && utf8.impossible <= FEW_BROKEN_OUTSIDE_ASCII * nonAscii(utf8)) return "utf-8";
  let best: Encoding = "utf-8";
  let found = utf8;
  for (const encoding of ENCODINGS) {
    const weighed = weigh(bytes, encoding);
    if (score(weighed) > score(found)) {
      best = encoding;
      found = weighed;
    }
  }
  if (isReadable(found) && (best !== "utf-8" || found.common > 0)) return best;
  return utf8.impossible <= FEW_BROKEN_OF_ALL * (utf8.ascii + nonAscii(utf8)) ? "utf-8" : null;
}

function weigh(bytes: Uint8Array, encoding: Encoding): Plausibility {
  const samples = encoding === "utf-16le" || encoding === "utf-16be" ? unitSamples(bytes) : byteSamples(bytes);
  // `stream` keeps the character that the sample cuts off from counting as broken.
  return plausibility(samples.map((sample) => new TextDecoder(encoding).decode(sample, { stream: true })));
}

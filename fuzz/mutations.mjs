import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** @typedef {import("./random.mjs").Random} Random */

/** Numbers that readers allocate, loop or index by. */
const NUMBERS = ["0", "-1", "1", "255", "65536", "2147483647", "4294967295", "99999999999999999999", "NaN", "1e308"];
const TOKENS = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>&b;',
  "<![CDATA[",
  "]]>",
  "<!--",
  "</",
  "&#x0;",
  "&#99999999;",
  "\u0000",
  "\ufffd\ufffe",
  "stream",
  "endobj",
  "xref",
  "../../../etc/passwd",
  "一、",
  "《",
  "（",
  "%PDF-1.7",
  "PK\u0003\u0004",
];

/**
 * A damaged copy of a file: bytes changed, removed, repeated, swapped or cut off, or a member of its package rewritten.
 * @param {Uint8Array} bytes
 * @param {Random} random
 * @returns {Uint8Array}
 */
export function mutated(bytes, random) {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isPackage && random.chance(0.7)) return withMemberRewritten(bytes, random);
  if (!isPackage && random.chance(0.4)) return asText(bytes, random);
  let result = bytes;
  for (let rounds = 1 + random.index(4); rounds > 0; rounds -= 1) result = random.pick(BYTE_MUTATIONS)(result, random);
  return result;
}

/** @type {readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[]} */
const BYTE_MUTATIONS = [
  (bytes, random) => bytes.slice(0, random.index(bytes.length + 1)),
  (bytes, random) => bytes.slice(random.index(bytes.length + 1)),
  (bytes, random) => {
    const result = bytes.slice();
    for (let count = 1 + random.index(40); count > 0 && result.length > 0; count -= 1) {
      result[random.index(result.length)] = random.index(256);
    }
    return result;
  },
  (bytes, random) => {
    const result = bytes.slice();
    const at = random.index(result.length + 1);
    result.fill(random.pick([0, 0xff, 0x7f, 0x80, 0x20, 0x3c]), at, at + random.pick([1, 2, 4, 8, 64, 4096]));
    return result;
  },
  (bytes, random) => {
    const [from, to, at] = [0, 0, 0].map(() => random.index(bytes.length + 1));
    const piece = bytes.slice(
      Math.min(from ?? 0, to ?? 0),
      Math.min(Math.max(from ?? 0, to ?? 0), (from ?? 0) + 65_536),
    );
    return joined(bytes.subarray(0, at), piece, bytes.subarray(at ?? 0));
  },
  (bytes, random) => {
    const from = random.index(bytes.length + 1);
    return joined(bytes.subarray(0, from), bytes.subarray(from + random.pick([1, 2, 3, 16, 512, 10_000])));
  },
];

/**
 * @param {Uint8Array} bytes
 * @param {Random} random
 */
function asText(bytes, random) {
  return latin1(textMutated(new TextDecoder("latin1").decode(bytes), random));
}

/**
 * @param {string} given
 * @param {Random} random
 */
function textMutated(given, random) {
  let text = given;
  for (let rounds = 1 + random.index(4); rounds > 0; rounds -= 1) text = random.pick(TEXT_MUTATIONS)(text, random);
  return text;
}

/** @type {readonly ((text: string, random: Random) => string)[]} */
const TEXT_MUTATIONS = [
  // A number becomes one that nobody expects.
  (text, random) => {
    const numbers = [...text.matchAll(/\d{1,12}/g)];
    if (numbers.length === 0) return text;
    const { index, 0: found } = random.pick(numbers);
    return text.slice(0, index) + random.pick(NUMBERS) + text.slice(index + found.length);
  },
  // A token appears.
  (text, random) => {
    const at = random.index(text.length + 1);
    return text.slice(0, at) + random.pick(TOKENS) + text.slice(at);
  },
  // An element is lost, or stands many times, or in itself.
  (text, random) => {
    const tags = [...text.matchAll(/<[^<>]{1,200}>/g)];
    if (tags.length === 0) return text;
    const { index, 0: tag } = random.pick(tags);
    const repeated = random.pick(["", tag.repeat(2), tag.repeat(random.pick([300, 3_000]))]);
    return text.slice(0, index) + repeated + text.slice(index + tag.length);
  },
  // A stretch moves elsewhere.
  (text, random) => {
    const from = random.index(text.length + 1);
    const to = Math.min(text.length, from + random.index(2_000));
    const rest = text.slice(0, from) + text.slice(to);
    const at = random.index(rest.length + 1);
    return rest.slice(0, at) + text.slice(from, to) + rest.slice(at);
  },
  // A reference names something else.
  (text, random) => {
    const values = [...text.matchAll(/"[^"<>]{1,60}"/g)];
    if (values.length < 2) return text;
    const { index, 0: value } = random.pick(values);
    return text.slice(0, index) + random.pick(values)[0] + text.slice(index + value.length);
  },
  (text, random) => text.slice(0, random.index(text.length + 1)),
];

/**
 * @param {Uint8Array} bytes
 * @param {Random} random
 */
function withMemberRewritten(bytes, random) {
  const members = unzipSync(bytes);
  const names = Object.keys(members);
  const texts = names.filter((name) => /\.(?:xml|rels)$/i.test(name));
  const name = random.pick(texts.length > 0 ? texts : names);
  const content = members[name] ?? new Uint8Array();
  const choice = random.index(20);
  if (choice === 0) delete members[name];
  else if (choice === 1) members[name] = members[random.pick(names)] ?? content;
  else members[name] = strToU8(textMutated(strFromU8(content), random));
  const packed = zipSync(members, { level: random.pick([0, 6]) });
  return random.chance(0.15) ? random.pick(BYTE_MUTATIONS)(packed, random) : packed;
}

/** @param {readonly Uint8Array[]} parts */
function joined(...parts) {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}

/** @param {string} text one byte a character; others lose their upper bits, which is damage as good as any */
const latin1 = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

import fc from "fast-check";
import { expect, it } from "vitest";
import { validUtf8, validUtf8Anywhere } from "./utf8.js";

it("decodes and refuses as TextDecoder does, for any bytes", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        expect(validUtf8(bytes)).toBe(validUtf8Anywhere(bytes));
      },
    ),
  );
});

it.each([
  ["a byte-order mark", [0xef, 0xbb, 0xbf, 0x41]],
  ["characters beyond the first plane", [0xf0, 0xa0, 0xae, 0xb7]],
  ["a surrogate", [0xed, 0xa0, 0x80]],
  ["an overlong form", [0xc0, 0xaf]],
  ["a truncated character", [0xe6, 0xb3]],
  ["nothing", []],
])("agrees on %s", (_, bytes) => {
  const given = Uint8Array.from(bytes);
  expect(validUtf8(given)).toBe(validUtf8Anywhere(given));
});

it("reads a part of a larger buffer", () => {
  const whole = new TextEncoder().encode("依法行政");
  expect(validUtf8(whole.subarray(3, 9))).toBe("法行");
});

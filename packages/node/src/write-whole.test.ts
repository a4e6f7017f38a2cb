import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folderWith } from "./temporary-folder.fixture.js";
import { isBrokenPipe, writeWhole } from "./write-whole.js";

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** A reader that takes at most so many bytes at a time (0: is full) and keeps them. */
const reluctantReader = (rooms: readonly number[]) => {
  const taken: number[] = [];
  let call = 0;
  return {
    text: () => Buffer.from(taken).toString("utf8"),
    write: (_descriptor: number, bytes: NodeJS.ArrayBufferView | string, offset?: number | null): number => {
      if (!(bytes instanceof Uint8Array)) throw new Error("bytes are expected");
      const room = rooms[call++] ?? Number.MAX_SAFE_INTEGER;
      if (room === 0) throw systemError("EAGAIN");
      const piece = bytes.subarray(offset ?? 0, (offset ?? 0) + room);
      for (const byte of piece) taken.push(byte);
      return piece.length;
    },
  };
};

describe("writeWhole", () => {
  it("hands over every byte, however little is taken at a time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.nat(3), { maxLength: 12 }), (text, rooms) => {
        const reader = reluctantReader(rooms);
        writeWhole(1, text, reader.write);
        expect(reader.text()).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it("throws what the system says, but for a reader that is only full", () => {
    const full = (): number => {
      throw systemError("ENOSPC");
    };
    expect(() => writeWhole(1, "文", full)).toThrow("ENOSPC");
    expect(() => writeWhole(1, "", full)).not.toThrow();
  });

  it("writes UTF-8 to a file", () => {
    const file = join(folderWith({}), "out.txt");
    const descriptor = openSync(file, "w");
    writeWhole(descriptor, "法治");
    writeWhole(descriptor, "政府\n");
    closeSync(descriptor);
    expect(readFileSync(file, "utf8")).toBe("法治政府\n");
  });
});

it.each([
  ["EPIPE", true],
  ["EOF", true],
  ["ECONNRESET", true],
  ["ENOSPC", false],
])("isBrokenPipe of %s is %s", (code, expected) => {
  expect(isBrokenPipe(systemError(code))).toBe(expected);
});

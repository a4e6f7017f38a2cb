import { execFileSync } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { isBrokenPipe, isPlainDescriptor, writeWhole } from "./synchronous-output.js";

const folder = mkdtempSync(join(tmpdir(), "fazhi-output-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

const open = <Result>(path: string, flags: string | number, use: (descriptor: number) => Result): Result => {
  const descriptor = openSync(path, flags);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

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
    const file = join(folder, "out.txt");
    open(file, "w", (descriptor) => {
      writeWhole(descriptor, "法治");
      writeWhole(descriptor, "政府\n");
    });
    expect(readFileSync(file, "utf8")).toBe("法治政府\n");
  });
});

describe("isPlainDescriptor", () => {
  it.skipIf(process.platform === "win32")("is true for a file, a pipe and the null device", () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    expect(open(join(folder, "file"), "w", isPlainDescriptor)).toBe(true);
    expect(open(pipe, constants.O_RDWR | constants.O_NONBLOCK, isPlainDescriptor)).toBe(true);
    expect(open("/dev/null", "w", isPlainDescriptor)).toBe(true);
  });

  it("is false for another device, which may be a terminal, and for what is not open", () => {
    if (process.platform !== "win32") expect(open("/dev/zero", "r", isPlainDescriptor)).toBe(false);
    expect(isPlainDescriptor(1_000_000)).toBe(false);
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

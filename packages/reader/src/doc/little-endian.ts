import { Refusal } from "../refusal.js";

/** Numbers in a structure of a binary file; reading past its end means that the file is damaged. */
export class LittleEndian {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.view.getUint8(this.within(at, 1));
  }

  u16(at: number): number {
    return this.view.getUint16(this.within(at, 2), true);
  }

  i16(at: number): number {
    return this.view.getInt16(this.within(at, 2), true);
  }

  u32(at: number): number {
    return this.view.getUint32(this.within(at, 4), true);
  }

  i32(at: number): number {
    return this.view.getInt32(this.within(at, 4), true);
  }

  /** A part of it, without a copy. */
  part(at: number, length: number): LittleEndian {
    return new LittleEndian(this.bytes.subarray(this.within(at, length), at + length));
  }

  /** UTF-16 text. */
  text(at: number, units: number): string {
    return new TextDecoder("utf-16le").decode(this.part(at, 2 * units).bytes);
  }

  private within(at: number, length: number): number {
    if (!(at >= 0 && length >= 0 && at + length <= this.bytes.length)) {
      throw new Refusal("damaged", { format: "doc", part: "structure" });
    }
    return at;
  }
}

import type { Guard } from "../guard.js";
import { Refusal } from "../refusal.js";
import { LittleEndian } from "./little-endian.js";

const END_OF_CHAIN = 0xfffffffe;
const NO_STREAM = 0xffffffff;
const HEADER_DIFAT = 109;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** An OLE compound file (MS-CFB): the storage in which Word keeps its streams. */
export class CompoundFile {
  private readonly file: LittleEndian;
  private readonly sectorSize: number;
  private readonly miniSectorSize: number;
  private readonly cutoff: number;
  private readonly fat: readonly number[];
  private readonly miniFat: readonly number[];
  private readonly entries: readonly Entry[];
  private readonly root: readonly Entry[];
  private miniStream: LittleEndian | null = null;

  /** @throws Refusal `damaged`, `limit-exceeded`, `aborted`, `timed-out` */
  constructor(
    bytes: Uint8Array,
    private readonly guard: Guard,
  ) {
    this.file = new LittleEndian(bytes);
    const header = this.file;
    if (header.u32(0) !== 0xe011cfd0 || header.u32(4) !== 0xe11ab1a1) throw damaged("header");
    const sectorShift = header.u16(30);
    const miniShift = header.u16(32);
    if (sectorShift < 7 || sectorShift > 16 || miniShift < 4 || miniShift > sectorShift) throw damaged("header");
    this.sectorSize = 2 ** sectorShift;
    this.miniSectorSize = 2 ** miniShift;
    this.cutoff = header.u32(56);
    this.fat = this.readFat();
    this.miniFat = header.u32(60) >= END_OF_CHAIN ? [] : numbers(this.sectors(header.u32(60)));
    this.entries = this.readDirectory(header.u32(48));
    this.root = this.childrenOf(this.entries[0]);
  }

  /** Names of the streams and storages of the root. */
  get names(): readonly string[] {
    return this.root.map(({ name }) => name);
  }

  /** A stream of the root storage, null where there is none. */
  stream(name: string): LittleEndian | null {
    const entry = this.root.find((one) => one.type === 2 && one.name.toLowerCase() === name.toLowerCase());
    if (entry === undefined) return null;
    if (entry.size > this.file.length) throw damaged(name);
    this.guard.countInflated(entry.size);
    if (entry.size < this.cutoff) return this.mini(entry);
    return exactly(this.sectors(entry.start, entry.size), entry.size, name);
  }

  private mini({ start, size, name }: Entry): LittleEndian {
    const root = this.entries[0];
    this.miniStream ??= root === undefined ? new LittleEndian(new Uint8Array()) : this.sectors(root.start);
    const store = this.miniStream;
    const chain = this.chain(start, this.miniFat, Math.ceil(size / this.miniSectorSize));
    return exactly(joined(chain, this.miniSectorSize, store.bytes, 0), size, name);
  }

  /** The sectors that list the sectors of the file: 109 in the header, the others in sectors of their own. */
  private readFat(): readonly number[] {
    const header = this.file;
    const most = Math.ceil(this.file.length / this.sectorSize);
    const places: number[] = [];
    for (let index = 0; index < HEADER_DIFAT; index++) places.push(header.u32(76 + 4 * index));
    let next = header.u32(68);
    for (let count = 0; next < END_OF_CHAIN && next !== NO_STREAM; count++) {
      if (count > most) throw damaged("DIFAT");
      this.guard.checkpoint();
      const sector = numbers(joined([next], this.sectorSize, this.file.bytes, this.sectorSize));
      next = sector.pop() ?? END_OF_CHAIN;
      places.push(...sector);
    }
    const used = places.filter((place) => place < END_OF_CHAIN - 2);
    // A sector holds a part of the table once: more of them than the file has sectors is a trick.
    if (used.length > most) throw damaged("FAT");
    return numbers(joined(used, this.sectorSize, this.file.bytes, this.sectorSize));
  }

  private sectors(start: number, size = Number.POSITIVE_INFINITY): LittleEndian {
    const chain = this.chain(start, this.fat, Math.ceil(size / this.sectorSize));
    return joined(chain, this.sectorSize, this.file.bytes, this.sectorSize);
  }

  /** A chain of sectors, no longer than asked for; one that is longer than its table runs in a ring. */
  private chain(start: number, table: readonly number[], most: number): readonly number[] {
    const chain: number[] = [];
    for (let at = start; at < END_OF_CHAIN - 2 && chain.length < most; at = table[at] ?? END_OF_CHAIN) {
      if (chain.push(at) > table.length) throw damaged("FAT");
      if (chain.length % 4096 === 0) this.guard.checkpoint();
    }
    return chain;
  }

  private readDirectory(start: number): readonly Entry[] {
    const directory = this.sectors(start);
    const entries: Entry[] = [];
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      this.guard.countElement();
      const units = Math.max(0, Math.min(31, directory.u16(at + 64) / 2 - 1));
      entries.push({
        name: directory.text(at, Math.floor(units)),
        type: directory.u8(at + 66),
        left: directory.u32(at + 68),
        right: directory.u32(at + 72),
        child: directory.u32(at + 76),
        start: directory.u32(at + 116),
        size: directory.u32(at + 120),
      });
    }
    if (entries[0]?.type !== 5) throw damaged("directory");
    return entries;
  }

  /** The entries of a storage form a tree, which a hostile file may close to a ring. */
  private childrenOf(storage: Entry | undefined): readonly Entry[] {
    const open = storage === undefined ? [] : [storage.child];
    const seen = new Set<number>();
    const children: Entry[] = [];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const entry = this.entries[at];
      if (entry === undefined || seen.has(at)) continue;
      seen.add(at);
      children.push(entry);
      open.push(entry.left, entry.right);
    }
    return children;
  }
}

const damaged = (part: string): Refusal => new Refusal("damaged", { format: "doc", part });

const numbers = (bytes: LittleEndian): number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.u32(4 * index));

/** Sectors one after another; the last sector of a file may be cut short, others may not lie outside. */
function joined(sectors: readonly number[], size: number, bytes: Uint8Array, first: number): LittleEndian {
  const all = new Uint8Array(sectors.length * size);
  sectors.forEach((sector, index) => {
    const from = first + sector * size;
    if (from >= bytes.length) throw damaged("sectors");
    all.set(bytes.subarray(from, from + size), index * size);
  });
  return new LittleEndian(all);
}

function exactly(stream: LittleEndian, size: number, name: string): LittleEndian {
  if (stream.length < size) throw damaged(name);
  return stream.part(0, size);
}

/** A stretch of text that lies in one piece of a .doc. */
interface DocRun {
  readonly text: string;
  /** One byte per character (Windows-1252) instead of two. */
  readonly compressed?: boolean;
  /** Modifications of its characters. */
  readonly characters?: readonly number[];
  /** Modifications of all of it, as a fast save leaves them in the piece table. */
  readonly fastSaved?: readonly number[];
}

export interface DocParts {
  readonly runs: readonly DocRun[];
  /** Modifications of the paragraphs, in order; their marks are \r, \x07 and, where `sectionEnds`, \x0c. */
  readonly paragraphs?: readonly (readonly number[])[];
  readonly sectionEnds?: boolean;
  /** nFib and wIdent of the head. */
  readonly version?: number;
  readonly identifier?: number;
  readonly flags?: number;
}

const SECTOR = 512;

/** A .doc (MS-DOC) of one story, with its pieces in reverse order in the file, as fast saves leave them. */
export function docFile({
  runs,
  paragraphs = [],
  sectionEnds,
  version = 0xc1,
  identifier = 0xa5ec,
  flags = 0x0200,
}: DocParts): Uint8Array {
  const stream = new Uint8Array(64 * SECTOR);
  const view = new DataView(stream.buffer);
  let at = 4 * SECTOR;
  const places: number[] = new Array(runs.length).fill(0);
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (run === undefined) continue;
    places[index] = at;
    for (const character of run.text.split("")) {
      if (run.compressed) stream[at++] = character.charCodeAt(0);
      else {
        view.setUint16(at, character.charCodeAt(0), true);
        at += 2;
      }
    }
    at += at % 2;
  }
  const size = (run: DocRun) => (run.compressed ? 1 : 2);
  const characterPage = 40;
  const paragraphPage = 41;
  const byPlace = runs.map((run, index) => ({ run, at: places[index] ?? 0 })).reverse();
  formattedPage(
    stream.subarray(characterPage * SECTOR, (characterPage + 1) * SECTOR),
    byPlace.map(({ run, at: from }) => ({ from, to: from + run.text.length * size(run), data: chpx(run.characters) })),
    1,
  );
  const marks = sectionEnds ? /[\r\x07\x0c]/g : /[\r\x07]/g;
  let count = 0;
  const ends = runs.flatMap((run, index) => {
    let from = places[index] ?? 0;
    return [...run.text.matchAll(marks)].map((match) => {
      const entry = { from, to: (places[index] ?? 0) + (match.index + 1) * size(run), data: papx(paragraphs[count++]) };
      from = entry.to;
      return entry;
    });
  });
  formattedPage(
    stream.subarray(paragraphPage * SECTOR, (paragraphPage + 1) * SECTOR),
    ends.sort((a, b) => a.from - b.from),
    13,
  );

  const changes = runs.map(({ fastSaved }) => fastSaved ?? null);
  const clx: number[] = [];
  const changed = changes.filter((one) => one !== null);
  for (const one of changed) clx.push(1, ...u16(one.length), ...one);
  const table: number[] = [];
  let position = 0;
  table.push(...u32(0));
  for (const run of runs) {
    position += run.text.length;
    table.push(...u32(position));
  }
  runs.forEach((run, index) => {
    const place = places[index] ?? 0;
    const prm = run.fastSaved === undefined ? 0 : 1 | (changed.indexOf(run.fastSaved) << 1);
    table.push(0, 0, ...u32(run.compressed ? (2 * place) | 0x40000000 : place), ...u16(prm));
  });
  clx.push(2, ...u32(table.length), ...table);
  const tables = new Uint8Array(8 * SECTOR);
  tables.set(clx, 0);
  const pages = clx.length;
  tables.set([...u32(0), ...u32(0xffffffff), ...u32(characterPage)], pages);
  tables.set([...u32(0), ...u32(0xffffffff), ...u32(paragraphPage)], pages + 12);

  view.setUint16(0, identifier, true);
  view.setUint16(2, version, true);
  view.setUint16(0x0a, flags, true);
  view.setUint16(0x98, 93, true);
  view.setUint32(0x4c, position, true);
  const place = (index: number, from: number, length: number) => {
    view.setUint32(0x9a + 8 * index, from, true);
    view.setUint32(0x9e + 8 * index, length, true);
  };
  place(33, 0, clx.length);
  place(12, pages, 12);
  place(13, pages + 12, 12);
  return compoundFile({ WordDocument: stream, "1Table": tables });
}

const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

const chpx = (grpprl: readonly number[] = []): number[] => (grpprl.length === 0 ? [] : [grpprl.length, ...grpprl]);

/** Style 0, and an even number of bytes. */
function papx(grpprl: readonly number[] = []): number[] {
  const data = [0, 0, ...grpprl];
  return data.length % 2 === 0 ? [0, data.length / 2, ...data] : [(data.length + 1) / 2, ...data];
}

function formattedPage(
  page: Uint8Array,
  entries: readonly { readonly from: number; readonly to: number; readonly data: readonly number[] }[],
  entrySize: number,
): void {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  let end = SECTOR - 2;
  entries.forEach(({ from, to, data }, index) => {
    view.setUint32(4 * index, from, true);
    view.setUint32(4 * index + 4, to, true);
    if (data.length === 0) return;
    end = (end - data.length) & ~1;
    page.set(data, end);
    page[4 * (entries.length + 1) + entrySize * index] = end / 2;
  });
  page[SECTOR - 1] = entries.length;
}

/** An OLE compound file (MS-CFB) of streams above 4 KB, whose first sector of allocation table is sector 0. */
function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const fat: number[] = [0xfffffffd];
  const sectors: Uint8Array[] = [];
  const chain = (bytes: Uint8Array): number => {
    const first = fat.length;
    for (let at = 0; at < bytes.length; at += SECTOR) {
      const sector = new Uint8Array(SECTOR);
      sector.set(bytes.subarray(at, at + SECTOR));
      sectors.push(sector);
      fat.push(at + SECTOR < bytes.length ? fat.length + 1 : 0xfffffffe);
    }
    return first;
  };
  const names = Object.keys(streams);
  const entries = [directoryEntry("Root Entry", 5, 1, 0xffffffff, 0xfffffffe, 0)];
  names.forEach((name, index) => {
    const bytes = streams[name] ?? new Uint8Array();
    const next = index + 1 < names.length ? index + 2 : 0xffffffff;
    entries.push(directoryEntry(name, 2, 0xffffffff, next, chain(bytes), bytes.length));
  });
  while (entries.length % 4 !== 0) entries.push(new Uint8Array(128));
  const directory = chain(Uint8Array.from(entries.flatMap((entry) => [...entry])));
  const file = new Uint8Array((2 + sectors.length) * SECTOR);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, directory, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let index = 0; index < 109; index++) view.setUint32(76 + 4 * index, index === 0 ? 0 : 0xffffffff, true);
  for (let index = 0; index < 128; index++) view.setUint32(SECTOR + 4 * index, fat[index] ?? 0xffffffff, true);
  sectors.forEach((sector, index) => {
    file.set(sector, (2 + index) * SECTOR);
  });
  return file;
}

function directoryEntry(
  name: string,
  type: number,
  child: number,
  right: number,
  start: number,
  size: number,
): Uint8Array {
  const entry = new Uint8Array(128);
  const view = new DataView(entry.buffer);
  name.split("").forEach((character, index) => {
    view.setUint16(2 * index, character.charCodeAt(0), true);
  });
  view.setUint16(64, 2 * name.length + 2, true);
  entry[66] = type;
  view.setUint32(68, 0xffffffff, true);
  view.setUint32(72, right, true);
  view.setUint32(76, type === 5 ? child : 0xffffffff, true);
  view.setUint32(116, start, true);
  view.setUint32(120, size, true);
  return entry;
}

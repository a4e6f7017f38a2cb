import { isRefusal } from "../refusal.js";
import type { LittleEndian } from "./little-endian.js";

const CODE_PAGE = 1;
const TITLE = 2;
const TYPE_STRING = 0x1e;
const TYPE_WIDE_STRING = 0x1f;

/** The encodings that Chinese systems write properties in. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  936: "gb18030",
  54936: "gb18030",
  950: "big5",
  1200: "utf-16le",
  65001: "utf-8",
};

/** The title in the stream SummaryInformation (MS-OLEPS 2.21, 3.1.2); null where there is none that can be read. */
export function titleProperty(open: () => LittleEndian | null): string | null {
  try {
    const stream = open();
    if (stream === null) return null;
    const at = stream.u32(44);
    const properties = stream.part(at, stream.length - at);
    const places = new Map<number, number>();
    const count = Math.min(64, properties.u32(4));
    for (let index = 0; index < count; index++) {
      places.set(properties.u32(8 + 8 * index), properties.u32(12 + 8 * index));
    }
    const codePage = places.get(CODE_PAGE);
    const title = places.get(TITLE);
    if (title === undefined) return null;
    const encoding = CODE_PAGES[codePage === undefined ? 936 : properties.u16(codePage + 4)];
    return encoding === undefined ? null : stringAt(properties, title, encoding);
  } catch (error) {
    if (isRefusal(error) && error.code === "damaged") return null;
    throw error;
  }
}

function stringAt(properties: LittleEndian, at: number, encoding: string): string | null {
  const type = properties.u32(at);
  const length = properties.u32(at + 4);
  if (type === TYPE_WIDE_STRING) return withoutEnd(properties.text(at + 8, length));
  if (type !== TYPE_STRING) return null;
  return withoutEnd(new TextDecoder(encoding).decode(properties.part(at + 8, length).bytes));
}

const withoutEnd = (text: string): string => text.split("\0")[0] ?? "";

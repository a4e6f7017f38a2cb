import iconv from "iconv-lite";

/** One page: its content stream, or the bytes of one. */
export interface PdfPage {
  readonly content: string | Uint8Array;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  readonly annotations?: string;
  /** Entries of the stream's dictionary. */
  readonly entries?: string;
}

export interface PdfFile {
  readonly pages: readonly PdfPage[];
  /** Entries of the document information. */
  readonly info?: string;
  /** Further entries of the catalog. */
  readonly catalog?: string;
  /** Further objects, numbered from 20 on. */
  readonly objects?: readonly string[];
}

const FONTS = `<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
/F2 << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [ 3 0 R ] >>
/F3 << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [ 3 0 R ] >>
/F4 << /Type /Font /Subtype /Type0 /BaseFont /Private /Encoding /Identity-H /DescendantFonts [ 4 0 R ] >>
/F5 << /Type /Font /Subtype /Type0 /BaseFont /SimHei /Encoding /UniGB-UCS2-H /DescendantFonts [ 8 0 R ] >> >>`;

const descendant = (ordering: string, name: string, descriptor: number): string =>
  `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /DW 1000 /FontDescriptor ${descriptor} 0 R >>`;

const descriptor = (name: string): string =>
  `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`;

/** A simple PDF, written without any library: F1 Helvetica, F2 GBK and F3 UCS-2 codes of a font that is not in the file; F4
 * codes without meaning, F5 SimHei. The first further object is the page's XObject Im1. */
export function pdfFile({ pages, info = "", catalog = "", objects = [] }: PdfFile): Uint8Array {
  const first = 20 + objects.length;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(" ");
  const numbered: [number, string | Uint8Array][] = [
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [ ${kids} ] >>`],
    [3, descendant("GB1", "STSong-Light", 5)],
    [4, descendant("Identity", "Private", 5)],
    [5, descriptor("STSong-Light")],
    [6, FONTS],
    [8, descendant("GB1", "SimHei", 9)],
    [9, descriptor("SimHei")],
    [7, `<< ${info} >>`],
  ];
  for (const [index, object] of objects.entries()) numbered.push([20 + index, object]);
  for (const [index, page] of pages.entries()) {
    const { width = 595, height = 842, rotate = 0, annotations = "", entries = "" } = page;
    const resources = objects.length > 0 ? "/XObject << /Im1 20 0 R >>" : "";
    numbered.push([
      first + 2 * index,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font 6 0 R ${resources} >> /Contents ${first + 2 * index + 1} 0 R ${annotations} >>`,
    ]);
    const content = typeof page.content === "string" ? Buffer.from(page.content, "latin1") : page.content;
    numbered.push([first + 2 * index + 1, stream(entries, content)]);
  }
  return assemble(numbered);
}

const stream = (entries: string, content: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(`<< /Length ${content.length} ${entries} >>\nstream\n`),
    content,
    Buffer.from("\nendstream"),
  ]);

function assemble(objects: readonly (readonly [number, string | Uint8Array])[]): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  let length = parts[0]?.length ?? 0;
  const offsets = new Map<number, number>();
  const push = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [number, object] of objects) {
    offsets.set(number, length);
    push(Buffer.from(`${number} 0 obj\n`));
    push(typeof object === "string" ? Buffer.from(object, "latin1") : object);
    push(Buffer.from("\nendobj\n"));
  }
  const start = length;
  const size = Math.max(...offsets.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? "0000000000 65535 f \n" : `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  push(
    Buffer.from(
      `xref\n0 ${size}\n${rows.join("")}trailer\n<< /Size ${size} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** Shows a text in GBK codes of a font that is not in the file, as old programs write it. */
export const showGbk = (text: string, x: number, y: number, size = 16): string =>
  `BT /F2 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${iconv.encode(text, "gbk").toString("hex")}> Tj ET\n`;

/** Shows a text in Unicode codes; `operators` come before it. */
export const showText = (text: string, x: number, y: number, size = 16, operators = "", font = "F3"): string =>
  `BT ${operators} /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${ucs2(text)}> Tj ET\n`;

/** The codes of a text in UCS-2, in hexadecimal digits. */
export const ucs2 = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");

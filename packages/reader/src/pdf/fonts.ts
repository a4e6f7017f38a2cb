/** What of a font decides how its text is read. */
export interface FontFacts {
  readonly bold: boolean;
  readonly vertical: boolean;
  readonly type3: boolean;
  /** Width units per text unit; thousandths but for Type 3 fonts. */
  readonly widthScale: number;
  /** The codes of its text mean glyphs of this one file only, so that what stands for them is not text. */
  readonly unmapped: boolean;
}

export const PLAIN_FONT: FontFacts = { bold: false, vertical: false, type3: false, widthScale: 0.001, unmapped: false };

/** 黑体 and the heavy cuts; in official documents they mark headings as bold type does (GB/T 9704-2012, 7.3.3). The last is 黑体 in GBK, byte by byte. */
const BOLD_NAME = /bold|heavy|black|simhei|heiti|黑体|小标宋|fzxbs|fzht|fzhei|(?:^|\+)hei$|\u00ba\u00da\u00cc\u00e5/i;

/** @param font what pdfjs keeps under the name of a font; a text where the font could not be read */
export function fontFacts(font: unknown): FontFacts {
  if (!isRecord(font)) return { ...PLAIN_FONT, unmapped: true };
  const name = typeof font.name === "string" ? font.name : "";
  const type3 = font.isType3Font === true;
  const matrix: unknown = font.fontMatrix;
  const scale: unknown = Array.isArray(matrix) ? matrix[0] : undefined;
  return {
    bold: font.bold === true || font.black === true || BOLD_NAME.test(name),
    vertical: font.vertical === true,
    type3,
    widthScale: typeof scale === "number" && Number.isFinite(scale) && scale !== 0 ? Math.abs(scale) : 0.001,
    unmapped: font.composite === true && isIdentity(font.toUnicode) && !namesUnicode(font.cMap),
  };
}

/** pdfjs takes the codes themselves for Unicode where nothing says what they mean. */
const isIdentity = (toUnicode: unknown): boolean =>
  isRecord(toUnicode) && typeof toUnicode.firstChar === "number" && !("_map" in toUnicode);

const namesUnicode = (cMap: unknown): boolean =>
  isRecord(cMap) && typeof cMap.name === "string" && cMap.name.startsWith("Uni");

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

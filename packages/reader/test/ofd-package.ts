import { strToU8, zipSync } from "fflate";
import { type ReportPart, type SetCharacter, type SetLine, type SetPage, SHEET, typeset } from "./ofd-typesetting.js";

export type { ReportPart } from "./ofd-typesetting.js";

/** A report to be laid out, and how its OFD is written. */
export interface OfdReport {
  /** Centered in larger characters; more than one line where it is an array. */
  readonly title?: string | readonly string[];
  /** A string is a paragraph with first-line indent. */
  readonly paragraphs: readonly ReportPart[];
  /** Text of `DocInfo/Title`. */
  readonly metadataTitle?: string;
  /** `— 1 —` at the foot of each page; true where left out. */
  readonly pageNumbers?: boolean;
  /** Objects in another order than that of reading. */
  readonly shuffled?: boolean;
  /** What one TextObject holds; `line` where left out. */
  readonly objects?: "line" | "character" | "three-characters";
  /** Prefix of the element names, `ofd` where left out; the empty one leaves the namespace out as well. */
  readonly prefix?: string;
  /** Paths as the standard has them, in lower case, absolute, or with backslashes. */
  readonly paths?: "usual" | "lower-case" | "absolute" | "backslashes";
  /** Text object coordinates in points with a CTM that scales them, as converters from PDF write them. */
  readonly scaled?: boolean;
  readonly runningHead?: string;
  readonly attachment?: { readonly name: string; readonly content: string };
  readonly signed?: boolean;
  /** Slanted text in an annotation of every page. */
  readonly watermark?: string;
  /** A note of a reader on the first page. */
  readonly note?: string;
}

const FONTS = { body: 3, heading: 4, title: 5 } as const;

/** The report as the bytes of an OFD package (GB/T 33190-2016) as the common converters write it; same in, same out. */
export function ofdPackage(report: OfdReport): Uint8Array {
  return zipped(ofdMembers(report));
}

/** Packs members under a fixed date. */
export function zipped(members: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(members).map(([name, content]) => [name, strToU8(content)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2024, 0, 20) });
}

/** The members of the package, for tests that spoil some of them. */
export function ofdMembers(report: OfdReport): Record<string, string> {
  const title = typeof report.title === "string" ? [report.title] : (report.title ?? []);
  const pages = typeset(title, report.paragraphs, report.pageNumbers ?? true);
  const members: Record<string, string> = {
    "OFD.xml": entry(report),
    "Doc_0/Document.xml": documentPart(report, pages.length),
    "Doc_0/PublicRes.xml": publicResources(),
  };
  for (const [index, page] of pages.entries()) {
    members[`Doc_0/Pages/Page_${index}/Content.xml`] = pagePart(page, index, report);
  }
  if (report.runningHead !== undefined) members["Doc_0/Tpls/Tpl_0/Content.xml"] = templatePart(report.runningHead);
  if (report.attachment !== undefined) {
    members["Doc_0/Attachs/Attachments.xml"] = element(
      "Attachments",
      {},
      element("Attachment", { ID: 900, Name: report.attachment.name }, element("FileLoc", {}, "attachment.txt")),
    );
    members["Doc_0/Attachs/attachment.txt"] = report.attachment.content;
  }
  if (report.signed === true) {
    members["Doc_0/Signs/Signatures.xml"] = element(
      "Signatures",
      {},
      element("Signature", { ID: 1, Type: "Seal", BaseLoc: "/Doc_0/Signs/Sign_0/Signature.xml" }),
    );
  }
  if (report.watermark !== undefined || report.note !== undefined) addAnnotations(members, report, pages.length);
  return Object.fromEntries(
    Object.entries(members).map(([name, content]) => [
      report.paths === "lower-case" ? name.toLowerCase() : name,
      name.endsWith(".xml")
        ? `<?xml version="1.0" encoding="UTF-8"?>\n${prefixed(content, report.prefix ?? "ofd")}`
        : content,
    ]),
  );
}

function entry(report: OfdReport): string {
  const title = report.metadataTitle === undefined ? "" : element("Title", {}, escaped(report.metadataTitle));
  const docInfo = element(
    "DocInfo",
    {},
    `${element("DocID", {}, "0".repeat(32))}${title}${element("Creator", {}, "排版程序")}`,
  );
  const signatures =
    report.signed === true ? element("Signatures", {}, place("Doc_0/Signs/Signatures.xml", report)) : "";
  const body = element(
    "DocBody",
    {},
    docInfo + element("DocRoot", {}, place("Doc_0/Document.xml", report)) + signatures,
  );
  return element("OFD", { Version: "1.0", DocType: "OFD" }, body);
}

function documentPart(report: OfdReport, pages: number): string {
  const template =
    report.runningHead === undefined
      ? ""
      : element("TemplatePage", { ID: 2, BaseLoc: inDocument("Tpls/Tpl_0/Content.xml", report) });
  const common = element(
    "CommonData",
    {},
    element("MaxUnitID", {}, "9999") +
      element("PageArea", {}, element("PhysicalBox", {}, `0 0 ${SHEET.width} ${SHEET.height}`)) +
      element("PublicRes", {}, inDocument("PublicRes.xml", report)) +
      template,
  );
  const listed = Array.from({ length: pages }, (_, index) =>
    element("Page", { ID: 100 + index, BaseLoc: inDocument(`Pages/Page_${index}/Content.xml`, report) }),
  );
  const attachments =
    report.attachment === undefined ? "" : element("Attachments", {}, inDocument("Attachs/Attachments.xml", report));
  const annotations =
    report.watermark === undefined && report.note === undefined
      ? ""
      : element("Annotations", {}, inDocument("Annots/Annotations.xml", report));
  return element("Document", {}, common + element("Pages", {}, listed.join("")) + annotations + attachments);
}

const publicResources = (): string =>
  element(
    "Res",
    { BaseLoc: "Res" },
    element(
      "Fonts",
      {},
      [
        element("Font", { ID: FONTS.body, FontName: "仿宋_GB2312", FamilyName: "仿宋_GB2312" }),
        element("Font", { ID: FONTS.heading, FontName: "黑体", FamilyName: "黑体" }),
        element("Font", { ID: FONTS.title, FontName: "方正小标宋简体", FamilyName: "方正小标宋简体" }),
      ].join(""),
    ),
  );

function pagePart(page: SetPage, index: number, report: OfdReport): string {
  const texts = page.lines.flatMap((line) => piecesOf(line, report).map((piece) => textObject(line, piece, report)));
  const rules = page.rules.map(([left, top, right, bottom]) =>
    element(
      "PathObject",
      { Boundary: `${left} ${top} ${right - left + 0.2} ${bottom - top + 0.2}`, LineWidth: 0.2 },
      element("AbbreviatedData", {}, `M 0.1 0.1 L ${right - left + 0.1} ${bottom - top + 0.1}`),
    ),
  );
  const objects = [...rules, ...texts];
  const drawn = report.shuffled === true ? shuffled(objects, index + 1) : objects;
  const template = report.runningHead === undefined ? "" : element("Template", { TemplateID: 2, ZOrder: "Background" });
  return element("Page", {}, template + element("Content", {}, element("Layer", { ID: 200 + index }, drawn.join(""))));
}

const templatePart = (text: string): string => {
  const characters = [...text].map((character, index) => ({ character, x: 26 + index * 3.7 }));
  const head = textObject({ characters, y: 20, size: 3.7, font: "body" }, characters, { paragraphs: [] });
  return element("Page", {}, element("Content", {}, element("Layer", { ID: 50, Type: "Background" }, head)));
};

function piecesOf({ characters }: SetLine, { objects = "line" }: OfdReport): readonly (readonly SetCharacter[])[] {
  if (objects === "line") return [characters];
  const length = objects === "character" ? 1 : 3;
  return Array.from({ length: Math.ceil(characters.length / length) }, (_, index) =>
    characters.slice(index * length, (index + 1) * length),
  ).filter((piece) => piece.some(({ character }) => character.trim() !== ""));
}

function textObject(line: SetLine, piece: readonly SetCharacter[], { scaled = false }: OfdReport): string {
  const left = piece[0]?.x ?? 0;
  const top = line.y - line.size * 0.86;
  const unit = scaled ? 25.4 / 72 : 1;
  const deltas = piece.slice(1).map(({ x }, index) => rounded((x - (piece[index]?.x ?? x)) / unit));
  const code = element(
    "TextCode",
    { X: 0, Y: rounded((line.size * 0.86) / unit), ...(deltas.length > 0 ? { DeltaX: shortened(deltas) } : {}) },
    escaped(piece.map(({ character }) => character).join("")),
  );
  const attributes = {
    Boundary: `${rounded(left)} ${rounded(top)} ${rounded(line.size * (piece.length + 1))} ${rounded(line.size * 1.2)}`,
    Font: FONTS[line.font],
    Size: rounded(line.size / unit),
    ...(scaled ? { CTM: `${rounded(unit)} 0 0 ${rounded(unit)} 0 0` } : {}),
  };
  return element("TextObject", attributes, code);
}

/** `g n v` for more than two equal distances, as writers that save room do. */
function shortened(deltas: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < deltas.length; ) {
    let end = at + 1;
    while (deltas[end] === deltas[at]) end++;
    if (end - at > 2) parts.push(`g ${end - at} ${deltas[at]}`);
    else parts.push(...deltas.slice(at, end).map(String));
    at = end;
  }
  return parts.join(" ");
}

function addAnnotations(members: Record<string, string>, report: OfdReport, pages: number): void {
  const listed: string[] = [];
  for (let index = 0; index < pages; index++) {
    const name = `Annots/Page_${index}/Annotation.xml`;
    const watermark =
      report.watermark === undefined
        ? ""
        : annotation("Watermark", report.watermark, { CTM: "0.707 0.707 -0.707 0.707 0 0", Size: 20 });
    const note = report.note === undefined || index > 0 ? "" : annotation("Text", report.note, { Size: 4 });
    members[`Doc_0/${name}`] = element("PageAnnot", {}, watermark + note);
    listed.push(element("Page", { PageID: 100 + index }, element("FileLoc", {}, `Page_${index}/Annotation.xml`)));
  }
  members["Doc_0/Annots/Annotations.xml"] = element("Annotations", {}, listed.join(""));
}

const annotation = (type: string, text: string, attributes: Readonly<Record<string, string | number>>): string =>
  element(
    "Annot",
    { Type: type, ID: 700 },
    element(
      "Appearance",
      { Boundary: "0 0 210 297" },
      element(
        "TextObject",
        { Boundary: "0 0 210 297", Font: FONTS.body, ...attributes },
        element("TextCode", { X: 10, Y: 10 }, escaped(text)),
      ),
    ),
  );

/** Names are written with the mark § for the prefix, which is put in last. */
function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<§${name}${written.join("")}>${content}</§${name}>`;
}

function prefixed(xml: string, prefix: string): string {
  if (prefix === "") return xml.replace(/(<\/?)§/g, "$1");
  const named = xml.replace(/^<§(\w+)/, `<§$1 xmlns:${prefix}="http://www.ofdspec.org/2016"`);
  return named.replace(/(<\/?)§/g, `$1${prefix}:`);
}

const place = (name: string, { paths }: OfdReport): string =>
  paths === "absolute" ? `/${name}` : paths === "backslashes" ? name.replaceAll("/", "\\") : name;

const inDocument = (name: string, report: OfdReport): string =>
  report.paths === "absolute" ? `/Doc_0/${name}` : place(name, report);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The same order each time. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const result = [...items];
  let state = seed;
  for (let at = result.length - 1; at > 0; at--) {
    state = (state * 48271) % 2147483647;
    const other = state % (at + 1);
    const [one, two] = [result[at], result[other]];
    if (one !== undefined && two !== undefined) {
      result[at] = two;
      result[other] = one;
    }
  }
  return result;
}

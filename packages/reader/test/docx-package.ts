import { strToU8, type Zippable, zipSync } from "fflate";
import type { ReadResult } from "../src/result.js";

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(" ");
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a DOCX is made of: the insides of the roots of its parts. Parts left out are not in the package. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** By relationship id. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** docProps/core.xml. */
  readonly properties?: string;
  /** More relationships of the main part. */
  readonly relationships?: string;
  /** More members, or other ones of the same name; null takes one away. */
  readonly members?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A DOCX in memory. */
export function docxPackage(parts: DocxParts): Uint8Array {
  const members = new Map<string, string | Uint8Array>();
  const related: string[] = [];
  const add = (type: string, name: string, root: string, content: string, id = `rId-${name}`) => {
    members.set(`word/${name}.xml`, `${DECLARATION}<w:${root} ${NAMESPACES}>${content}</w:${root}>`);
    related.push(relationship(id, type, `${name}.xml`));
  };
  members.set("[Content_Types].xml", contentTypes);
  members.set(
    "_rels/.rels",
    relationships([
      relationship("rId1", "officeDocument", "word/document.xml"),
      `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ]),
  );
  members.set(
    "word/document.xml",
    `${DECLARATION}<w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`,
  );
  if (parts.styles !== undefined) add("styles", "styles", "styles", parts.styles);
  if (parts.numbering !== undefined) add("numbering", "numbering", "numbering", parts.numbering);
  if (parts.settings !== undefined) add("settings", "settings", "settings", parts.settings);
  if (parts.footnotes !== undefined) add("footnotes", "footnotes", "footnotes", parts.footnotes);
  if (parts.endnotes !== undefined) add("endnotes", "endnotes", "endnotes", parts.endnotes);
  if (parts.comments !== undefined) add("comments", "comments", "comments", parts.comments);
  for (const [id, content] of Object.entries(parts.headers ?? {})) add("header", `header-${id}`, "hdr", content, id);
  for (const [id, content] of Object.entries(parts.footers ?? {})) add("footer", `footer-${id}`, "ftr", content, id);
  if (parts.properties !== undefined) {
    members.set(
      "docProps/core.xml",
      `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.properties}</cp:coreProperties>`,
    );
  }
  members.set("word/_rels/document.xml.rels", relationships([...related, parts.relationships ?? ""]));
  for (const [name, content] of Object.entries(parts.members ?? {})) {
    if (content === null) members.delete(name);
    else members.set(name, content);
  }
  const files: Zippable = {};
  for (const [name, content] of members) files[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files);
}

/** A relationship of the main part. */
export const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;

/** The content of a `.rels` part. */
export const relationships = (all: readonly string[]): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;

const contentTypes = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

/** A run; `properties` is the inside of `w:rPr`. */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs; `properties` is the inside of `w:pPr`. */
export const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") || content === "" ? content : run(content)}</w:p>`;

/** `w:numPr`. */
export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A level of a list; `more` stands before `w:lvlText`. */
export const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A list definition. */
export const definition = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;

/** A list of a definition. */
export const list = (id: number, ofDefinition: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${ofDefinition}"/>${overrides}</w:num>`;

/** A paragraph style. */
export const style = (id: string, name: string, content = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;

/** A table of cells, each a text or the inside of `w:tc`. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith("<") ? cell : paragraph(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

/** A complex field with its stored result; `result` null for a field without one. */
export const field = (instruction: string, result: string | null): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${
    result === null ? "" : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** The blocks of a result as `kind level text`, a line each; for refusals the code. */
export function blockLines(result: ReadResult): readonly string[] {
  if (!result.ok) return result.diagnostics.map(({ code }) => `refused ${code}`);
  const { text, blocks } = result.source;
  return (blocks ?? []).map(
    ({ kind, level, furniture, span }) =>
      `${kind}${level === undefined ? "" : ` ${level}`}${furniture === undefined ? "" : ` ${furniture}`}: ${text.slice(span.start, span.end)}`,
  );
}

/** The diagnostics of a result as `code data`. */
export const remarks = (result: ReadResult): readonly string[] =>
  (result.ok ? result.source.diagnostics : result.diagnostics).map(
    ({ code, data }) => `${code} ${JSON.stringify(data)}`,
  );

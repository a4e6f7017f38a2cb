import { strToU8, zipSync } from "fflate";

const NAMESPACES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(" ");

export interface OdtParts {
  /** Content of office:text. */
  readonly body: string;
  /** Content of office:automatic-styles of content.xml. */
  readonly automaticStyles?: string;
  /** Content of office:styles. */
  readonly styles?: string;
  /** Content of office:master-styles. */
  readonly masterStyles?: string;
  readonly title?: string;
  /** Further members, or others in place of these, by their names. */
  readonly members?: Readonly<Record<string, string>>;
}

/** An .odt package of parts written by hand. */
export function odtPackage({
  body,
  automaticStyles = "",
  styles = "",
  masterStyles = "",
  title,
  members,
}: OdtParts): Uint8Array {
  const root = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><office:${name} ${NAMESPACES}>${content}</office:${name}>`;
  const parts: Record<string, string> = {
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": root(
      "document-content",
      `<office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    "styles.xml": root(
      "document-styles",
      `<office:styles>${styles}</office:styles><office:master-styles>${masterStyles}</office:master-styles>`,
    ),
    ...(title === undefined
      ? {}
      : { "meta.xml": root("document-meta", `<office:meta><dc:title>${title}</dc:title></office:meta>`) }),
    ...members,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])));
}

import * as z from "zod";
import { BLOCK_KINDS, FORMATS, FURNITURE_KINDS } from "../vocabulary.js";
import { diagnostic, isoDate, origin, span } from "./position.js";

export const format = z.enum(FORMATS).meta({ id: "Format" });

export const furnitureKind = z.enum(FURNITURE_KINDS).meta({ id: "FurnitureKind" });

export const block = z
  .object({
    kind: z.enum(BLOCK_KINDS).meta({ id: "BlockKind" }),
    level: z.int().min(1).max(9).exactOptional(),
    furniture: furnitureKind.exactOptional(),
    span,
  })
  .meta({
    id: "Block",
    description:
      "A block that the format itself marks. `level` is that of a heading, left out where the format shows a heading but no level (a bold paragraph); `furniture` says what a block of furniture is.",
  });

export const attachment = z.object({ name: z.string(), target: z.string().nullable() }).meta({
  id: "Attachment",
  description:
    "A file that the document links or carries: its name, and where it is (an address of a page, a path inside the file), or null.",
});

export const originMark = z
  .object({ start: z.int().min(0), origin })
  .meta({ id: "OriginMark", description: "From the offset `start` on, the text came from `origin`." });

export const hints = z
  .object({
    title: z.string().exactOptional(),
    organization: z.string().exactOptional(),
    year: z.int().exactOptional(),
    publishedOn: isoDate.exactOptional(),
    contentSource: z.string().exactOptional(),
    siteName: z.string().exactOptional(),
    columnName: z.string().exactOptional(),
  })
  .meta({
    id: "Hints",
    description:
      "What metadata says of the document: front matter, HTML meta elements, core properties. `contentSource`, `siteName` and `columnName` are those of a government web page (ContentSource, SiteName, ColumnName).",
  });

export const sourceText = z
  .object({
    text: z.string(),
    format,
    encoding: z.string(),
    fileName: z.string().nullable(),
    hints,
    blocks: z.array(block).nullable(),
    markup: z.array(span),
    origins: z.array(originMark),
    attachments: z.array(attachment),
    diagnostics: z.array(diagnostic),
  })
  .meta({
    id: "SourceText",
    description:
      "A document as text. `blocks` is null for a format without block structure; `markup` lists, in order, the ranges that are syntax and not content.",
  });

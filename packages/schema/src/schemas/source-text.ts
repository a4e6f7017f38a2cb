import * as z from "zod";
import { FORMATS } from "../vocabulary.js";
import { diagnostic, isoDate, origin, span } from "./position.js";

export const format = z.enum(FORMATS).meta({ id: "Format" });

export const block = z
  .object({
    kind: z.enum(["heading", "paragraph", "list-item", "table", "code", "comment", "front-matter"]),
    level: z.int().min(1).max(9).exactOptional(),
    span,
  })
  .meta({ id: "Block", description: "A block that the format itself marks. `level` is that of a heading." });

export const originMark = z
  .object({ start: z.int().min(0), origin })
  .meta({ id: "OriginMark", description: "From the offset `start` on, the text came from `origin`." });

export const hints = z
  .object({
    title: z.string().exactOptional(),
    organization: z.string().exactOptional(),
    year: z.int().exactOptional(),
    publishedOn: isoDate.exactOptional(),
  })
  .meta({
    id: "Hints",
    description: "What metadata says of the document: front matter, HTML meta elements, core properties.",
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
    diagnostics: z.array(diagnostic),
  })
  .meta({
    id: "SourceText",
    description:
      "A document as text. `blocks` is null for a format without block structure; `markup` lists, in order, the ranges that are syntax and not content.",
  });

import * as z from "zod";

const offset = z.int().min(0);

export const span = z
  .object({ start: offset, end: offset })
  .meta({ id: "Span", description: "0-based UTF-16 offsets into the canonical text; `end` is exclusive." });

export const lineNumber = z.int().min(1);

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const origin = z
  .object({
    page: z.int().min(1).exactOptional(),
    paragraph: z.int().min(1).exactOptional(),
    line: z.int().min(1).exactOptional(),
  })
  .meta({
    id: "Origin",
    description:
      "Where a place was in a format that is not plain text, 1-based: page (PDF, OFD), paragraph (DOCX, DOC, ODT) or line of the file (HTML).",
  });

export const dataValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const diagnostic = z
  .object({
    code: z.string(),
    data: z.record(z.string(), dataValue),
    line: lineNumber.nullable(),
    span: span.nullable(),
  })
  .meta({
    id: "Diagnostic",
    description: "Something that could not be read or understood with certainty; never silently dropped.",
  });

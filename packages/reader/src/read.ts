import type { Diagnostic, Format } from "@fazhi/schema";
import { canonicalText } from "./canonical.js";
import { type Decoded, decode } from "./decode.js";
import { fileExtension, promisedFormat } from "./formats.js";
import { beginsAsHtml, holdsElements } from "./html-signs.js";
import { plainText } from "./plain-text.js";
import { TEXT_FORMATS } from "./registry.js";
import { type ReadOptions, type ReadResult, refuse, remark } from "./result.js";
import { recognise, type Signature } from "./signatures.js";
import { checkText } from "./text-checks.js";

const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads one document.
 *
 * The format is found in the content; the file name is a hint only. Canonical text is the input after decoding, its
 * byte-order mark removed and `\r\n` or a lone `\r` read as `\n`; every offset of the result counts its UTF-16 units
 * from 0.
 *
 * @param input the bytes of a file, or a string that is decoded already (then `encoding` of the result is "utf-16",
 *   and the caller's `encoding` is without effect; `maxBytes` counts its UTF-16 bytes)
 * @returns the text, or one diagnostic with the reason: `empty`, `binary`, `unsupported-format`,
 *   `unsupported-encoding`, `too-large` or `aborted`. Bad input never throws.
 */
export async function read(input: Uint8Array | string, options: ReadOptions = {}): Promise<ReadResult> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const size = typeof input === "string" ? 2 * input.length : input.length;
  if (options.signal?.aborted) return refuse("aborted");
  if (size === 0) return refuse("empty");
  if (size > limit) return refuse("too-large", { bytes: size, limit });
  if (typeof input === "string") return readDecoded(canonicalText(input), "utf-16", [], options);

  const signature = recognise(input);
  if (signature !== null) return refuseSignature(signature, options);
  const decoded = decode(input, options.encoding);
  if (!decoded.ok) return refuseUndecoded(input, decoded.encoding);
  const text = canonicalText(decoded.text);
  return readDecoded(text, decoded.encoding, invalidBytes(decoded, text), options);
}

/**
 * Takes a string as plain text, whatever it looks like; synchronous. For Markdown there is `readMarkdown` in
 * `@fazhi/reader/markdown`, for a string of unknown format {@link read}.
 *
 * @returns the text with `encoding` "utf-16", or one diagnostic: `empty` or `binary`
 */
export function readText(text: string, options: { readonly fileName?: string } = {}): ReadResult {
  const canonical = canonicalText(text);
  const checked = checkText(canonical);
  if (checked.refusal !== null) return checked.refusal;
  const source = plainText({ text: canonical, encoding: "utf-16", fileName: options.fileName ?? null });
  return { ok: true, source: { ...source, diagnostics: checked.remarks } };
}

async function readDecoded(
  text: string,
  encoding: string,
  remarks: readonly Diagnostic[],
  options: ReadOptions,
): Promise<ReadResult> {
  const checked = checkText(text);
  if (checked.refusal !== null) return checked.refusal;
  const fileName = options.fileName ?? null;
  const format = formatOf(text, fileName, options.format);
  const load = TEXT_FORMATS[format];
  if (load === undefined) return refuse("unsupported-format", { format });
  const structured = await load();
  if (options.signal?.aborted) return refuse("aborted");
  const source = structured({ text, encoding, fileName });
  const diagnostics = [
    ...extensionMismatch(fileName, format, options.format),
    ...remarks,
    ...checked.remarks,
    ...source.diagnostics,
  ];
  return { ok: true, source: { ...source, diagnostics } };
}

/** The caller's word for a text format holds; else the content decides, and the name only what content cannot show. */
function formatOf(text: string, fileName: string | null, asked: Format | undefined): Format {
  if (asked === "text" || asked === "markdown" || asked === "html") return asked;
  if (beginsAsHtml(text)) return "html";
  const promised = promisedFormat(fileName);
  if (promised === "html") return holdsElements(text) ? "html" : "text";
  return promised === "markdown" ? "markdown" : "text";
}

/** A known extension that promises another format; said only where the caller did not name the format himself. */
function extensionMismatch(fileName: string | null, format: Format, asked: Format | undefined): readonly Diagnostic[] {
  const promised = promisedFormat(fileName);
  if (asked !== undefined || promised === null || promised === format) return [];
  return [{ code: "extension-mismatch", data: { extension: fileExtension(fileName), format }, line: null, span: null }];
}

/** A report format under its own name cannot be read yet; under the name of a text, or no report at all, it is binary. */
function refuseSignature({ detected, format }: Signature, options: ReadOptions): ReadResult {
  const fileName = options.fileName ?? null;
  const promised = options.format ?? promisedFormat(fileName);
  const isContainer = promised !== null && promised !== "text" && promised !== "markdown" && promised !== "html";
  if (format !== null && (promised === null || isContainer)) return refuse("unsupported-format", { format });
  if (format === null && isContainer && CONTAINERS[promised] === detected) {
    const extension = fileExtension(fileName);
    return refuse("unsupported-format", { format: extension === "wps" ? extension : promised });
  }
  return refuse("binary", { detected });
}

/** What a container holds stays open when its directory lies elsewhere; then the name says which one it is. */
const CONTAINERS: Readonly<Partial<Record<Format, string>>> = {
  doc: "doc (OLE)",
  docx: "docx/ofd/zip",
  odt: "docx/ofd/zip",
  ofd: "docx/ofd/zip",
};

const CONTROL_SAMPLE = 4096;

/** Bytes that no encoding explains are a file of another kind where NULs stand among them, else an unknown encoding. */
function refuseUndecoded(bytes: Uint8Array, encoding: string): ReadResult {
  const isData = encoding === "unknown" && bytes.subarray(0, CONTROL_SAMPLE).includes(0);
  return isData ? refuse("binary", { detected: "unknown" }) : refuse("unsupported-encoding", { encoding });
}

function invalidBytes(decoded: Extract<Decoded, { ok: true }>, text: string): readonly Diagnostic[] {
  if (decoded.invalid === null) return [];
  const start = canonicalText(decoded.text.slice(0, decoded.invalid.first)).length;
  const data = { count: decoded.invalid.count, encoding: decoded.encoding };
  return [remark("invalid-bytes", data, text, { start, end: start + 1 })];
}

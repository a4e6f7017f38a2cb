import type { Diagnostic, Format } from "@fazhi/schema";
import { canonicalText } from "./canonical.js";
import { beginsAsHtml, holdsElements } from "./detection/html-signs.js";
import { recognise, type Signature } from "./detection/signatures.js";
import { charsetHint } from "./encoding/charset-hint.js";
import { type Decoded, decode } from "./encoding/decode.js";
import { fileExtension, promisedFormat } from "./formats.js";
import type { Guard } from "./guard.js";
import { guarded, guardOf } from "./guarded.js";
import { plainText } from "./plain-text.js";
import { FILE_FORMATS, isTextFormat, TEXT_FORMATS, type TextFormat } from "./registry.js";
import { lineAt, type ReadOptions, type ReadResult, refuse, remark } from "./result.js";
import { checkText } from "./text-checks.js";

/**
 * Reads one document.
 *
 * The format is found in the content; the file name is a hint only. For plain text and Markdown the canonical text is the
 * input after decoding, its byte-order mark removed and `\r\n` or a lone `\r` read as `\n`; for the other formats it is
 * their text in reading order, a line per paragraph, with `origins` that lead back. Every offset of the result counts
 * UTF-16 units of it from 0.
 *
 * @param input the bytes of a file, or a string that is decoded already (then `encoding` of the result is "utf-16",
 *   and the caller's `encoding` is without effect; `limits.maxBytes` counts its UTF-16 bytes)
 * @returns the text, or one diagnostic with the reason (`diagnosticMessages` has them all): not a document (`empty`,
 *   `binary`, `unsupported-format`, `unsupported-encoding`), not readable (`damaged`, `encrypted`, `no-text-layer`), hostile
 *   (`unsafe-archive`, `xml-doctype`, `limit-exceeded`, `too-large`, `timed-out`) or `aborted`. Bad input never throws.
 */
export async function read(input: Uint8Array | string, options: ReadOptions = {}): Promise<ReadResult> {
  const guard = guardOf(options);
  const limit = guard.limits.maxBytes;
  const size = typeof input === "string" ? 2 * input.length : input.length;
  if (options.signal?.aborted) return refuse("aborted");
  if (size === 0) return refuse("empty");
  if (size > limit) return refuse("too-large", { bytes: size, limit });
  if (typeof input === "string") return readDecoded(canonicalText(input), "utf-16", [], options, guard);

  const signature = recognise(input);
  if (signature !== null) return readFile(input, signature, options, guard);
  const decoded = decode(input, { declared: options.encoding, hint: charsetHint(input, options.contentType) });
  if (!decoded.ok) return refuseUndecoded(input, decoded.encoding);
  const text = canonicalText(decoded.text);
  return readDecoded(text, decoded.encoding, invalidBytes(decoded, text), options, guard);
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
  guard: Guard,
): Promise<ReadResult> {
  const checked = checkText(text);
  if (checked.refusal !== null) return checked.refusal;
  const fileName = options.fileName ?? null;
  const foreign = foreignText(text);
  if (foreign !== null) return refuse("unsupported-format", { format: foreign });
  const format = formatOf(text, fileName, options.format);
  const readSource = await TEXT_FORMATS[format]();
  const mismatch = extensionMismatch(fileName, format, options.format);
  if (format !== "html") {
    return guarded(format, guard, checked.remarks, async () => {
      const source = await readSource({ text, encoding, fileName }, guard);
      return { ...source, diagnostics: [...mismatch, ...remarks, ...source.diagnostics] };
    });
  }
  // What is read of a page is another text than the file's, in which the places of these remarks mean nothing.
  const placeless = remarks.map((one) => ({ ...one, line: null, span: null }));
  return guarded(format, guard, null, async () => {
    const source = await readSource({ text, encoding, fileName }, guard);
    return { ...source, diagnostics: [...mismatch, ...placeless, ...source.diagnostics] };
  });
}

/** The caller's word for a text format holds; else the content decides, and the name only what content cannot show. */
function formatOf(text: string, fileName: string | null, asked: Format | undefined): TextFormat {
  if (asked !== undefined && isTextFormat(asked)) return asked;
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

/** A package or binary file: by its content, or by its name where the content only shows the kind of container. */
async function readFile(
  bytes: Uint8Array,
  { detected, format: found, encrypted }: Signature,
  options: ReadOptions,
  guard: Guard,
): Promise<ReadResult> {
  const fileName = options.fileName ?? null;
  const promised = options.format ?? promisedFormat(fileName);
  const format = found ?? (promised !== null && CONTAINERS[promised] === detected ? promised : null);
  if (format === null || isTextFormat(format)) return refuse("binary", { detected });
  if (encrypted) return refuse("encrypted", { format });
  const readSource = await FILE_FORMATS[format]();
  const mismatch = extensionMismatch(fileName, format, options.format);
  return guarded(format, guard, null, async () => {
    const source = await readSource({ bytes, fileName }, guard);
    return { ...source, diagnostics: [...mismatch, ...source.diagnostics] };
  });
}

/** What a container holds stays open when its directory is damaged or lies elsewhere; then the name says which one it is. */
const CONTAINERS: Readonly<Partial<Record<Format, string>>> = {
  doc: "doc (OLE)",
  docx: "docx/ofd/zip",
  odt: "docx/ofd/zip",
  ofd: "docx/ofd/zip",
};

/** Documents of other programs that are text on the outside. */
function foreignText(text: string): string | null {
  if (text.startsWith("{\\rtf")) return "rtf";
  const head = text.slice(0, 2048);
  return /^(?:From|MIME-Version):/im.test(head) && /^Content-Type:\s*multipart\/related/im.test(head) ? "mht" : null;
}

const CONTROL_SAMPLE = 4096;

/** Bytes that no encoding explains are a file of another kind where NULs stand among them, else an unknown encoding. */
function refuseUndecoded(bytes: Uint8Array, encoding: string): ReadResult {
  const isData = encoding === "unknown" && bytes.subarray(0, CONTROL_SAMPLE).includes(0);
  return isData ? refuse("binary", { detected: "unknown" }) : refuse("unsupported-encoding", { encoding });
}

function invalidBytes(decoded: Extract<Decoded, { ok: true }>, text: string): readonly Diagnostic[] {
  if (decoded.invalid === null) return [];
  const start = canonicalText(decoded.text.slice(0, decoded.invalid.first)).length;
  const data = { count: decoded.invalid.count, encoding: decoded.encoding, line: lineAt(text, start) };
  return [remark("invalid-bytes", data, text, { start, end: start + 1 })];
}

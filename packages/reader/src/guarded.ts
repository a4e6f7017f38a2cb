import type { Diagnostic, Format, SourceText } from "@fazhi/schema";
import type { FileFormatReader } from "./format-reader.js";
import { Guard } from "./guard.js";
import { DEFAULT_LIMITS, type ReadLimits } from "./limits.js";
import { isRefusal } from "./refusal.js";
import { type ReadOptions, type ReadResult, refusalOf, refuse } from "./result.js";
import { checkText } from "./text-checks.js";

/** What bounds the reading of one document, from the options of a call. */
export const guardOf = ({ limits, signal }: Pick<ReadOptions, "limits" | "signal">): Guard =>
  new Guard({ ...DEFAULT_LIMITS, ...definedOf(limits) }, signal ?? null);

/** `undefined` for a limit means that it is left out. */
const definedOf = (limits: Partial<ReadLimits> = {}): Partial<ReadLimits> =>
  Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));

/**
 * Runs a format reader: a `Refusal` becomes a value, and so does any other exception, which a hostile file can provoke in
 * a library or in code of ours that trusted its structure (then `part` of `damaged` is "unexpected").
 *
 * @param remarks what was said of the text when it was looked at; null where the source's text is still to be looked at
 */
export async function guarded(
  format: Format,
  guard: Guard,
  remarks: readonly Diagnostic[] | null,
  readSource: () => SourceText | Promise<SourceText>,
): Promise<ReadResult> {
  try {
    guard.checkpoint();
    const source = await readSource();
    guard.checkpoint();
    if (remarks !== null) return { ok: true, source: withRemarks(source, remarks) };
    const checked = checkText(source.text);
    return checked.refusal ?? { ok: true, source: withRemarks(source, checked.remarks) };
  } catch (error) {
    if (isRefusal(error)) return refusalOf(error);
    return refuse("damaged", { format, part: "unexpected" });
  }
}

const withRemarks = (source: SourceText, remarks: readonly Diagnostic[]): SourceText =>
  remarks.length === 0 ? source : { ...source, diagnostics: [...remarks, ...source.diagnostics] };

/** The public function of a format's own subpath: bytes of that format, whatever their name. */
export const fileReader =
  (format: Format, readSource: FileFormatReader) =>
  (bytes: Uint8Array, options: Pick<ReadOptions, "fileName" | "limits" | "signal"> = {}): Promise<ReadResult> => {
    const guard = guardOf(options);
    const limit = guard.limits.maxBytes;
    if (bytes.length === 0) return Promise.resolve(refuse("empty"));
    if (bytes.length > limit) return Promise.resolve(refuse("too-large", { bytes: bytes.length, limit }));
    return guarded(format, guard, null, () => readSource({ bytes, fileName: options.fileName ?? null }, guard));
  };

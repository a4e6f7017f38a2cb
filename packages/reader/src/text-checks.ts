import type { Diagnostic } from "@fazhi/schema";
import { controlCharacters, isBlank } from "./canonical.js";
import { type ReadResult, refuse, remark } from "./result.js";

/** More control characters than these are no longer stray ones: the bytes were never text. */
const STRAY_CONTROLS = 3;
const STRAY_CONTROL_SHARE = 0.05;

/** What a canonical text says of itself before any format looks at it: a refusal, or remarks to keep with it. */
export function checkText(
  text: string,
): { readonly refusal: ReadResult } | { readonly refusal: null; readonly remarks: readonly Diagnostic[] } {
  if (isBlank(text)) return { refusal: refuse("empty") };
  const controls = controlCharacters(text);
  if (controls === null) return { refusal: null, remarks: [] };
  const { count, first } = controls;
  if (count > STRAY_CONTROLS && count > STRAY_CONTROL_SHARE * text.length) {
    return { refusal: refuse("binary", { detected: "unknown" }) };
  }
  return {
    refusal: null,
    remarks: [remark("control-characters", { count }, text, { start: first, end: first + 1 })],
  };
}

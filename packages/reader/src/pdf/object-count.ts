import type { Guard } from "../guard.js";

/** Below this size there cannot be as many objects as a document may have elements. */
const SHORTEST_OBJECT = "1 0 obj ".length;

/**
 * Counts what looks like the beginning of an object, because the library keeps them all while it looks for a lost table.
 *
 * @throws Refusal `limit-exceeded` (maxElements), `aborted`, `timed-out`
 */
export function checkObjectCount(bytes: Uint8Array, guard: Guard): void {
  if (bytes.length / SHORTEST_OBJECT < guard.limits.maxElements) return;
  for (let at = bytes.indexOf(0x6f); at !== -1; at = bytes.indexOf(0x6f, at + 1)) {
    if (bytes[at + 1] === 0x62 && bytes[at + 2] === 0x6a && (bytes[at - 1] ?? 0) <= 0x20) guard.countElement();
  }
}

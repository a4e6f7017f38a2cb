import { isLineBreak, skipBlanks } from "./characters.js";
import { type Marker, matchMarker } from "./markers.js";
import { clampRange } from "./span.js";

const LINE_BREAK = /[\n\r\u2028\u2029]/g;

/**
 * Finds the numbers that open a line, after blanks: one per line at most. Numbers inside a line are no headings; ask
 * `matchMarker` for those.
 *
 * @returns absolute offsets, in order
 * @see GB/T 9704-2012, 7.3.3
 */
export function findMarkers(text: string, start = 0, end: number = text.length): readonly Marker[] {
  const range = clampRange(text, start, end);
  // A slice, so that what stands outside the range is neither searched nor seen.
  const part = text.slice(range.start, range.end);
  const markers: Marker[] = [];
  for (let line = 0; line < part.length; line = nextLine(part, line)) {
    const at = skipBlanks(part, line);
    if (at === part.length || isLineBreak(part.charCodeAt(at))) continue;
    const marker = matchMarker(part, at);
    if (marker) markers.push({ ...marker, start: marker.start + range.start, end: marker.end + range.start });
  }
  return markers;
}

function nextLine(text: string, from: number): number {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex : text.length;
}

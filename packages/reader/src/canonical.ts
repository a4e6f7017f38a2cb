/**
 * The canonical text of a decoded string: one leading byte-order mark removed, `\r\n` and a lone `\r` read as `\n`.
 * Nothing else changes, so that the lines are the file's own lines.
 */
export function canonicalText(decoded: string): string {
  const text = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** True where nothing but blanks stands in the text: spaces of any width, line ends, byte-order marks. */
export const isBlank = (text: string): boolean => !/\S/.test(text);

/** C0 and C1 controls and DEL, without tab, line feed, vertical tab (a soft break of word processors), form feed, CR. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/;

export const isControl = (unit: number): boolean =>
  unit < 0x20 ? unit < 0x09 || unit > 0x0d : unit >= 0x7f && unit <= 0x9f;

export interface ControlCharacters {
  readonly count: number;
  /** Offset of the first one. */
  readonly first: number;
}

/** Counts the control characters that no text has; null where there is none. */
export function controlCharacters(text: string): ControlCharacters | null {
  const first = text.search(CONTROL);
  if (first === -1) return null;
  let count = 0;
  for (let at = first; at < text.length; at++) if (isControl(text.charCodeAt(at))) count++;
  return { count, first };
}

import type { Span } from "@fazhi/schema";
import { isBlank, isLineBreak } from "@fazhi/text";

/** A text made from another one, with the place in that one of each of its units. */
export interface Rewritten {
  readonly text: string;
  /**
   * Where a span stands in the first text, counted in its units that are no blanks; what was added lies nowhere.
   * Two spans are at one place where they hold the same words, whatever blanks or additions stand around and between them.
   */
  readonly placeOf: (span: Span) => string;
}

const ADDED = -1;
const isVoid = (text: string, at: number): boolean => isBlank(text.charCodeAt(at)) || isLineBreak(text.charCodeAt(at));

/** Writes a text from pieces of another one. */
export class Rewriting {
  private text = "";
  private readonly origins: number[] = [];

  constructor(private readonly original: string) {}

  /** Takes over a stretch as it is. */
  keep(start: number, end: number): this {
    this.text += this.original.slice(start, end);
    for (let at = start; at < end; at++) this.origins.push(at);
    return this;
  }

  /** Writes `other` for the unit at `at`; of a longer one the first unit stands for it. */
  replace(at: number, other: string): this {
    this.text += other;
    for (let index = 0; index < other.length; index++) this.origins.push(index === 0 ? at : ADDED);
    return this;
  }

  add(text: string): this {
    this.text += text;
    for (let index = 0; index < text.length; index++) this.origins.push(ADDED);
    return this;
  }

  done(): Rewritten {
    return rewritten(this.text, this.origins, this.original);
  }
}

function rewritten(text: string, origins: readonly number[], original: string): Rewritten {
  // How many units that are no blanks stand before each.
  const before = new Uint32Array(original.length + 1);
  for (let at = 0; at < original.length; at++) before[at + 1] = (before[at] ?? 0) + (isVoid(original, at) ? 0 : 1);
  const isOwn = (at: number): boolean => {
    const origin = origins[at] ?? ADDED;
    return origin !== ADDED && !isVoid(original, origin);
  };
  const placeOf = ({ start, end }: Span): string => {
    let from = start;
    let to = end - 1;
    while (from < end && !isOwn(from)) from++;
    while (to >= from && !isOwn(to)) to--;
    return to < from ? "nowhere" : `${before[origins[from] ?? 0]}–${(before[origins[to] ?? 0] ?? 0) + 1}`;
  };
  return { text, placeOf };
}

/** The text itself. */
export const unchanged = (original: string): Rewritten => new Rewriting(original).keep(0, original.length).done();

/**
 * A text of which only the words are known to be those of the first one, line by line and in order; whole lines may be
 * missing. A line that is not found there counts as added.
 */
export function aligned(original: string, text: string): Rewritten {
  const inked: number[] = [];
  let ink = "";
  for (let at = 0; at < original.length; at++)
    if (!isVoid(original, at)) {
      ink += original[at];
      inked.push(at);
    }
  const origins: number[] = [];
  let reached = 0;
  for (const line of text.split(/(?<=\n)/)) {
    let words = "";
    for (let at = 0; at < line.length; at++) if (!isVoid(line, at)) words += line[at];
    const found = ink.indexOf(words, reached);
    let next = found < 0 ? reached : found;
    for (let at = 0; at < line.length; at++)
      origins.push(found < 0 || isVoid(line, at) ? ADDED : (inked[next++] ?? ADDED));
    reached = next;
  }
  return rewritten(text, origins, original);
}

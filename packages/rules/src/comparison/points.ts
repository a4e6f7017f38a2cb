import type { Span } from "@fazhi/schema";

/** Where the clause ends that names what a point is about. */
const END = /[，,。；;：:\n]/;
const LONGEST = 40;

/** The first clause of a point, without blanks around it; cut where it is long, so that it can be quoted. */
export const headSpan = (text: string, { start, end }: Span): Span => {
  const stop = text.slice(start, end).search(END);
  return { start, end: Math.min(stop < 0 ? end : start + stop, start + LONGEST) };
};

/** The same as text. */
export const headOf = (text: string, span: Span): string => {
  const head = headSpan(text, span);
  return text.slice(head.start, head.end).trim();
};

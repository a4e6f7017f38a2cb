import type { Report, SourceText, Span } from "@fazhi/schema";
import type { Random } from "../../parser/eval/random.js";

/** A clean annual report into which a fault is put. */
export interface SeedTarget {
  /** The canonical text. */
  readonly text: string;
  readonly source: SourceText;
  readonly report: Report;
}

/** The text with one fault in it. */
export interface SeededText {
  readonly text: string;
  /** Where the fault stands in the new text; null where it is something that is missing or concerns the whole. */
  readonly at: Span | null;
  /** What a finding without a place must quote to be the right one; any will do where left out. */
  readonly quoted?: string;
  /** Texts of the earlier report and of the work plan, for rules that need them. */
  readonly previous?: string;
  readonly plan?: string;
}

/** Puts one kind of fault into documents, in wording that varies. */
export interface Seed {
  readonly ruleId: string;
  /** The message that must be reported; any of the rule's where left out. */
  readonly messageId?: string;
  /** What the fault is, in a few words. */
  readonly name: string;
  /** The document with the fault, or null where it gives no place for it. */
  apply(target: SeedTarget, random: Random): SeededText | null;
}

/** The text with `piece` put in at `at`, and where it stands then. */
export const insert = ({ text }: SeedTarget, at: number, piece: string): SeededText => ({
  text: text.slice(0, at) + piece + text.slice(at),
  at: { start: at, end: at + piece.length },
});

/** The text with a span replaced, and where the replacement stands. */
export const replace = ({ text }: SeedTarget, { start, end }: Span, piece: string): SeededText => ({
  text: text.slice(0, start) + piece + text.slice(end),
  at: { start, end: start + Math.max(1, piece.length) },
});

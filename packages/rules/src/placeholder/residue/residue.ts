import type { Span } from "@fazhi/schema";

/**
 * Something left over from a template or a draft.
 * `mask`: XX, ×× for a name or a date; `figure`: XX件, N次 for a number; `note`: a writer's reminder;
 * `blank`: a gap to be filled in.
 */
export interface Residue extends Span {
  readonly kind: "mask" | "figure" | "note" | "blank";
  /** Nothing else can be meant; otherwise a deliberate masking is thinkable. */
  readonly certain: boolean;
}

/** Reads what begins at `start`; null where it is no residue. Looks only a bounded way around it. */
export type Recogniser = (text: string, start: number) => Residue | null;

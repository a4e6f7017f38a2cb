import type { Span } from "@fazhi/schema";
import type { Draft } from "../draft.js";

/** The wording at several spans, a line for each. */
export const textOf = ({ text }: Draft, spans: readonly Span[]): string => {
  const [only] = spans;
  return only && spans.length === 1
    ? text.slice(only.start, only.end)
    : spans.map(({ start, end }) => text.slice(start, end)).join("\n");
};

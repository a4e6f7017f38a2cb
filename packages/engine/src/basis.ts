import type { Basis } from "@fazhi/schema";

/**
 * Whether a finding of severity `error` may rest on these rows: at least one requirement was read in
 * an authoritative text. How sure we are of the article's number does not matter for that.
 */
export function backsError(basis: readonly Basis[]): boolean {
  return basis.some((row) => row.confidence === "high");
}

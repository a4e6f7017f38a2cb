import type { Basis } from "@fazhi/schema";

/** A local rule as options of rules name it: `source` is its short name, the rest may be left out. */
export interface LocalBasis {
  readonly source: string;
  readonly title?: string;
  readonly article?: string;
  readonly confidence?: Basis["confidence"];
  readonly url?: string;
}

/**
 * The basis that an option names, which nobody has looked at before; null for anything else than an object with a
 * `source`. Confidence is "medium" unless given: nothing local backs an error by accident.
 */
export function localBasis(option: unknown): Basis | null {
  if (typeof option !== "object" || option === null) return null;
  const given: Readonly<Record<string, unknown>> = { ...option };
  const { source, title, article, confidence, url } = given;
  if (typeof source !== "string" || source.trim() === "") return null;
  const sure = confidence === "high" || confidence === "low" ? confidence : "medium";
  return {
    source,
    title: typeof title === "string" ? title : source,
    article: typeof article === "string" ? article : null,
    item: null,
    confidence: sure,
    articleConfidence: sure,
    url: typeof url === "string" ? url : null,
  };
}

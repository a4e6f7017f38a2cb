import type { ContentEntry, Span } from "@fazhi/schema";

/** How a required content appears; `at` is its first passage where it has no heading of its own. */
export type Appearance =
  | { readonly status: "present" | "missing" }
  | { readonly status: "inline"; readonly at: Span | null; readonly line: number | null };

/** Reads one entry of `report.content`, its first passage in the order of the text. */
export function appearanceOf(entry: ContentEntry): Appearance {
  if (entry.status !== "inline") return { status: entry.status };
  const [first] = [...(entry.evidence ?? [])].sort((a, b) => a.span.start - b.span.start);
  return { status: "inline", at: first?.span ?? null, line: first?.line ?? null };
}

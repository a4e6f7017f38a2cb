import type { ReasonBasis, RoleReason, RoleSign, Span } from "@fazhi/schema";
import { type Draft, placeOfCompact } from "../draft.js";
import type { Node } from "../outline.js";
import type { Ground } from "../roles/grounds.js";

const BASIS: Readonly<Record<RoleSign, ReasonBasis>> = {
  "names-content": "heading-wording",
  "suggests-content": "heading-wording",
  "names-tasks": "heading-wording",
  "treats-topic": "heading-wording",
  "names-none": "heading-wording",
  "names-absent-content": "heading-wording",
  "runs-on": "heading-wording",
  "before-closing-part": "position",
  "no-closing-part": "position",
  "last-of-all": "position",
  "before-last-part": "position",
  "behind-shortcomings": "position",
  "owns-up-to-lacks": "content",
  "tells-of-heads": "content",
  "looks-ahead": "content",
  "tells-what-was-done": "content",
};

/** The words at a place, as every reason shows them. */
export const wordsAt = (draft: Draft, span: Span | null): Pick<RoleReason, "text" | "line" | "span"> =>
  span === null
    ? { text: null, line: null, span: null }
    : { text: draft.text.slice(span.start, span.end), line: draft.lines.lineAt(span.start), span };

/** A reason with the place of what speaks. */
export const reasonAt = (
  draft: Draft,
  { role, sign, verdict }: Pick<Ground, "role" | "sign" | "verdict">,
  span: Span | null,
): RoleReason => ({ role, by: BASIS[sign], sign, verdict, ...wordsAt(draft, span) });

/** A ground in its published shape. */
export function reasonOf(draft: Draft, node: Node, ground: Ground): RoleReason {
  const { cue, beside, evidence } = ground;
  const { heading } = node;
  if (evidence !== undefined) {
    const [first] = evidence.spans();
    return { ...reasonAt(draft, ground, first ?? null), count: evidence.count, of: evidence.of };
  }
  if (BASIS[ground.sign] === "position") return reasonAt(draft, ground, beside?.heading.span ?? null);
  return reasonAt(draft, ground, cue ? placeOfCompact(draft, heading.span, cue) : heading.span);
}

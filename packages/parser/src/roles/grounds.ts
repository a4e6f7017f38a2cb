import type { ContentKey, RoleSign, Span } from "@fazhi/schema";
import type { Node } from "../outline.js";
import type { Evidence } from "./content-evidence.js";

/** One thing that spoke for or against a role when it was given: kept as the decision is made, never worked out later. */
export interface Ground {
  readonly role: ContentKey | null;
  readonly sign: RoleSign;
  readonly verdict: "for" | "against";
  /** The words of the heading, as offsets into its key, where its wording decided. */
  readonly cue?: Span;
  /** The part that this one's place is measured from, where that decided. */
  readonly beside?: Node | undefined;
  /** What the part says, where its content decided. */
  readonly evidence?: Evidence;
}

/** The grounds of the roles that were given by place or content; those by wording are the heading's own (`wordingOf`). */
export type Grounds = ReadonlyMap<Node, readonly Ground[]>;

export const told = (role: ContentKey, sign: RoleSign, evidence: Evidence): Ground => ({
  role,
  sign,
  verdict: "for",
  evidence,
});

export const placed = (role: ContentKey, sign: RoleSign, beside: Node | undefined): Ground => ({
  role,
  sign,
  verdict: "for",
  beside,
});

export const worded = (role: ContentKey | null, sign: RoleSign): Ground => ({ role, sign, verdict: "for" });

export const against = (ground: Ground): Ground => ({ ...ground, verdict: "against" });

import type { SectionExplanation } from "@fazhi/schema";
import type { Draft } from "../draft.js";
import type { Node } from "../outline.js";
import { type Assigned, subjectOf, wordingOf } from "../roles/assign.js";
import { confidenceOf } from "../roles/confidence.js";
import { reasonOf } from "./role-reasons.js";

/** Why each section has its roles: all of the first level, of the lower ones those with a role of their own. */
export function explainSections(
  draft: Draft,
  roots: readonly Node[],
  { roles, grounds }: Assigned,
  reportYear: number | null,
): readonly SectionExplanation[] {
  const explained: SectionExplanation[] = [];
  const visit = (nodes: readonly Node[], prefix: string): void => {
    nodes.forEach((node, index) => {
      const path = `${prefix}${index + 1}`;
      const own = roles.get(node);
      if (own !== undefined) {
        const given = grounds.get(node);
        const why = given
          ? [...(own.includes("measures") ? subjectOf(node) : []), ...given]
          : wordingOf(node, own, reportYear);
        explained.push({
          section: path,
          roles: own,
          confidence: confidenceOf(own, why),
          reasons: why.map((ground) => reasonOf(draft, node, ground)),
        });
      }
      visit(node.children, `${path}.`);
    });
  };
  visit(roots, "");
  return explained;
}

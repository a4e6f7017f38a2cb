import type { Explanation, KindExplanation, Report } from "@fazhi/schema";
import type { Draft } from "../draft.js";
import { type Kind, kindOfTitle } from "../kind.js";
import type { Node } from "../outline.js";
import type { FoundOrganization } from "../profile/organization.js";
import type { Published } from "../profile/published.js";
import type { ReportYear } from "../profile/report-year.js";
import type { Assigned } from "../roles/assign.js";
import type { Title } from "../title.js";
import { explainContent } from "./content.js";
import { explainProfile } from "./profile.js";
import { wordsAt } from "./role-reasons.js";
import { explainSections } from "./sections.js";

/** What the decisions left behind that made a report. */
export interface Decided {
  readonly roots: readonly Node[];
  readonly assigned: Assigned;
  readonly kind: Kind;
  readonly title: Title | null;
  readonly year: ReportYear;
  readonly named: FoundOrganization;
  readonly published: Published;
}

/** Why a document was understood as it was, from what the decisions kept; decides nothing itself. */
export function explain(draft: Draft, report: Report, decided: Decided): Explanation {
  const sections = explainSections(draft, decided.roots, decided.assigned, report.reportYear);
  return {
    kind: explainKind(draft, report, decided.kind),
    profile: explainProfile(draft, report, decided),
    sections,
    content: explainContent(draft, report.content, sections),
  };
}

function explainKind(draft: Draft, { kind, sources }: Report, found: Kind): KindExplanation {
  const hinted = draft.source.hints.title;
  const byMetadata = hinted === undefined || sources.title === "metadata" ? null : kindOfTitle(hinted);
  const decides = found.signs.some(({ weight, sign }) => weight === null && sign.startsWith("title-"));
  return {
    value: kind,
    source: sources.kind,
    confidence: sources.kind === "option" || decides ? "high" : found.certain ? "medium" : "low",
    reasons: found.signs.map(({ kind: of, sign, weight, place }) => ({
      kind: of,
      sign,
      weight,
      ...wordsAt(draft, place?.() ?? null),
    })),
    rivals: [
      ...(found.kind === kind ? [] : [{ value: found.kind, source: found.source }]),
      ...(byMetadata === null || byMetadata === kind ? [] : [{ value: byMetadata, source: "metadata" as const }]),
    ].map((rival) => ({ ...rival, weight: null, ...wordsAt(draft, null) })),
  };
}

import type { Content, ContentExplanations, ContentKey, RoleReason, RoleSign, SectionExplanation } from "@fazhi/schema";
import type { Draft } from "../draft.js";
import { reasonAt } from "./role-reasons.js";

/** What a passage outside of a part of its own says, by the content it was found for. */
const PASSAGE_SIGN: Readonly<Record<ContentKey, RoleSign>> = {
  measures: "tells-what-was-done",
  shortcomings: "owns-up-to-lacks",
  "first-responsible-person": "tells-of-heads",
  "next-year-plan": "looks-ahead",
  "other-matters": "names-content",
};

/** Why each content has its status: the reasons of its parts, or the headings and sentences that were found. */
export function explainContent(
  draft: Draft,
  content: Content,
  sections: readonly SectionExplanation[],
): ContentExplanations {
  const byPath = new Map(sections.map((section) => [section.section, section]));
  const reasonsIn = (paths: readonly string[], role: ContentKey): readonly RoleReason[] =>
    paths.flatMap((path) => byPath.get(path)?.reasons.filter((reason) => reason.role === role) ?? []);
  const headings = new Map(
    sections.flatMap(({ reasons }) =>
      reasons.flatMap((reason) =>
        reason.sign === "names-content" && reason.span ? [[`${reason.role} ${reason.line}`, reason] as const] : [],
      ),
    ),
  );
  const explain = (role: ContentKey) => {
    const { status, sections: paths = [], evidence = [] } = content[role];
    return {
      status,
      reasons: [
        ...reasonsIn(paths, role),
        ...evidence.map(({ span, line }) => {
          const heading = headings.get(`${role} ${line}`);
          const named = heading?.span && span.start <= heading.span.start && heading.span.end <= span.end;
          return named ? heading : reasonAt(draft, { role, sign: PASSAGE_SIGN[role], verdict: "for" }, span);
        }),
      ],
    };
  };
  return {
    measures: explain("measures"),
    shortcomings: explain("shortcomings"),
    "first-responsible-person": explain("first-responsible-person"),
    "next-year-plan": explain("next-year-plan"),
    "other-matters": explain("other-matters"),
  };
}

import type { ContentKey, Evidence, Explanation, PlanItem, Report, Section, Shortcoming, Span } from "@fazhi/schema";
import type { Draft } from "./draft.js";

/**
 * A report on a text whose lines were joined, as one on the text as found: every span and line is that of the text as
 * found. Wordings stay joined, as a title is that was split over lines.
 *
 * @param spanInText where a span of the joined text stands in the text as found
 */
export function relocated(report: Report, { lines }: Pick<Draft, "lines">, spanInText: (span: Span) => Span): Report {
  const at = (span: Span): { readonly line: number; readonly span: Span } => {
    const found = spanInText(span);
    return { line: lines.lineAt(found.start), span: found };
  };
  const maybe = (span: Span | null): Span | null => span && spanInText(span);
  const evidence = (places: readonly Evidence[]): readonly Evidence[] => places.map(({ span }) => at(span));
  const entry = <Entry extends Report["content"][ContentKey]>(found: Entry): Entry =>
    found.evidence ? { ...found, evidence: evidence(found.evidence) } : found;
  const section = (found: Section): Section => ({
    ...found,
    ...at(found.span),
    headingSpan: spanInText(found.headingSpan),
    children: found.children.map(section),
  });
  const point = <Point extends Shortcoming | PlanItem>(found: Point): Point => {
    const spans = found.spans.map(spanInText);
    const [first] = spans;
    const line = first ? lines.lineAt(first.start) : found.line;
    return { ...found, line, spans };
  };
  const { content, organization, signature } = report;
  return {
    ...report,
    titleSpan: maybe(report.titleSpan),
    organization: organization && { ...organization, span: maybe(organization.span) },
    signature: signature && { ...signature, ...at(signature.span) },
    sections: report.sections.map(section),
    content: {
      measures: entry(content.measures),
      shortcomings: entry(content.shortcomings),
      "first-responsible-person": entry(content["first-responsible-person"]),
      "next-year-plan": entry(content["next-year-plan"]),
      "other-matters": entry(content["other-matters"]),
    },
    tasks: report.tasks.map((task) => ({
      ...task,
      ...at(task.span),
      unitsSpan: maybe(task.unitsSpan),
      targets: task.targets.map((target) => ({ ...target, span: spanInText(target.span) })),
    })),
    figures: report.figures.map((figure) => ({
      ...figure,
      ...at(figure.span),
      numberSpan: spanInText(figure.numberSpan),
    })),
    relations: report.relations.map((relation) => ({ ...relation, ...at(relation.span) })),
    citations: report.citations.map((citation) => ({ ...citation, ...at(citation.span) })),
    duties: report.duties.map((duty) => ({ ...duty, evidence: evidence(duty.evidence) })),
    shortcomings: report.shortcomings.map((found) => ({
      ...point(found),
      objectSpan: maybe(found.objectSpan),
      causeSpan: maybe(found.causeSpan),
    })),
    planItems: report.planItems.map(point),
    topics: report.topics.map((topic) => ({ ...topic, evidence: evidence(topic.evidence) })),
    meetings: report.meetings.map((meeting) => ({
      ...meeting,
      ...at(meeting.span),
      subjectSpan: maybe(meeting.subjectSpan),
    })),
    issuedDocuments: report.issuedDocuments.map((issued) => ({ ...issued, ...at(issued.span) })),
    people: report.people.map((person) => ({ ...person, ...at(person.span) })),
    diagnostics: report.diagnostics.map((diagnostic) =>
      diagnostic.span ? { ...diagnostic, ...at(diagnostic.span) } : diagnostic,
    ),
    ...(report.explanation === undefined ? {} : { explanation: relocatedExplanation(report.explanation, at) }),
  };
}

/** A place whose words may stand nowhere in particular. */
interface Said {
  readonly line: number | null;
  readonly span: Span | null;
}

function relocatedExplanation(
  explanation: Explanation,
  at: (span: Span) => { readonly line: number; readonly span: Span },
): Explanation {
  const all = <Place extends Said>(places: readonly Place[]): readonly Place[] =>
    places.map((place) => (place.span === null ? place : { ...place, ...at(place.span) }));
  const { kind, profile, sections, content } = explanation;
  const field = <Field extends Explanation["profile"]["title"]>(found: Field): Field => ({
    ...found,
    support: all(found.support),
    rivals: all(found.rivals),
  });
  const reasoned = <Reasoned extends { readonly reasons: readonly Said[] }>(found: Reasoned): Reasoned => ({
    ...found,
    reasons: all(found.reasons),
  });
  return {
    kind: { ...reasoned(kind), rivals: all(kind.rivals) },
    profile: {
      title: field(profile.title),
      reportYear: field(profile.reportYear),
      organization: field(profile.organization),
      level: field(profile.level),
      type: field(profile.type),
      region: field(profile.region),
      publishedOn: field(profile.publishedOn),
    },
    sections: sections.map(reasoned),
    content: {
      measures: reasoned(content.measures),
      shortcomings: reasoned(content.shortcomings),
      "first-responsible-person": reasoned(content["first-responsible-person"]),
      "next-year-plan": reasoned(content["next-year-plan"]),
      "other-matters": reasoned(content["other-matters"]),
    },
  };
}

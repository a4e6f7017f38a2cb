import { CONTENT_KEYS, type Report, type Section, type Span } from "@fazhi/schema";
import { foldWidth } from "@fazhi/text";
import type { Rewritten } from "./rewriting.js";

/** Everything that was understood of a document, by kind; each list holds what does not hang on how the text is printed. */
export type FactsByKind = Readonly<Record<string, readonly string[]>>;

/** A wording without blanks and width; a name over two lines is one. */
const said = (text: string | null): string | null =>
  text === null ? null : foldWidth(text).replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, "");

const flat = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...flat(section.children)]);

/** What a report says, with the places of all spans in the first text (`Rewritten`). */
export function factsByKind(report: Report, { placeOf }: Rewritten): FactsByKind {
  const at = (span: Span | null): string | null => span && placeOf(span);
  const all = (spans: readonly Span[]): readonly string[] => spans.map(placeOf);
  const list = <Item>(items: readonly Item[], of: (item: Item) => unknown): readonly string[] =>
    items.map((item) => JSON.stringify(of(item)));
  const { organization, signature } = report;
  return {
    kind: [report.kind],
    title: [JSON.stringify([said(report.title), at(report.titleSpan)])],
    reportYear: [String(report.reportYear)],
    organization: list(organization ? [organization] : [], ({ name, level, type, region, nameInText, span }) => [
      said(name),
      level,
      type,
      region,
      said(nameInText),
      at(span),
    ]),
    signature: list(signature ? [signature] : [], ({ organization: name, date, dateText, span }) => [
      said(name),
      date,
      said(dateText),
      at(span),
    ]),
    publishedOn: [String(report.publishedOn)],
    sections: list(flat(report.sections), (section) => [
      section.depth,
      section.ordinal,
      said(section.heading),
      section.role,
      section.roles,
      section.runIn,
      at(section.span),
      at(section.headingSpan),
    ]),
    content: CONTENT_KEYS.map((key) => {
      const { evidence, ...entry } = report.content[key];
      return JSON.stringify([key, entry, evidence?.map(({ span }) => at(span))]);
    }),
    tasks: list(report.tasks, ({ number, title, lead, support, joint, targets, due, span, unitsSpan }) => [
      number,
      said(title),
      [lead, support, joint].map((units) => units.map(said)),
      targets.map((target) => [target.value, target.unit, target.comparator, target.due, at(target.span)]),
      due,
      at(span),
      at(unitsSpan),
    ]),
    figures: list(report.figures, ({ value, upper, unit, qualifier, text, span, numberSpan }) => [
      value,
      upper,
      unit,
      qualifier,
      said(text),
      at(span),
      at(numberSpan),
    ]),
    relations: list(report.relations, ({ kind, whole, parts, rate, span }) => [
      kind,
      ...[whole, rate, ...parts].map((index) => (index === null ? null : report.figures[index]?.value)),
      at(span),
    ]),
    citations: list(report.citations, ({ title, number, article, articleText, span }) => [
      said(title),
      said(number),
      article,
      said(articleText),
      at(span),
    ]),
    duties: list(report.duties, ({ id, evidence }) => [id, all(evidence.map(({ span }) => span))]),
    shortcomings: list(report.shortcomings, ({ text, object, objectSpan, cause, causeSpan, spans }) => [
      said(text),
      said(object),
      at(objectSpan),
      said(cause),
      at(causeSpan),
      all(spans),
    ]),
    planItems: list(report.planItems, ({ text, targets, due, spans }) => [
      said(text),
      targets.map((index) => report.figures[index]?.value),
      due,
      all(spans),
    ]),
    topics: list(report.topics, ({ id, by, evidence }) => [id, by, all(evidence.map(({ span }) => span))]),
    meetings: list(report.meetings, ({ kind, count, subject, subjectSpan, text, span }) => [
      kind,
      count,
      said(subject),
      at(subjectSpan),
      said(text),
      at(span),
    ]),
    issuedDocuments: list(report.issuedDocuments, ({ title, verb, number, span }) => [
      said(title),
      said(verb),
      said(number),
      at(span),
    ]),
    people: list(report.people, ({ name, post, span }) => [said(name), said(post), at(span)]),
    diagnostics: list(report.diagnostics, ({ code, span }) => [code, at(span)]),
    damage: report.damage.map(({ kind }) => kind),
    punctuation: [report.punctuation],
  };
}

/** The kinds in which two readings of a document differ, each with what only one of them holds; some are left aside. */
export function differences(before: FactsByKind, after: FactsByKind, aside: readonly string[] = []): readonly string[] {
  return Object.keys(before).flatMap((kind) => {
    if (aside.includes(kind)) return [];
    const [one, other] = [before[kind] ?? [], after[kind] ?? []];
    if (one.length === other.length && one.every((fact, index) => fact === other[index])) return [];
    const lost = one.filter((fact) => !other.includes(fact)).slice(0, 3);
    const gained = other.filter((fact) => !one.includes(fact)).slice(0, 3);
    return [`${kind}: − ${lost.join(" ")} + ${gained.join(" ")}`];
  });
}

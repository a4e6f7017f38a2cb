import type { Report } from "@fazhi/schema";
import type { Draft, Paragraph } from "../draft.js";
import { findCitations } from "./citations.js";
import { findDuties } from "./duties.js";
import { findReportFigures } from "./figures.js";
import { findIssuedDocuments } from "./issued-documents.js";
import { findMeetings } from "./meetings.js";
import { findPeople } from "./people.js";
import { findPlanItems } from "./plan-items.js";
import { findRelations } from "./relations.js";
import { accountParagraphs, type Scope, toldParagraphs } from "./scope.js";
import { findShortcomings } from "./shortcomings.js";
import { findTopics } from "./topics.js";

export type Facts = Pick<
  Report,
  | "figures"
  | "relations"
  | "citations"
  | "duties"
  | "shortcomings"
  | "planItems"
  | "topics"
  | "meetings"
  | "issuedDocuments"
  | "people"
>;

export interface FactSources extends Omit<Scope, "draft" | "figures"> {
  readonly notes: readonly Paragraph[];
  /** Where documents are cited: title and signature too. */
  readonly cited: readonly Paragraph[];
}

/**
 * What the text states in particular. Duties, points, topics, meetings and issued documents are given for annual reports.
 */
export function findFacts(draft: Draft, { notes, cited, ...sources }: FactSources): Facts {
  const { paragraphs, kind } = sources;
  const figures = findReportFigures(draft, notes.length === 0 ? paragraphs : [...paragraphs, ...notes]);
  const citations = findCitations(draft, notes.length === 0 ? cited : [...cited, ...notes]);
  const scope: Scope = { ...sources, draft, figures };
  const general = {
    figures,
    relations: findRelations(draft, paragraphs, figures),
    citations,
    people: findPeople(draft, paragraphs, accountParagraphs(scope)),
  };
  if (kind !== "annual-report") return { ...NO_FACTS, ...general };
  const told = toldParagraphs(scope);
  return {
    ...general,
    duties: findDuties(scope, told),
    shortcomings: findShortcomings(scope),
    planItems: findPlanItems(scope),
    topics: findTopics(scope, told),
    meetings: findMeetings(draft, told),
    issuedDocuments: findIssuedDocuments(scope, told, citations),
  };
}

/** For those who asked for none. */
export const NO_FACTS: Facts = {
  figures: [],
  relations: [],
  citations: [],
  duties: [],
  shortcomings: [],
  planItems: [],
  topics: [],
  meetings: [],
  issuedDocuments: [],
  people: [],
};

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

/** The lists as far as they have been worked out. */
class FactFinder {
  private readonly found: { -readonly [Key in keyof Facts]?: Facts[Key] } = {};
  private toldOnce: readonly Paragraph[] | undefined;

  constructor(
    private readonly draft: Draft,
    private readonly sources: FactSources,
  ) {}

  get figures(): Facts["figures"] {
    const { paragraphs, notes } = this.sources;
    this.found.figures ??= findReportFigures(this.draft, notes.length === 0 ? paragraphs : [...paragraphs, ...notes]);
    return this.found.figures;
  }

  get citations(): Facts["citations"] {
    const { cited, notes } = this.sources;
    this.found.citations ??= findCitations(this.draft, notes.length === 0 ? cited : [...cited, ...notes]);
    return this.found.citations;
  }

  get relations(): Facts["relations"] {
    this.found.relations ??= findRelations(this.draft, this.sources.paragraphs, this.figures);
    return this.found.relations;
  }

  get people(): Facts["people"] {
    this.found.people ??= findPeople(this.draft, this.sources.paragraphs, accountParagraphs(this.scope));
    return this.found.people;
  }

  get duties(): Facts["duties"] {
    this.found.duties ??= this.isReport ? findDuties(this.scope, this.told) : [];
    return this.found.duties;
  }

  get shortcomings(): Facts["shortcomings"] {
    this.found.shortcomings ??= this.isReport ? findShortcomings(this.scope) : [];
    return this.found.shortcomings;
  }

  get planItems(): Facts["planItems"] {
    this.found.planItems ??= this.isReport ? findPlanItems(this.scope) : [];
    return this.found.planItems;
  }

  get topics(): Facts["topics"] {
    this.found.topics ??= this.isReport ? findTopics(this.scope, this.told) : [];
    return this.found.topics;
  }

  get meetings(): Facts["meetings"] {
    this.found.meetings ??= this.isReport ? findMeetings(this.draft, this.told) : [];
    return this.found.meetings;
  }

  get issuedDocuments(): Facts["issuedDocuments"] {
    this.found.issuedDocuments ??= this.isReport ? findIssuedDocuments(this.scope, this.told, this.citations) : [];
    return this.found.issuedDocuments;
  }

  private get isReport(): boolean {
    return this.sources.kind === "annual-report";
  }

  private get scope(): Scope {
    return { ...this.sources, draft: this.draft, figures: this.figures };
  }

  private get told(): readonly Paragraph[] {
    this.toldOnce ??= toldParagraphs(this.scope);
    return this.toldOnce;
  }
}

/**
 * Adds to a report what its text states in particular. Duties, points, topics, meetings and issued documents are given for
 * annual reports.
 *
 * Each list is worked out when it is first read, because whoever checks a document reads few of them; to all who read,
 * copy or write them out they are plain properties.
 */
export function withFacts(rest: Omit<Report, keyof Facts>, draft: Draft, sources: FactSources): Report {
  const facts = new FactFinder(draft, sources);
  return {
    punctuation: rest.punctuation,
    kind: rest.kind,
    title: rest.title,
    titleSpan: rest.titleSpan,
    reportYear: rest.reportYear,
    organization: rest.organization,
    signature: rest.signature,
    publishedOn: rest.publishedOn,
    sources: rest.sources,
    sections: rest.sections,
    content: rest.content,
    tasks: rest.tasks,
    furniture: rest.furniture,
    damage: rest.damage,
    diagnostics: rest.diagnostics,
    get figures() {
      return facts.figures;
    },
    get relations() {
      return facts.relations;
    },
    get citations() {
      return facts.citations;
    },
    get duties() {
      return facts.duties;
    },
    get shortcomings() {
      return facts.shortcomings;
    },
    get planItems() {
      return facts.planItems;
    },
    get topics() {
      return facts.topics;
    },
    get meetings() {
      return facts.meetings;
    },
    get issuedDocuments() {
      return facts.issuedDocuments;
    },
    get people() {
      return facts.people;
    },
  };
}

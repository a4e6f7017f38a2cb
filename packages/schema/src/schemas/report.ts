import * as z from "zod";
import { BODY_TYPES, DAMAGE_KINDS, PUNCTUATIONS } from "../vocabulary.js";
import { explanation } from "./explanation.js";
import {
  citation,
  dutyFact,
  evidence,
  figure,
  issuedDocument,
  meeting,
  person,
  planItem,
  relation,
  shortcoming,
  topic,
} from "./facts.js";
import { diagnostic, isoDate, lineNumber, span } from "./position.js";
import { furnitureKind } from "./source-text.js";
import { contentKey, contentStatus, documentKind, level, profileSource } from "./words.js";

export const bodyType = z.enum(BODY_TYPES).meta({ id: "BodyType" });
export const punctuation = z.enum(PUNCTUATIONS).meta({ id: "Punctuation" });

export const organization = z
  .object({
    name: z.string(),
    level,
    type: bodyType,
    region: z.string().nullable(),
    nameInText: z.string(),
    span: span.nullable(),
  })
  .meta({
    id: "Organization",
    description:
      "The reporting body. `name` is completed with its region where the text has a short form (`nameInText`, at `span`); `span` is null when it comes from metadata.",
  });

export const signature = z
  .object({
    organization: z.string().nullable(),
    date: isoDate.nullable(),
    dateText: z.string().nullable(),
    line: lineNumber,
    span,
  })
  .meta({ id: "Signature", description: "署名 and 成文日期 (GB/T 9704-2012, 7.3.5), wherever they stand." });

export const section = z
  .object({
    marker: z.string().nullable(),
    ordinal: z.int().min(1).nullable(),
    depth: z.int().min(1),
    heading: z.string(),
    role: contentKey.nullable().exactOptional(),
    roles: z.array(contentKey).exactOptional(),
    line: lineNumber,
    span,
    headingSpan: span,
    runIn: z.boolean(),
    get children() {
      return z.array(section);
    },
  })
  .meta({
    id: "Section",
    description:
      "A part of the outline. `role` is given at depth 1 (null: none of the contents) and below where it differs from the parent's; `roles` only where the heading names several. `runIn`: body text follows on the heading's own line.",
  });

const contentFields = {
  status: contentStatus,
  sections: z.array(z.string()).exactOptional(),
  items: z.int().min(0).exactOptional(),
  characters: z.int().min(0).exactOptional(),
  evidence: z.array(evidence).exactOptional(),
};
const contentEntry = z.object(contentFields).meta({ id: "ContentEntry" });

export const content = z
  .object({
    measures: contentEntry,
    shortcomings: z
      .object({ ...contentFields, causesStated: z.boolean().exactOptional() })
      .meta({ id: "ShortcomingsEntry" }),
    "first-responsible-person": contentEntry,
    "next-year-plan": z
      .object({ ...contentFields, year: z.int().nullable().exactOptional() })
      .meta({ id: "NextYearPlanEntry" }),
    "other-matters": contentEntry,
  })
  .meta({
    id: "Content",
    description:
      'How each content appears. `sections` are paths in the outline ("1.2": second child of the first), `items` the separately stated points, `characters` the non-blank characters below its headings; `evidence` is given for `inline`. Nothing is prescribed for other kinds than annual-report: there every status is `missing`.',
  });

export const target = z
  .object({
    value: z.number(),
    unit: z.string(),
    comparator: z.enum(["at-least", "at-most", "equal"]),
    due: isoDate.nullable(),
    text: z.string(),
    span,
  })
  .meta({ id: "Target", description: "A measurable target of a task. `due` is the last day of the stated period." });

export const task = z
  .object({
    number: z.int().min(1),
    title: z.string(),
    lead: z.array(z.string()),
    support: z.array(z.string()),
    joint: z.array(z.string()),
    targets: z.array(target),
    due: isoDate.nullable(),
    line: lineNumber,
    span,
    unitsSpan: span.nullable(),
  })
  .meta({
    id: "Task",
    description:
      "A task of a work plan with its 责任单位: `lead` 牵头, `support` 配合, `joint` all units of a list that names no lead. `due` is what 完成时限 states, null where it states no date.",
  });

export const furniture = z
  .object({ kind: furnitureKind, text: z.string(), line: lineNumber, span })
  .meta({ id: "Furniture", description: "Text of the web page around the document; marked, never removed." });

export const damage = z
  .object({ kind: z.enum(DAMAGE_KINDS).meta({ id: "DamageKind" }), count: z.int().min(1), line: lineNumber, span })
  .meta({ id: "Damage", description: "A property of the whole text: how often, and the first place." });

const profileSources = z
  .object({
    kind: profileSource.nullable(),
    title: profileSource.nullable(),
    reportYear: profileSource.nullable(),
    organization: profileSource.nullable(),
    publishedOn: profileSource.nullable(),
  })
  .meta({
    id: "ProfileSources",
    description: "Where each field of the profile was taken from; null where it is unknown.",
  });

export const report = z
  .object({
    punctuation,
    kind: documentKind,
    title: z.string().nullable(),
    titleSpan: span.nullable(),
    reportYear: z.int().nullable(),
    organization: organization.nullable(),
    signature: signature.nullable(),
    publishedOn: isoDate.nullable(),
    sources: profileSources,
    sections: z.array(section),
    content,
    tasks: z.array(task),
    figures: z.array(figure),
    relations: z.array(relation),
    citations: z.array(citation),
    duties: z.array(dutyFact),
    shortcomings: z.array(shortcoming),
    planItems: z.array(planItem),
    topics: z.array(topic),
    meetings: z.array(meeting),
    issuedDocuments: z.array(issuedDocument),
    people: z.array(person),
    furniture: z.array(furniture),
    damage: z.array(damage),
    diagnostics: z.array(diagnostic),
    explanation: explanation.exactOptional(),
  })
  .meta({
    id: "Report",
    description:
      "What was understood of one document. Every span points into the canonical text. A wording that runs over several lines (a title, or anything in a text that was broken at a fixed width) is given joined, so it equals the slice of its span without line breaks and indents.",
  });

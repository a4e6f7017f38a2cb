import * as z from "zod";
import { DUTY_IDS, FIGURE_QUALIFIERS, MEETING_KINDS, RELATION_KINDS, TOPIC_IDS } from "../vocabulary.js";
import { isoDate, lineNumber, span } from "./position.js";

/** An index into `figures` of the same report. */
const figureIndex = z.int().min(0);

const place = z
  .object({ line: lineNumber, span })
  .meta({ id: "Evidence", description: "A passage that shows what is said of it." });
export const evidence = place;

export const figureQualifier = z.enum(FIGURE_QUALIFIERS).meta({ id: "FigureQualifier" });

export const figure = z
  .object({
    value: z.number(),
    upper: z.number().nullable(),
    unit: z.string(),
    qualifier: figureQualifier.nullable(),
    text: z.string(),
    line: lineNumber,
    span,
    numberSpan: span,
  })
  .meta({
    id: "Figure",
    description:
      "A quantity, 百 千 万 亿 and Chinese numerals multiplied in; percentages as written, with unit `%`. `upper` is the end of a range (3—5次), whose start is `value`; else null. `qualifier` says how the number is meant: about (约, 左右), more-than (余, 多, 超过, 以上), nearly (近), at-least (不少于, 至少), at-most (不超过, 以内). `text` is the wording it stands in, at `span`; `numberSpan` is the number with its unit, for a range from its start.",
  });

export const relation = z
  .object({
    kind: z.enum(RELATION_KINDS).meta({ id: "RelationKind" }),
    whole: figureIndex.nullable(),
    parts: z.array(figureIndex),
    rate: figureIndex.nullable(),
    line: lineNumber,
    span,
  })
  .meta({
    id: "Relation",
    description:
      "What grammar says of figures in one sentence, by their indexes in `figures`. `part-of`: `parts` are counted in `whole` (46件，其中维持30件; 合计; 征求意见97条，采纳94条); they need not add up to it. `rate-of`: `rate` is the share of `parts` in `whole`, the 率 named after the verb of the part (办结45件，办结率97.8%); `whole` is null where the sentence does not state it.",
  });

export const citation = z
  .object({
    title: z.string(),
    number: z.string().nullable(),
    article: z.string().nullable(),
    articleText: z.string().nullable(),
    line: lineNumber,
    span,
  })
  .meta({
    id: "Citation",
    description:
      "A document cited in 《》, with the document number that follows it in brackets and the article behind it: `article` in digits (第二十五条 is 25, 第十二条之一 is 12-1), `articleText` as printed with 款 and 项. Of several articles the first.",
  });

export const dutyFact = z.object({ id: z.enum(DUTY_IDS).meta({ id: "DutyId" }), evidence: z.array(place) }).meta({
  id: "DutyFact",
  description:
    "A duty of the first responsible person that the account of the heads covers: `party-committee-1` to `-6` and `government-1` to `-6` (第一责任人职责规定, articles 5 and 6), `personally-1` to `-4` (亲自部署, 过问, 协调, 督办; article 4), `reporting-on-law` (述法). A hint of coverage: wording varies.",
});

export const shortcoming = z
  .object({
    text: z.string(),
    object: z.string().nullable(),
    objectSpan: span.nullable(),
    cause: z.string().nullable(),
    causeSpan: span.nullable(),
    line: lineNumber,
    spans: z.array(span),
  })
  .meta({
    id: "Shortcoming",
    description:
      "One point of the shortcomings, as `content.shortcomings.items` counts them. `text` is the slices of `spans`, joined with line breaks: the point without its number, one span for each paragraph. `object` is the clause that says what is lacking, `cause` the clause behind 原因是, 由于, 根源在于 …; null where none is certain.",
  });

export const planItem = z
  .object({
    text: z.string(),
    targets: z.array(figureIndex),
    due: isoDate.nullable(),
    line: lineNumber,
    spans: z.array(span),
  })
  .meta({
    id: "PlanItem",
    description:
      "One point of the plan for the next year, as `content.next-year-plan.items` counts them. `text` and `spans` as in `Shortcoming`; `targets` are the figures in it; `due` is the last day of the period that it sets, null where it sets none or several.",
  });

export const topic = z
  .object({
    id: z.enum(TOPIC_IDS).meta({ id: "TopicId" }),
    by: z.enum(["heading", "sentence"]),
    evidence: z.array(place),
  })
  .meta({
    id: "Topic",
    description:
      "One of the nine tasks of 法治政府建设实施纲要（2021—2025年）, in its order, that the report treats: under headings, or where no heading names it in sentences.",
  });

export const meeting = z
  .object({
    kind: z.enum(MEETING_KINDS).meta({ id: "MeetingKind" }),
    count: z.int().min(1).nullable(),
    subject: z.string().nullable(),
    subjectSpan: span.nullable(),
    text: z.string(),
    line: lineNumber,
    span,
  })
  .meta({
    id: "Meeting",
    description:
      "Meetings held: 常务会议 `executive`, 党组会 `party-group`, 常委会 `standing-committee`, 专题会 `thematic`, 委员会会议 `commission`, 办公会 `office`. `count` and `subject` (专题研究…) where the same clause states them.",
  });

export const issuedDocument = z
  .object({ title: z.string(), verb: z.string(), number: z.string().nullable(), line: lineNumber, span })
  .meta({
    id: "IssuedDocument",
    description:
      "A document that the report says was made: 《》 right behind 印发, 制定, 出台, 修订 …, and those listed with it. `verb` is the wording; `span` is that of the title with its marks.",
  });

export const person = z.object({ name: z.string(), post: z.string().nullable(), line: lineNumber, span }).meta({
  id: "Person",
  description: "A person named with a post (局长李某某) or as 同志. `span` is that of the name; each is given once.",
});

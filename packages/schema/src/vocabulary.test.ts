import { describe, expect, test } from "vitest";
import * as vocabulary from "./vocabulary.js";
import * as schemas from "./zod.js";

const LISTS = Object.entries(vocabulary) as readonly (readonly [string, readonly string[]])[];

describe.for(LISTS)("%s", ([, words]) => {
  test("has each word once, in kebab case (with a number where it names an item) or as a language tag", () => {
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^([a-z]+(-[a-z]+)*(-\d)?|zh-CN)$/);
  });
});

test("the prescribed contents are the first four, in the order of the regulation", () => {
  expect(vocabulary.PRESCRIBED_CONTENT_KEYS).toEqual(vocabulary.CONTENT_KEYS.slice(0, 4));
});

test.for([
  ["DOCUMENT_KINDS", vocabulary.DOCUMENT_KINDS, schemas.documentKind],
  ["CONTENT_KEYS", vocabulary.CONTENT_KEYS, schemas.contentKey],
  ["CONTENT_STATUSES", vocabulary.CONTENT_STATUSES, schemas.contentStatus],
  ["LEVELS", vocabulary.LEVELS, schemas.level],
  ["BODY_TYPES", vocabulary.BODY_TYPES, schemas.bodyType],
  ["FORMATS", vocabulary.FORMATS, schemas.format],
  ["PUNCTUATIONS", vocabulary.PUNCTUATIONS, schemas.punctuation],
  ["SEVERITIES", vocabulary.SEVERITIES, schemas.severity],
  ["VERDICTS", vocabulary.VERDICTS, schemas.verdict],
  ["CONFIDENCES", vocabulary.CONFIDENCES, schemas.confidence],
  ["READING_CONFIDENCES", vocabulary.READING_CONFIDENCES, schemas.readingConfidence],
  ["REASON_BASES", vocabulary.REASON_BASES, schemas.reasonBasis],
  ["ROLE_SIGNS", vocabulary.ROLE_SIGNS, schemas.roleSign],
  ["KIND_SIGNS", vocabulary.KIND_SIGNS, schemas.kindSign],
  ["FIGURE_QUALIFIERS", vocabulary.FIGURE_QUALIFIERS, schemas.figureQualifier],
  ["RELATION_KINDS", vocabulary.RELATION_KINDS, schemas.relation.shape.kind],
  ["DUTY_IDS", vocabulary.DUTY_IDS, schemas.dutyFact.shape.id],
  ["TOPIC_IDS", vocabulary.TOPIC_IDS, schemas.topic.shape.id],
  ["MEETING_KINDS", vocabulary.MEETING_KINDS, schemas.meeting.shape.kind],
] as const)("the schema of %s knows these words and no others", ([, words, schema]) => {
  expect(schema.options).toEqual(words);
  expect(schema.safeParse("no-such-word").success).toBe(false);
});

test("every content has an entry in a report and a status in a result", () => {
  expect(Object.keys(schemas.content.shape)).toEqual([...vocabulary.CONTENT_KEYS]);
  expect(Object.keys(schemas.checkedDocument.shape.content.shape)).toEqual([...vocabulary.CONTENT_KEYS]);
});

test("every verdict is counted in the summary", () => {
  expect(Object.keys(schemas.summary.shape.verdicts.shape)).toEqual([...vocabulary.VERDICTS]);
});

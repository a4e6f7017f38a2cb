// Types only: compiling this file is the test (type-agreement.test.ts does it, and so does the type check of CI).
import type * as z from "zod";
import type * as types from "../src/index.ts";
import type * as schemas from "../src/zod.ts";

/** Deeply readonly, as the generated types are. */
type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/** Every property required: assignability alone would not notice an optional property that one side lacks. */
type Rigid<T> = T extends object ? { readonly [Key in keyof T]-?: Rigid<T[Key]> } : T;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** What a schema yields and a generated type are the same, apart from readonly. */
type Agree<Schema extends z.ZodType, Type> =
  Same<Frozen<z.output<Schema>>, Type> extends true ? Same<Rigid<z.output<Schema>>, Rigid<Type>> : false;

type Expect<Claim extends true> = Claim;
type ExpectNot<Claim extends false> = Claim;

export type Agreements = [
  Expect<Agree<typeof schemas.sourceText, types.SourceText>>,
  Expect<Agree<typeof schemas.report, types.Report>>,
  Expect<Agree<typeof schemas.section, types.Section>>,
  Expect<Agree<typeof schemas.finding, types.Finding>>,
  Expect<Agree<typeof schemas.inspectOutput, types.InspectOutput>>,
  Expect<Agree<typeof schemas.checkOutput, types.CheckOutput>>,
  Expect<Agree<typeof schemas.ruleFile, types.RuleFile>>,
];

/** A difference is noticed: another type, a lacking optional property, optional instead of required. */
export type Differences = [
  ExpectNot<Agree<typeof schemas.span, { readonly start: number; readonly end: string }>>,
  ExpectNot<Agree<typeof schemas.origin, { readonly page?: number }>>,
  ExpectNot<Agree<typeof schemas.span, { readonly start: number; readonly end?: number }>>,
];

/** The closed word lists and the generated unions. */
export type Words = [
  Expect<Same<(typeof types.BLOCK_KINDS)[number], types.BlockKind>>,
  Expect<Same<(typeof types.BODY_TYPES)[number], types.BodyType>>,
  Expect<Same<(typeof types.CONFIDENCES)[number], types.Confidence>>,
  Expect<Same<(typeof types.CONTENT_KEYS)[number], types.ContentKey>>,
  Expect<Same<(typeof types.CONTENT_STATUSES)[number], types.ContentStatus>>,
  Expect<Same<(typeof types.DAMAGE_KINDS)[number], types.DamageKind>>,
  Expect<Same<(typeof types.DOCUMENT_KINDS)[number], types.DocumentKind>>,
  Expect<Same<(typeof types.DUTY_IDS)[number], types.DutyId>>,
  Expect<Same<(typeof types.FIGURE_QUALIFIERS)[number], types.FigureQualifier>>,
  Expect<Same<(typeof types.FORMATS)[number], types.Format>>,
  Expect<Same<(typeof types.FURNITURE_KINDS)[number], types.FurnitureKind>>,
  Expect<Same<(typeof types.LEVELS)[number], types.Level>>,
  Expect<Same<(typeof types.MEETING_KINDS)[number], types.MeetingKind>>,
  Expect<Same<(typeof types.PROFILE_SOURCES)[number], types.ProfileSource>>,
  Expect<Same<(typeof types.PUNCTUATIONS)[number], types.Punctuation>>,
  Expect<Same<(typeof types.RELATION_KINDS)[number], types.RelationKind>>,
  Expect<Same<(typeof types.SEVERITIES)[number], types.Severity>>,
  Expect<Same<(typeof types.TOPIC_IDS)[number], types.TopicId>>,
  Expect<Same<(typeof types.VERDICTS)[number], types.Verdict>>,
];

// Generated from src/schemas by scripts/generate.ts. Do not edit: change the zod schema and run `pnpm generate`.

export type Confidence = ("high" | "medium" | "low")
export type BlockKind = ("title" | "heading" | "paragraph" | "list-item" | "table" | "footnote" | "furniture" | "code" | "comment" | "front-matter")
export type FurnitureKind = ("breadcrumb" | "font-size" | "index-table" | "page-date" | "page-source" | "page-number" | "scan-code" | "share-bar" | "site-footer" | "views" | "page-field" | "running-head" | "navigation")
export type BodyType = ("government" | "party-committee" | "department" | "unknown")
export type Format = ("text" | "markdown" | "html" | "docx" | "doc" | "odt" | "pdf" | "ofd")
export type Punctuation = ("full-width" | "half-width" | "mixed")
export type DocumentKind = ("annual-report" | "work-plan" | "other")
export type Level = ("central" | "province" | "city" | "county" | "township" | "unknown")
export type ContentStatus = ("present" | "inline" | "missing")
export type ContentKey = ("measures" | "shortcomings" | "first-responsible-person" | "next-year-plan" | "other-matters")
export type Verdict = ("pass" | "fail" | "not-applicable" | "not-checked" | "error")
export type Severity = ("error" | "warning" | "info")
export type ReasonBasis = ("heading-wording" | "position" | "content")
export type RoleSign = ("names-content" | "suggests-content" | "names-tasks" | "treats-topic" | "names-none" | "names-absent-content" | "runs-on" | "before-closing-part" | "no-closing-part" | "last-of-all" | "before-last-part" | "behind-shortcomings" | "owns-up-to-lacks" | "tells-of-heads" | "looks-ahead" | "tells-what-was-done")
/**
 * A text, or the text in both languages; the one stands for the other.
 */
export type RuleText = (string | {
readonly "zh-CN": string
readonly en: string
})
/**
 * A context: what is found within it does not count.
 */
export type RuleException = (string | {
readonly pattern: RulePattern
})
/**
 * A regular expression in the syntax of RE2: no look-around, no back-references.
 */
export type RulePattern = string
/**
 * A text in which the rule must find nothing, and which it must have judged.
 */
export type RightSample = (string | {
readonly text: string
readonly kind?: DocumentKind
readonly year?: number
readonly verdict?: ("pass" | "not-applicable" | "not-checked")
})
export type DamageKind = ("half-width-punctuation" | "lost-document-number-brackets" | "lost-year-range-dash" | "replacement-characters" | "control-characters" | "single-line" | "lost-sentence-marks")
export type DeclaredRule = (ForbidRule | RequireRule | OrderRule | PatternRule | CountRule | DictionaryRule)
export type DutyId = ("party-committee-1" | "party-committee-2" | "party-committee-3" | "party-committee-4" | "party-committee-5" | "party-committee-6" | "government-1" | "government-2" | "government-3" | "government-4" | "government-5" | "government-6" | "personally-1" | "personally-2" | "personally-3" | "personally-4" | "reporting-on-law")
export type ProfileSource = ("option" | "metadata" | "title" | "heading" | "opening" | "signature" | "furniture" | "body" | "file-name")
/**
 * How often such readings are right is measured in docs/accuracy.md: `high` at least 99 in 100.
 */
export type ReadingConfidence = ("high" | "medium" | "low")
export type KindSign = ("title-report" | "title-account-and-plan" | "title-plan" | "title-other-plan" | "title-other-period" | "title-one-person" | "title-other-genre" | "title-other-subject" | "opening-announces-account" | "opening-says-as-follows" | "opening-cites-basis" | "opening-announces-tasks" | "text-names-first-responsible-person" | "text-names-subject" | "text-lists-reports" | "text-assigns-units" | "parts-treat-topics" | "part-names-content" | "part-names-subject" | "foreign-opening" | "foreign-headings" | "foreign-ends" | "foreign-text")
export type FigureQualifier = ("about" | "more-than" | "nearly" | "at-least" | "at-most")
export type RelationKind = ("part-of" | "rate-of")
export type TopicId = ("functions" | "rule-making" | "decisions" | "enforcement" | "emergencies" | "disputes" | "oversight" | "digital" | "leadership")
export type MeetingKind = ("executive" | "party-group" | "standing-committee" | "thematic" | "commission" | "office")

/**
 * A file that the document links or carries: its name, and where it is (an address of a page, a path inside the file), or null.
 */
export interface Attachment {
readonly name: string
readonly target: (string | null)
}
/**
 * The legal or drafting rule behind a finding. `source` is its short name, `title` its full one. `confidence`: how sure we are of the requirement, `articleConfidence`: of the article and item numbers.
 */
export interface Basis {
readonly source: string
readonly title: string
readonly article: (string | null)
readonly item: (string | null)
readonly confidence: Confidence
readonly articleConfidence: Confidence
readonly url: (string | null)
}
/**
 * A block that the format itself marks. `level` is that of a heading, left out where the format shows a heading but no level (a bold paragraph); `furniture` says what a block of furniture is.
 */
export interface Block {
readonly kind: BlockKind
readonly level?: number
readonly furniture?: FurnitureKind
readonly span: Span
}
/**
 * 0-based UTF-16 offsets into the canonical text; `end` is exclusive.
 */
export interface Span {
readonly start: number
readonly end: number
}
/**
 * The output of `fazhi check --format json`.
 */
export interface CheckOutput {
readonly schemaVersion: 1
readonly tool: {
readonly name: "fazhi"
readonly version: string
}
readonly documents: readonly (CheckedDocument | UnreadableDocument)[]
readonly summary: Summary
}
/**
 * One document as `fazhi check` judges it. `complete`: an annual report in which every prescribed content is present.
 */
export interface CheckedDocument {
readonly path: string
readonly format: Format
readonly encoding: string
readonly punctuation: Punctuation
readonly kind: DocumentKind
readonly title: (string | null)
readonly reportYear: (number | null)
readonly organization: (Organization | null)
readonly complete: boolean
readonly content: ContentStatuses
readonly checklist: readonly ChecklistEntry[]
readonly verdicts: readonly RuleVerdict[]
readonly findings: readonly Finding[]
readonly diagnostics: readonly RenderedDiagnostic[]
}
/**
 * The reporting body. `name` is completed with its region where the text has a short form (`nameInText`, at `span`); `span` is null when it comes from metadata.
 */
export interface Organization {
readonly name: string
readonly level: Level
readonly type: BodyType
readonly region: (string | null)
readonly nameInText: string
readonly span: (Span | null)
}
export interface ContentStatuses {
readonly measures: ContentStatus
readonly shortcomings: ContentStatus
readonly "first-responsible-person": ContentStatus
readonly "next-year-plan": ContentStatus
readonly "other-matters": ContentStatus
}
/**
 * One content of the report and where it stands; a place without heading is a passage.
 */
export interface ChecklistEntry {
readonly content: ContentKey
readonly status: ContentStatus
readonly places: readonly Place[]
readonly items: (number | null)
readonly characters: (number | null)
}
/**
 * A section of the outline, its heading with its number as printed, or a passage (path and heading are null).
 */
export interface Place {
readonly path: (string | null)
readonly heading: (string | null)
readonly line: number
readonly origin?: Origin
}
/**
 * Where a place was in a format that is not plain text, 1-based: page (PDF, OFD), paragraph (DOCX, DOC, ODT) or line of the file (HTML).
 */
export interface Origin {
readonly page?: number
readonly paragraph?: number
readonly line?: number
}
/**
 * The one answer of one rule for one document; not-applicable, not-checked and error carry a reason.
 */
export interface RuleVerdict {
readonly ruleId: string
readonly verdict: Verdict
readonly reason?: string
readonly reasonId?: string
}
/**
 * Something a rule found, with its place, its legal basis and what to do.
 */
export interface Finding {
readonly ruleId: string
readonly code: string
readonly severity: Severity
readonly messageId: string
readonly message: string
readonly help: (string | null)
readonly data: {
readonly [k: string]: string | number | boolean | null
}
readonly span: Span
readonly line: number
readonly column: number
readonly endLine: number
readonly endColumn: number
readonly origin?: Origin
readonly excerpt: (Excerpt | null)
readonly basis: readonly Basis[]
readonly suggestions: readonly Suggestion[]
readonly fingerprint: string
}
/**
 * One line of context; `start` and `end` mark the found text inside `text`.
 */
export interface Excerpt {
readonly text: string
readonly start: number
readonly end: number
}
/**
 * An edit that a person may pick.
 */
export interface Suggestion {
readonly message: string
readonly span: Span
readonly replacement: string
}
/**
 * A diagnostic with its text in the chosen language.
 */
export interface RenderedDiagnostic {
readonly code: string
readonly data: {
readonly [k: string]: string | number | boolean | null
}
readonly line: (number | null)
readonly span: (Span | null)
readonly message: string
}
/**
 * A document that could not be read, and why.
 */
export interface UnreadableDocument {
readonly path: string
readonly error: {
readonly code: string
readonly message: string
}
}
/**
 * Totals over all documents; `crashed` counts rules that crashed.
 */
export interface Summary {
readonly documents: number
readonly complete: number
readonly errors: number
readonly warnings: number
readonly infos: number
readonly unreadable: number
readonly crashed: number
readonly verdicts: {
readonly pass: number
readonly fail: number
readonly "not-applicable": number
readonly "not-checked": number
readonly error: number
}
}
/**
 * A document cited in 《》, with the document number that follows it in brackets and the article behind it: `article` in digits (第二十五条 is 25, 第十二条之一 is 12-1), `articleText` as printed with 款 and 项. Of several articles the first.
 */
export interface Citation {
readonly title: string
readonly number: (string | null)
readonly article: (string | null)
readonly articleText: (string | null)
readonly line: number
readonly span: Span
}
/**
 * How each content appears. `sections` are paths in the outline ("1.2": second child of the first), `items` the separately stated points, `characters` the non-blank characters below its headings; `evidence` is given for `inline`. Nothing is prescribed for other kinds than annual-report: there every status is `missing`.
 */
export interface Content {
readonly measures: ContentEntry
readonly shortcomings: ShortcomingsEntry
readonly "first-responsible-person": ContentEntry
readonly "next-year-plan": NextYearPlanEntry
readonly "other-matters": ContentEntry
}
export interface ContentEntry {
readonly status: ContentStatus
readonly sections?: readonly string[]
readonly items?: number
readonly characters?: number
readonly evidence?: readonly Evidence[]
}
/**
 * A passage that shows what is said of it.
 */
export interface Evidence {
readonly line: number
readonly span: Span
}
export interface ShortcomingsEntry {
readonly status: ContentStatus
readonly sections?: readonly string[]
readonly items?: number
readonly characters?: number
readonly evidence?: readonly Evidence[]
readonly causesStated?: boolean
}
export interface NextYearPlanEntry {
readonly status: ContentStatus
readonly sections?: readonly string[]
readonly items?: number
readonly characters?: number
readonly evidence?: readonly Evidence[]
readonly year?: (number | null)
}
/**
 * What the status rests on: headings of sections, or sentences inside other parts; nothing for `missing`.
 */
export interface ContentExplanation {
readonly status: ContentStatus
readonly reasons: readonly RoleReason[]
}
/**
 * One thing that spoke for or against a role. `role` is the content it speaks of (null: none of them); `text` the words at `span`, of a position the heading that it is measured from. `count` of `of` sentences say so, of `looks-ahead` so many of the words that tell of the future or the past.
 */
export interface RoleReason {
readonly role: (ContentKey | null)
readonly by: ReasonBasis
readonly sign: RoleSign
readonly verdict: ("for" | "against")
readonly text: (string | null)
readonly line: (number | null)
readonly span: (Span | null)
readonly count?: number
readonly of?: number
}
export interface ContentExplanations {
readonly measures: ContentExplanation
readonly shortcomings: ContentExplanation
readonly "first-responsible-person": ContentExplanation
readonly "next-year-plan": ContentExplanation
readonly "other-matters": ContentExplanation
}
/**
 * How many occurrences, non-blank characters, or items of the contents in `scope.roles` there may be. Placeholders: {actual}, {expected}.
 */
export interface CountRule {
readonly id: string
readonly code?: string
readonly title: RuleText
readonly severity: Severity
readonly message: RuleText
readonly help?: RuleText
/**
 * @maxItems 20
 */
readonly basis?: readonly RuleBasis[]
readonly appliesTo?: RuleAudience
readonly scope?: RuleScope
readonly outside?: readonly ("title" | "quote")[]
readonly width?: ("folded" | "exact")
/**
 * @minItems 1
 * @maxItems 200
 */
readonly except?: readonly RuleException[]
readonly samples: RuleSamples
readonly kind: "count"
readonly of?: ("occurrences" | "characters" | "items")
/**
 * @minItems 1
 * @maxItems 2000
 */
readonly terms?: readonly string[]
readonly pattern?: RulePattern
readonly min?: number
readonly max?: number
}
/**
 * What a rule rests on. `source` is its short name, `title` its full one. `confidence` (low when left out) says how sure the writer is of the requirement; severity error needs high.
 */
export interface RuleBasis {
readonly source: string
readonly title?: string
readonly article?: (string | number)
readonly item?: (string | number)
readonly confidence?: Confidence
readonly articleConfidence?: Confidence
readonly url?: string
}
/**
 * Whom a rule concerns; what is left out means all.
 */
export interface RuleAudience {
/**
 * @minItems 1
 */
readonly kinds?: readonly DocumentKind[]
/**
 * @minItems 1
 */
readonly levels?: readonly Level[]
/**
 * @minItems 1
 */
readonly types?: readonly BodyType[]
readonly fromYear?: number
readonly toYear?: number
}
/**
 * Where a rule looks: in the sections of these contents, in sections whose heading holds one of these words, in headings or body only, in sentences that hold one of these words. `each`: what must satisfy the rule on its own; default: all of it together, with `sentences` each sentence.
 */
export interface RuleScope {
/**
 * @minItems 1
 */
readonly roles?: readonly ContentKey[]
/**
 * @minItems 1
 * @maxItems 2000
 */
readonly headings?: readonly string[]
readonly part?: ("heading" | "body")
/**
 * @minItems 1
 * @maxItems 2000
 */
readonly sentences?: readonly string[]
readonly each?: ("scope" | "section" | "sentence")
}
/**
 * Run when the file is loaded; one that fails refuses the file.
 */
export interface RuleSamples {
/**
 * @minItems 1
 * @maxItems 50
 */
readonly right: readonly RightSample[]
/**
 * @minItems 1
 * @maxItems 50
 */
readonly wrong: readonly WrongSample[]
}
/**
 * A text in which the rule must find exactly these pieces of text, in this order.
 */
export interface WrongSample {
readonly text: string
readonly kind?: DocumentKind
readonly year?: number
readonly found?: (string | readonly string[])
}
/**
 * A property of the whole text: how often, and the first place.
 */
export interface Damage {
readonly kind: DamageKind
readonly count: number
readonly line: number
readonly span: Span
}
/**
 * None of the terms, and nothing that the pattern matches, may occur. Placeholder: {found}.
 */
export interface ForbidRule {
readonly id: string
readonly code?: string
readonly title: RuleText
readonly severity: Severity
readonly message: RuleText
readonly help?: RuleText
/**
 * @maxItems 20
 */
readonly basis?: readonly RuleBasis[]
readonly appliesTo?: RuleAudience
readonly scope?: RuleScope
readonly outside?: readonly ("title" | "quote")[]
readonly width?: ("folded" | "exact")
/**
 * @minItems 1
 * @maxItems 200
 */
readonly except?: readonly RuleException[]
readonly samples: RuleSamples
readonly kind: "forbid"
/**
 * @minItems 1
 * @maxItems 2000
 */
readonly terms?: readonly string[]
readonly pattern?: RulePattern
}
/**
 * One of the terms, or something that the pattern matches, must occur. Placeholder: {expected}.
 */
export interface RequireRule {
readonly id: string
readonly code?: string
readonly title: RuleText
readonly severity: Severity
readonly message: RuleText
readonly help?: RuleText
/**
 * @maxItems 20
 */
readonly basis?: readonly RuleBasis[]
readonly appliesTo?: RuleAudience
readonly scope?: RuleScope
readonly outside?: readonly ("title" | "quote")[]
readonly width?: ("folded" | "exact")
/**
 * @minItems 1
 * @maxItems 200
 */
readonly except?: readonly RuleException[]
readonly samples: RuleSamples
readonly kind: "require"
/**
 * @minItems 1
 * @maxItems 2000
 */
readonly terms?: readonly string[]
readonly pattern?: RulePattern
}
/**
 * Where two (or all) of the terms occur, they first occur in this order. An entry may list other wordings. Placeholders: {found}, {after}.
 */
export interface OrderRule {
readonly id: string
readonly code?: string
readonly title: RuleText
readonly severity: Severity
readonly message: RuleText
readonly help?: RuleText
/**
 * @maxItems 20
 */
readonly basis?: readonly RuleBasis[]
readonly appliesTo?: RuleAudience
readonly scope?: RuleScope
readonly outside?: readonly ("title" | "quote")[]
readonly width?: ("folded" | "exact")
/**
 * @minItems 1
 * @maxItems 200
 */
readonly except?: readonly RuleException[]
readonly samples: RuleSamples
readonly kind: "order"
/**
 * @minItems 2
 * @maxItems 100
 */
readonly terms: readonly (string | readonly string[])[]
readonly when?: ("two" | "all")
}
/**
 * Whatever `find` matches must be matched by `as` from its begin to its end. Placeholder: {found}.
 */
export interface PatternRule {
readonly id: string
readonly code?: string
readonly title: RuleText
readonly severity: Severity
readonly message: RuleText
readonly help?: RuleText
/**
 * @maxItems 20
 */
readonly basis?: readonly RuleBasis[]
readonly appliesTo?: RuleAudience
readonly scope?: RuleScope
readonly outside?: readonly ("title" | "quote")[]
readonly width?: ("folded" | "exact")
/**
 * @minItems 1
 * @maxItems 200
 */
readonly except?: readonly RuleException[]
readonly samples: RuleSamples
readonly kind: "pattern"
readonly find: RulePattern
readonly as: RulePattern
}
/**
 * Wrong wordings, each with the right one, which is suggested. Placeholders: {found}, {expected}.
 */
export interface DictionaryRule {
readonly id: string
readonly code?: string
readonly title: RuleText
readonly severity: Severity
readonly message: RuleText
readonly help?: RuleText
/**
 * @maxItems 20
 */
readonly basis?: readonly RuleBasis[]
readonly appliesTo?: RuleAudience
readonly scope?: RuleScope
readonly outside?: readonly ("title" | "quote")[]
readonly width?: ("folded" | "exact")
/**
 * @minItems 1
 * @maxItems 200
 */
readonly except?: readonly RuleException[]
readonly samples: RuleSamples
readonly kind: "dictionary"
/**
 * @minItems 1
 * @maxItems 2000
 */
readonly entries: readonly DictionaryEntry[]
}
/**
 * Wordings that are wrong, and what stands in their place.
 */
export interface DictionaryEntry {
readonly wrong: (string | readonly string[])
readonly right: (string | readonly string[])
/**
 * @minItems 1
 * @maxItems 50
 */
readonly except?: readonly string[]
}
/**
 * Something that could not be read or understood with certainty; never silently dropped.
 */
export interface Diagnostic {
readonly code: string
readonly data: {
readonly [k: string]: string | number | boolean | null
}
readonly line: (number | null)
readonly span: (Span | null)
}
/**
 * A duty of the first responsible person that the account of the heads covers: `party-committee-1` to `-6` and `government-1` to `-6` (第一责任人职责规定, articles 5 and 6), `personally-1` to `-4` (亲自部署, 过问, 协调, 督办; article 4), `reporting-on-law` (述法). A hint of coverage: wording varies.
 */
export interface DutyFact {
readonly id: DutyId
readonly evidence: readonly Evidence[]
}
/**
 * Why the document was understood as it was; only where it was asked for. The reasons are those of the decisions themselves.
 */
export interface Explanation {
readonly kind: KindExplanation
readonly profile: ProfileExplanation
readonly sections: readonly SectionExplanation[]
readonly content: ContentExplanations
}
export interface KindExplanation {
readonly value: DocumentKind
readonly source: (ProfileSource | null)
readonly confidence: ReadingConfidence
readonly reasons: readonly KindReason[]
readonly rivals: readonly ProfileMention[]
}
/**
 * A sign of a kind. `weight` is what it counts for against the others, null where it decides alone; `span` is null for a sign that is spread over the text or stands in the metadata.
 */
export interface KindReason {
readonly kind: DocumentKind
readonly sign: KindSign
readonly weight: (number | null)
readonly text: (string | null)
readonly line: (number | null)
readonly span: (Span | null)
}
/**
 * A place that says a value of the profile. `text` is how it stands there (2023 for a year that the plan looks at), `weight` what it counts for where places are weighed.
 */
export interface ProfileMention {
readonly value: (string | number)
readonly source: ProfileSource
readonly weight: (number | null)
readonly text: (string | null)
readonly line: (number | null)
readonly span: (Span | null)
}
export interface ProfileExplanation {
readonly title: ProfileField
readonly reportYear: ProfileField
readonly organization: ProfileField
readonly level: ProfileField
readonly type: ProfileField
readonly region: ProfileField
readonly publishedOn: ProfileField
}
/**
 * A field of the profile with the places that say the same and those that say something else.
 */
export interface ProfileField {
readonly value: (string | number | null)
readonly source: (ProfileSource | null)
readonly support: readonly ProfileMention[]
readonly rivals: readonly ProfileMention[]
}
/**
 * Why the section at this path has its roles, or at depth 1 none. No reasons: nothing was found that says what it is about.
 */
export interface SectionExplanation {
readonly section: string
readonly roles: readonly ContentKey[]
readonly confidence: ReadingConfidence
readonly reasons: readonly RoleReason[]
}
/**
 * A quantity, 百 千 万 亿 and Chinese numerals multiplied in; percentages as written, with unit `%`. `upper` is the end of a range (3—5次), whose start is `value`; else null. `qualifier` says how the number is meant: about (约, 左右), more-than (余, 多, 超过, 以上), nearly (近), at-least (不少于, 至少), at-most (不超过, 以内). `text` is the wording it stands in, at `span`; `numberSpan` is the number with its unit, for a range from its start.
 */
export interface Figure {
readonly value: number
readonly upper: (number | null)
readonly unit: string
readonly qualifier: (FigureQualifier | null)
readonly text: string
readonly line: number
readonly span: Span
readonly numberSpan: Span
}
/**
 * Text of the web page around the document; marked, never removed.
 */
export interface Furniture {
readonly kind: FurnitureKind
readonly text: string
readonly line: number
readonly span: Span
}
/**
 * What metadata says of the document: front matter, HTML meta elements, core properties. `contentSource`, `siteName` and `columnName` are those of a government web page (ContentSource, SiteName, ColumnName).
 */
export interface Hints {
readonly title?: string
readonly organization?: string
readonly year?: number
readonly publishedOn?: string
readonly contentSource?: string
readonly siteName?: string
readonly columnName?: string
}
/**
 * The output of `fazhi inspect --format json`.
 */
export interface InspectOutput {
readonly schemaVersion: 1
readonly documents: readonly (InspectedDocument | UnreadableDocument)[]
}
/**
 * One document as `fazhi inspect` shows it.
 */
export interface InspectedDocument {
readonly punctuation: Punctuation
readonly kind: DocumentKind
readonly title: (string | null)
readonly titleSpan: (Span | null)
readonly reportYear: (number | null)
readonly organization: (Organization | null)
readonly signature: (Signature | null)
readonly publishedOn: (string | null)
readonly sources: ProfileSources
readonly sections: readonly Section[]
readonly content: Content
readonly tasks: readonly Task[]
readonly figures: readonly Figure[]
readonly relations: readonly Relation[]
readonly citations: readonly Citation[]
readonly duties: readonly DutyFact[]
readonly shortcomings: readonly Shortcoming[]
readonly planItems: readonly PlanItem[]
readonly topics: readonly Topic[]
readonly meetings: readonly Meeting[]
readonly issuedDocuments: readonly IssuedDocument[]
readonly people: readonly Person[]
readonly furniture: readonly Furniture[]
readonly damage: readonly Damage[]
readonly diagnostics: readonly RenderedDiagnostic[]
readonly explanation?: Explanation
readonly path: string
readonly format: Format
readonly encoding: string
readonly attachments: readonly Attachment[]
}
/**
 * 署名 and 成文日期 (GB/T 9704-2012, 7.3.5), wherever they stand.
 */
export interface Signature {
readonly organization: (string | null)
readonly date: (string | null)
readonly dateText: (string | null)
readonly line: number
readonly span: Span
}
/**
 * Where each field of the profile was taken from; null where it is unknown.
 */
export interface ProfileSources {
readonly kind: (ProfileSource | null)
readonly title: (ProfileSource | null)
readonly reportYear: (ProfileSource | null)
readonly organization: (ProfileSource | null)
readonly publishedOn: (ProfileSource | null)
}
/**
 * A part of the outline. `role` is given at depth 1 (null: none of the contents) and below where it differs from the parent's; `roles` only where the heading names several. `runIn`: body text follows on the heading's own line.
 */
export interface Section {
readonly marker: (string | null)
readonly ordinal: (number | null)
readonly depth: number
readonly heading: string
readonly role?: (ContentKey | null)
readonly roles?: readonly ContentKey[]
readonly line: number
readonly span: Span
readonly headingSpan: Span
readonly runIn: boolean
readonly children: readonly Section[]
}
/**
 * A task of a work plan with its 责任单位: `lead` 牵头, `support` 配合, `joint` all units of a list that names no lead. `due` is what 完成时限 states, null where it states no date.
 */
export interface Task {
readonly number: number
readonly title: string
readonly lead: readonly string[]
readonly support: readonly string[]
readonly joint: readonly string[]
readonly targets: readonly Target[]
readonly due: (string | null)
readonly line: number
readonly span: Span
readonly unitsSpan: (Span | null)
}
/**
 * A measurable target of a task. `due` is the last day of the stated period.
 */
export interface Target {
readonly value: number
readonly unit: string
readonly comparator: ("at-least" | "at-most" | "equal")
readonly due: (string | null)
readonly text: string
readonly span: Span
}
/**
 * What grammar says of figures in one sentence, by their indexes in `figures`. `part-of`: `parts` are counted in `whole` (46件，其中维持30件; 合计; 征求意见97条，采纳94条); they need not add up to it. `rate-of`: `rate` is the share of `parts` in `whole`, the 率 named after the verb of the part (办结45件，办结率97.8%); `whole` is null where the sentence does not state it.
 */
export interface Relation {
readonly kind: RelationKind
readonly whole: (number | null)
readonly parts: readonly number[]
readonly rate: (number | null)
readonly line: number
readonly span: Span
}
/**
 * One point of the shortcomings, as `content.shortcomings.items` counts them. `text` is the slices of `spans`, joined with line breaks: the point without its number, one span for each paragraph. `object` is the clause that says what is lacking, `cause` the clause behind 原因是, 由于, 根源在于 …; null where none is certain.
 */
export interface Shortcoming {
readonly text: string
readonly object: (string | null)
readonly objectSpan: (Span | null)
readonly cause: (string | null)
readonly causeSpan: (Span | null)
readonly line: number
readonly spans: readonly Span[]
}
/**
 * One point of the plan for the next year, as `content.next-year-plan.items` counts them. `text` and `spans` as in `Shortcoming`; `targets` are the figures in it; `due` is the last day of the period that it sets, null where it sets none or several.
 */
export interface PlanItem {
readonly text: string
readonly targets: readonly number[]
readonly due: (string | null)
readonly line: number
readonly spans: readonly Span[]
}
/**
 * One of the nine tasks of 法治政府建设实施纲要（2021—2025年）, in its order, that the report treats: under headings, or where no heading names it in sentences.
 */
export interface Topic {
readonly id: TopicId
readonly by: ("heading" | "sentence")
readonly evidence: readonly Evidence[]
}
/**
 * Meetings held: 常务会议 `executive`, 党组会 `party-group`, 常委会 `standing-committee`, 专题会 `thematic`, 委员会会议 `commission`, 办公会 `office`. `count` and `subject` (专题研究…) where the same clause states them.
 */
export interface Meeting {
readonly kind: MeetingKind
readonly count: (number | null)
readonly subject: (string | null)
readonly subjectSpan: (Span | null)
readonly text: string
readonly line: number
readonly span: Span
}
/**
 * A document that the report says was made: 《》 right behind 印发, 制定, 出台, 修订 …, and those listed with it. `verb` is the wording; `span` is that of the title with its marks.
 */
export interface IssuedDocument {
readonly title: string
readonly verb: string
readonly number: (string | null)
readonly line: number
readonly span: Span
}
/**
 * A person named with a post (局长李某某) or as 同志. `span` is that of the name; each is given once.
 */
export interface Person {
readonly name: string
readonly post: (string | null)
readonly line: number
readonly span: Span
}
/**
 * From the offset `start` on, the text came from `origin`.
 */
export interface OriginMark {
readonly start: number
readonly origin: Origin
}
/**
 * What was understood of one document. Every span points into the canonical text. A wording that runs over several lines (a title, or anything in a text that was broken at a fixed width) is given joined, so it equals the slice of its span without line breaks and indents.
 */
export interface Report {
readonly punctuation: Punctuation
readonly kind: DocumentKind
readonly title: (string | null)
readonly titleSpan: (Span | null)
readonly reportYear: (number | null)
readonly organization: (Organization | null)
readonly signature: (Signature | null)
readonly publishedOn: (string | null)
readonly sources: ProfileSources
readonly sections: readonly Section[]
readonly content: Content
readonly tasks: readonly Task[]
readonly figures: readonly Figure[]
readonly relations: readonly Relation[]
readonly citations: readonly Citation[]
readonly duties: readonly DutyFact[]
readonly shortcomings: readonly Shortcoming[]
readonly planItems: readonly PlanItem[]
readonly topics: readonly Topic[]
readonly meetings: readonly Meeting[]
readonly issuedDocuments: readonly IssuedDocument[]
readonly people: readonly Person[]
readonly furniture: readonly Furniture[]
readonly damage: readonly Damage[]
readonly diagnostics: readonly Diagnostic[]
readonly explanation?: Explanation
}
/**
 * Rules without code, written in YAML or JSON.
 */
export interface RuleFile {
readonly $schema?: string
/**
 * @minItems 1
 * @maxItems 500
 */
readonly rules: readonly DeclaredRule[]
}
/**
 * A document as text. `blocks` is null for a format without block structure; `markup` lists, in order, the ranges that are syntax and not content.
 */
export interface SourceText {
readonly text: string
readonly format: Format
readonly encoding: string
readonly fileName: (string | null)
readonly hints: Hints
readonly blocks: (readonly Block[] | null)
readonly markup: readonly Span[]
readonly origins: readonly OriginMark[]
readonly attachments: readonly Attachment[]
readonly diagnostics: readonly Diagnostic[]
}

/**
 * The closed word lists of the contract. Plain constants, so that code that only compares
 * words does not load zod.
 */

/** What a document is. `work-plan`: 工作要点 / 主要任务; `other`: anything else. */
export const DOCUMENT_KINDS = ["annual-report", "work-plan", "other"] as const;

/**
 * The contents of a report, in the order of 督察工作规定 art. 25.
 * The first four are prescribed, the fifth (其他需要报告的情况) is optional.
 */
export const CONTENT_KEYS = [
  "measures",
  "shortcomings",
  "first-responsible-person",
  "next-year-plan",
  "other-matters",
] as const;

/** The four contents that every annual report must have. */
export const PRESCRIBED_CONTENT_KEYS = [
  "measures",
  "shortcomings",
  "first-responsible-person",
  "next-year-plan",
] as const;

/** How a content appears: 独立成章（节）, 仅见于其他部分, 未见. */
export const CONTENT_STATUSES = ["present", "inline", "missing"] as const;

/** A 直辖市's district is `county`, its municipal departments are `province`; a 街道办事处 is `township`. */
export const LEVELS = ["central", "province", "city", "county", "township", "unknown"] as const;

export const BODY_TYPES = ["government", "party-committee", "department", "unknown"] as const;

export const FORMATS = ["text", "markdown", "html", "docx", "doc", "odt", "pdf", "ofd"] as const;

/**
 * What a format marks in its text. `title`: the title of the whole document; `furniture`: running heads, page numbers,
 * navigation, which are no part of the document; `footnote`: a note outside the running text.
 */
export const BLOCK_KINDS = [
  "title",
  "heading",
  "paragraph",
  "list-item",
  "table",
  "footnote",
  "furniture",
  "code",
  "comment",
  "front-matter",
] as const;

/** `half-width`: the whole text lost its full-width marks; `mixed`: both occur to a notable degree. */
export const PUNCTUATIONS = ["full-width", "half-width", "mixed"] as const;

export const SEVERITIES = ["error", "warning", "info"] as const;

export const VERDICTS = ["pass", "fail", "not-applicable", "not-checked", "error"] as const;

/** H: read in an authoritative text, M: one indirect source, L: from memory. Only H backs an error. */
export const CONFIDENCES = ["high", "medium", "low"] as const;

export const LOCALES = ["zh-CN", "en"] as const;

/** Where a field of the profile was taken from, in falling order of trust. */
export const PROFILE_SOURCES = [
  "option",
  "metadata",
  "title",
  "heading",
  "opening",
  "signature",
  "furniture",
  "body",
  "file-name",
] as const;

/** What was lost or broken in the text as a whole. */
export const DAMAGE_KINDS = [
  "half-width-punctuation",
  "lost-document-number-brackets",
  "lost-year-range-dash",
  "replacement-characters",
  "control-characters",
  "single-line",
  "lost-sentence-marks",
] as const;

export const FURNITURE_KINDS = [
  "breadcrumb",
  "font-size",
  "index-table",
  "page-date",
  "page-source",
  "page-number",
  "scan-code",
  "share-bar",
  "site-footer",
  "views",
  "page-field",
  "running-head",
  "navigation",
] as const;

/** How a number is meant: 约, 左右; 余, 多, 超过, 以上; 近, 将近; 不少于, 至少; 不超过, 以内. */
export const FIGURE_QUALIFIERS = ["about", "more-than", "nearly", "at-least", "at-most"] as const;

export const RELATION_KINDS = ["part-of", "rate-of"] as const;

/**
 * The duties of the first responsible person: the six of each head and the four 亲自 in the order of
 * 第一责任人职责规定 (articles 5, 6 and 4), and 述法.
 */
export const DUTY_IDS = [
  "party-committee-1",
  "party-committee-2",
  "party-committee-3",
  "party-committee-4",
  "party-committee-5",
  "party-committee-6",
  "government-1",
  "government-2",
  "government-3",
  "government-4",
  "government-5",
  "government-6",
  "personally-1",
  "personally-2",
  "personally-3",
  "personally-4",
  "reporting-on-law",
] as const;

/** The nine tasks of 法治政府建设实施纲要（2021—2025年）, in its order. */
export const TOPIC_IDS = [
  "functions",
  "rule-making",
  "decisions",
  "enforcement",
  "emergencies",
  "disputes",
  "oversight",
  "digital",
  "leadership",
] as const;

/** 常务会议, 党组会, 常委会, 专题会, 委员会会议, 办公会. */
export const MEETING_KINDS = [
  "executive",
  "party-group",
  "standing-committee",
  "thematic",
  "commission",
  "office",
] as const;

/** How sure a reading is: several signs or telling words; one sign; signs that contradict each other. */
export const READING_CONFIDENCES = ["high", "medium", "low"] as const;

/** What a reason rests on: the wording of a heading, the place among the parts, what the text says. */
export const REASON_BASES = ["heading-wording", "position", "content"] as const;

/**
 * What can speak for or against a role. Wording: `names-content` the heading names it, `suggests-content` it does so only
 * by place, `names-tasks` it ends in 任务 or 安排, `treats-topic` it says what was done about a subject, `names-none` it is
 * a preface, an annex or the like, `names-absent-content` it has words of a content that no part is about, `runs-on` text
 * goes on inside it. Position: `before-closing-part` before the shortcomings or the plan, `no-closing-part` there is
 * neither, `last-of-all` there is neither and nothing follows, `before-last-part` behind them but not last, `behind-shortcomings`. Content: `owns-up-to-lacks`, `tells-of-heads`,
 * `looks-ahead`, `tells-what-was-done`.
 */
export const ROLE_SIGNS = [
  "names-content",
  "suggests-content",
  "names-tasks",
  "treats-topic",
  "names-none",
  "names-absent-content",
  "runs-on",
  "before-closing-part",
  "no-closing-part",
  "last-of-all",
  "before-last-part",
  "behind-shortcomings",
  "owns-up-to-lacks",
  "tells-of-heads",
  "looks-ahead",
  "tells-what-was-done",
] as const;

/**
 * What can speak for a kind. In the title: a report's or a plan's words, another period, one person's account, another
 * genre or subject. In the text: what the opening announces or cites, how often it names the subject, the contents and
 * topics of its parts, units that are made responsible, and what only other documents say.
 */
export const KIND_SIGNS = [
  "title-report",
  "title-account-and-plan",
  "title-plan",
  "title-other-plan",
  "title-other-period",
  "title-one-person",
  "title-other-genre",
  "title-other-subject",
  "opening-announces-account",
  "opening-says-as-follows",
  "opening-cites-basis",
  "opening-announces-tasks",
  "text-names-first-responsible-person",
  "text-names-subject",
  "text-lists-reports",
  "text-assigns-units",
  "parts-treat-topics",
  "part-names-content",
  "part-names-subject",
  "foreign-opening",
  "foreign-headings",
  "foreign-ends",
  "foreign-text",
] as const;

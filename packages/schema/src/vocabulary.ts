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

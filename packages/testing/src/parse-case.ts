import { splitCompanions } from "./case-companions.js";
import { type CaseSettings, readSettings } from "./case-settings.js";
import { CaseSyntaxError } from "./case-syntax-error.js";

/** A finding that must be reported. `line` is the 1-based line of the case's text, without comments. */
export interface Expectation {
  readonly ruleId: string;
  readonly messageId: string | null;
  /** The text found must be exactly this. */
  readonly fragment: string | null;
  readonly line: number;
}

export interface ParsedCase {
  /** The document: the case without its comments and companions. */
  readonly text: string;
  /** The text of the report of the year before, or null. */
  readonly previous: string | null;
  /** The text of the work plan, or null. */
  readonly plan: string | null;
  readonly settings: CaseSettings;
  readonly expectations: readonly Expectation[];
  /** The free words of the settings comment. */
  readonly description: string;
}

/** What stands in a comment after `expect`: a rule id with or without message id, then a fragment. */
const EXPECTED = /^([a-z][a-z0-9-]*\/[a-z][a-z0-9-]*)(?::([A-Za-z0-9_-]+))?(?:\s+(.+))?$/;

/**
 * Takes a case apart. Expectations stand in comments at the end of a line, or alone on the lines
 * after it:
 *
 * ```
 * <!-- case kind=annual-report year=2022 a problem without cause -->
 * 二、存在的不足和原因
 * 一是普法形式单一。 <!-- expect completeness/causes:not-stated 一是普法形式单一 -->
 * ```
 *
 * Comments go, with the blanks before them and, where one stands alone, its line break; all else
 * stays as it is. `<!-- expect none -->` says that nothing is to be found. Other comments are text.
 *
 * Behind `<!-- previous -->` or `<!-- plan -->` alone on a line stands the text of the report of the year before or of
 * the work plan, to the next such line or the end; no expectations there.
 *
 * @throws CaseSyntaxError for an expectation in the middle of a line, in a companion, or not well formed, `none` beside
 * others, settings that do not exist, and a companion that begins twice.
 */
export function parseCase(caseText: string): ParsedCase {
  const { document: given, previous, plan } = splitCompanions(caseText.split("\n"));
  const settingsComment = commentOf(given[0] ?? "", "case");
  const { settings, description } =
    settingsComment === null ? { settings: {}, description: "" } : readSettings(settingsComment);

  const lines: string[] = [];
  const expectations: Expectation[] = [];
  let nothingExpected: number | null = null;
  for (const [index, line] of given.entries()) {
    if (index === 0 && settingsComment !== null) continue;
    const { rest, contents } = takeExpectations(line, index + 1);
    const alone = contents.length > 0 && rest.trim() === "";
    if (!alone) lines.push(rest);
    for (const content of contents) {
      if (content === "none") nothingExpected = index + 1;
      else expectations.push(readExpectation(content, lineMeant(lines), index + 1));
    }
  }
  if (nothingExpected !== null && expectations.length > 0) {
    throw new CaseSyntaxError(nothingExpected, {
      "zh-CN": "expect none 不能与其他 expect 并存",
      en: "expect none cannot stand beside another expectation",
    });
  }
  return { text: lines.join("\n"), previous, plan, settings, expectations, description };
}

/** The content of a line that is one comment of the given kind, without that word; null for others. */
function commentOf(line: string, kind: string): string | null {
  const trimmed = line.trim();
  if (!trimmed.startsWith("<!--") || trimmed.indexOf("-->") !== trimmed.length - 3) return null;
  return contentAfter(trimmed.slice(4, -3), kind);
}

function contentAfter(comment: string, kind: string): string | null {
  const content = comment.trim();
  if (content === kind) return "";
  return content.startsWith(kind) && /\s/.test(content.charAt(kind.length)) ? content.slice(kind.length).trim() : null;
}

/** Takes the expectations from the end of a line. */
function takeExpectations(
  line: string,
  lineNumber: number,
): { readonly rest: string; readonly contents: readonly string[] } {
  const lineBreak = line.endsWith("\r") ? "\r" : "";
  const contents: string[] = [];
  let rest = line;
  for (;;) {
    const trimmed = rest.trimEnd();
    const open = trimmed.endsWith("-->") ? trimmed.lastIndexOf("<!--") : -1;
    const content = open === -1 ? null : contentAfter(trimmed.slice(open + 4, -3), "expect");
    if (content === null) break;
    contents.unshift(content);
    rest = trimmed.slice(0, open).trimEnd();
  }
  if (/<!--\s*expect\s/.test(rest)) {
    throw new CaseSyntaxError(lineNumber, {
      "zh-CN": "expect 注释应当写在行末并在同一行结束",
      en: "an expect comment must stand at the end of its line and end on it",
    });
  }
  return { rest: contents.length === 0 ? line : rest + lineBreak, contents };
}

function readExpectation(content: string, line: number, caseLine: number): Expectation {
  const [, ruleId, messageId = null, fragment = null] = EXPECTED.exec(content) ?? [];
  if (ruleId === undefined) {
    throw new CaseSyntaxError(caseLine, {
      "zh-CN": `expect 应为“规则编号[:消息编号] [原文]”或 none，实际为“${content}”`,
      en: `expect takes "rule/id[:messageId] [fragment]" or none, got "${content}"`,
    });
  }
  return { ruleId, messageId, fragment, line };
}

/** The last line so far that is not blank: a comment after a blank line speaks of the text above it. */
function lineMeant(lines: readonly string[]): number {
  const index = lines.findLastIndex((line) => line.trim() !== "");
  return Math.max(index, 0) + 1;
}

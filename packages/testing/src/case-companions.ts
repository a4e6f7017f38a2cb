import { CaseSyntaxError } from "./case-syntax-error.js";

/** The lines of a case: those of its document, then those of each companion. */
export interface CaseLines {
  readonly document: readonly string[];
  /** The texts behind `<!-- previous -->` and `<!-- plan -->`; null without such a line. */
  readonly previous: string | null;
  readonly plan: string | null;
}

type Part = "document" | "previous" | "plan";

const START = /^<!--\s{0,9}(previous|plan)\s{0,9}-->$/;
const EXPECTATION = /<!--\s*expect\s/;

/**
 * Takes the companions from the lines of a case. Each begins behind a comment alone on its line and goes on to the next
 * such comment or the end.
 *
 * @throws CaseSyntaxError for a companion that begins twice and for an expectation inside one.
 */
export function splitCompanions(lines: readonly string[]): CaseLines {
  const parts = new Map<Part, string[]>([["document", []]]);
  let current: Part = "document";
  for (const [index, line] of lines.entries()) {
    const start = START.exec(line.trim())?.[1];
    if (start === "previous" || start === "plan") {
      if (parts.has(start)) {
        throw new CaseSyntaxError(index + 1, { "zh-CN": `${start} 只能有一处`, en: `${start} can begin only once` });
      }
      current = start;
      parts.set(current, []);
      continue;
    }
    if (current !== "document" && EXPECTATION.test(line)) {
      throw new CaseSyntaxError(index + 1, {
        "zh-CN": `expect 只能写在被查的文本中，不能写在 ${current} 中`,
        en: `an expectation belongs into the text that is checked, not into ${current}`,
      });
    }
    parts.get(current)?.push(line);
  }
  const text = (part: Part): string | null => parts.get(part)?.join("\n") ?? null;
  return { document: parts.get("document") ?? [], previous: text("previous"), plan: text("plan") };
}

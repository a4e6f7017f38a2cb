import { defineRule, walkSections } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Section, Span } from "@fazhi/schema";
import { secondHeading } from "./second-heading.js";

/** Two headings on one line: one with its number, or the name of a content that runs into the next heading's words. */
export default defineRule({
  id: "structure/merged-heading",
  code: "FZ3004",
  title: { "zh-CN": "标题连写", en: "Headings run together" },
  severity: "info",
  basis: [cite("gbt-9704", "7.3.3")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    numbered: {
      "zh-CN": "标题应各自成行，实际“{second}”与上一级标题连在一起",
      en: "Each heading should have a line of its own; “{second}” runs on from the one above it",
    },
    unnumbered: {
      "zh-CN": "标题应到“{first}”为止，实际与下一标题“{second}”连在一起",
      en: "The heading should end at “{first}”; the next one, “{second}”, runs on from it",
    },
  },
  help: {
    numbered: { "zh-CN": "请在下一级标题前换行。", en: "Break the line before it." },
    unnumbered: {
      "zh-CN": "请在两个标题之间换行，并给后一个标题编上序号。",
      en: "Break the line between them and number the second.",
    },
  },
  reasons: {
    "lines-lost": { "zh-CN": "全文已丢失分行", en: "the text has lost its line breaks" },
  },
  check({ text, source, report, fail, notChecked }) {
    if (source.format === "markdown") return;
    // A part that does not begin its line: the text has lost its line breaks, and the writer is not to blame.
    if (report.sections.some(({ span }) => !beginsLine(text, span.start))) return notChecked("lines-lost");
    walkSections(report, (section) => {
      const child = section.children[0];
      const below = child === undefined ? null : childOnLine(text, section, child);
      if (below !== null)
        return fail({ at: below, message: "numbered", data: { second: text.slice(below.start, below.end) } });
      if (section.marker === null) return;
      const { start, end } = section.headingSpan;
      const heading = text.slice(start, end);
      const split = secondHeading(heading);
      if (split === null) return;
      const data = { first: heading.slice(0, split), second: heading.slice(split) };
      fail({ at: { start: start + split, end }, message: "unnumbered", data });
    });
  },
});

/** The heading of a section's first child, with its number, where nothing but blanks parts it from the section's own. */
function childOnLine(text: string, { headingSpan, marker }: Section, child: Section): Span | null {
  if (marker === null || child.marker === null || child.span.start < headingSpan.end) return null;
  const between = text.slice(headingSpan.end, child.span.start);
  return /^[^\S\n]{0,8}$/.test(between) ? { start: child.span.start, end: child.headingSpan.end } : null;
}

function beginsLine(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && /[^\S\n]/.test(text.charAt(at - 1))) at--;
  return at === 0 || text.charAt(at - 1) === "\n";
}

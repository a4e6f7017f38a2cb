import { READING_CONFIDENCES, type ReadingConfidence, type Report } from "@fazhi/schema";
import { sameHeading, shownHeading } from "./score.js";
import type { EvalDocument } from "./types.js";

/** How many readings of one confidence were right. */
export interface Reliability {
  readonly confidence: ReadingConfidence;
  readonly right: number;
  readonly judged: number;
}

/** A heading that says nothing about its part, so that only place and text are left to go by. */
const HIDDEN = "关于这一部分";

/** The document with the wording of one of its headings hidden. */
function withHidden(document: EvalDocument, heading: string): string | null {
  const at = document.text.indexOf(heading);
  const once = at >= 0 && document.text.indexOf(heading, at + 1) < 0;
  return once ? document.text.slice(0, at) + HIDDEN + document.text.slice(at + heading.length) : null;
}

/**
 * The roles of parts against their labels, by the confidence they were given with.
 * @param hide every labelled heading in turn is replaced by one that says nothing, and only its part is judged
 */
export function reliabilityOf(
  documents: readonly EvalDocument[],
  understand: (text: string, fileName: string) => Report,
  hide: boolean,
): readonly Reliability[] {
  const counts = new Map(READING_CONFIDENCES.map((confidence) => [confidence, { right: 0, judged: 0 }]));
  const judge = (report: Report, heading: string, roles: readonly string[], from: number): number => {
    const at = report.sections.findIndex(
      (section, index) => index >= from && sameHeading(shownHeading(section.heading), shownHeading(heading)),
    );
    const given = report.explanation?.sections.find(({ section }) => section === String(at + 1));
    const count = given === undefined ? undefined : counts.get(given.confidence);
    if (given === undefined || count === undefined) return from;
    count.judged += 1;
    if ([...given.roles].sort().join() === [...roles].sort().join()) count.right += 1;
    return at + 1;
  };
  for (const document of documents) {
    const { sections = [] } = document.labels;
    if (!hide) {
      const report = understand(document.text, document.fileName);
      let from = 0;
      for (const { heading, roles } of sections) from = judge(report, heading, roles, from);
      continue;
    }
    for (const { heading, roles } of sections) {
      const text = withHidden(document, heading);
      if (text !== null) judge(understand(text, document.fileName), HIDDEN, roles, 0);
    }
  }
  return [...counts].map(([confidence, count]) => ({ confidence, ...count }));
}

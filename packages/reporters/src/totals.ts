import type { Summary } from "@fazhi/schema";
import { VERDICTS } from "@fazhi/schema";
import { displayWidth } from "./display-width.js";
import type { Surface } from "./options.js";
import type { Run } from "./paragraph.js";
import type { Style } from "./styling.js";

const SEPARATOR = " | ";

/**
 * Documents, findings by severity and all five verdicts, in groups on one line; where they are too
 * wide for the columns, the line ends before a separator, and the groups themselves stay whole.
 */
export const totals = (summary: Summary, surface: Surface): string => {
  const { labels, columns, paint, locale } = surface;
  const gap = locale === "en" ? " " : "";
  const entry = (name: string, count: number, style?: Style): Run =>
    style !== undefined && count > 0 ? { text: `${name}${gap}${count}`, style } : { text: `${name}${gap}${count}` };
  const groups: readonly (readonly Run[])[] = [
    [
      entry(labels.totalDocuments, summary.documents, "bold"),
      entry(labels.totalComplete, summary.complete),
      entry(labels.totalUnreadable, summary.unreadable, "red"),
    ],
    [
      entry(labels.severity.error, summary.errors, "red"),
      entry(labels.severity.warning, summary.warnings, "yellow"),
      entry(labels.severity.info, summary.infos, "blue"),
    ],
    VERDICTS.map((verdict) =>
      entry(labels.verdict[verdict], summary.verdicts[verdict], verdict === "error" ? "red" : undefined),
    ),
  ];
  let text = "";
  let width = 0;
  for (const group of groups) {
    const own = displayWidth(group.map((run) => run.text).join(" "));
    const painted = group.map((run) => (run.style === undefined ? run.text : paint(run.style, run.text))).join(" ");
    const fits = width + SEPARATOR.length + own <= columns;
    if (text !== "") text += fits ? SEPARATOR : `\n${SEPARATOR.trimStart()}`;
    width = width === 0 ? own : fits ? width + SEPARATOR.length + own : SEPARATOR.length - 1 + own;
    text += painted;
  }
  return `${text}\n`;
};

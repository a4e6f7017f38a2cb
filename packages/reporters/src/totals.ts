import type { Summary } from "@fazhi/schema";
import { VERDICTS } from "@fazhi/schema";
import type { Surface } from "./options.js";
import type { Run } from "./paragraph.js";
import type { Style } from "./styling.js";

/** Documents, findings by severity and all five verdicts: one line, never wrapped, so that a script can pick it. */
export const totals = (summary: Summary, surface: Surface): string => {
  const { labels, paint, locale } = surface;
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
  const runs: Run[] = [];
  for (const [index, group] of groups.entries()) {
    if (index > 0) runs.push({ text: " | " });
    for (const [position, run] of group.entries()) {
      if (position > 0) runs.push({ text: " " });
      runs.push(run);
    }
  }
  const line = runs.map(({ text, style }) => (style === undefined ? text : paint(style, text))).join("");
  return `${line}\n`;
};

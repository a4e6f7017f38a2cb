import type { Summary } from "@fazhi/schema";
import { VERDICTS } from "@fazhi/schema";
import type { Surface } from "./options.js";
import { NO_BREAK_SPACE, paragraph, type Run } from "./paragraph.js";
import type { Style } from "./styling.js";

/** Documents, findings by severity and all five verdicts, on one line as long as the counts allow. */
export const totals = (summary: Summary, surface: Surface): string => {
  const { labels, columns, paint, locale } = surface;
  const gap = locale === "en" ? NO_BREAK_SPACE : "";
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
  return paragraph(runs, { columns, indent: 0, hanging: 2, paint });
};

import type { CheckedDocument, ChecklistEntry, ContentStatus, Place } from "@fazhi/schema";
import { displayWidth } from "./display-width.js";
import type { Surface } from "./options.js";
import { originPhrase } from "./origin-phrase.js";
import { paragraph, type Run } from "./paragraph.js";
import { printable } from "./printable.js";
import type { Style } from "./styling.js";

/** ✔ a part of its own, ◐ only inside another part, ✘ not found. */
const STATUS_MARKS: Readonly<Record<ContentStatus, { readonly mark: string; readonly style: Style }>> = {
  present: { mark: "✔", style: "green" },
  inline: { mark: "◐", style: "yellow" },
  missing: { mark: "✘", style: "red" },
};

const MAX_PLACES = 3;

const placePhrase = (place: Place, { labels }: Surface): string => {
  const origin = originPhrase(place.origin, labels);
  const line = labels.line(place.line);
  const where = origin === "" ? line : labels.aside(line, origin);
  return place.heading === null ? where : `${printable(place.heading)} · ${where}`;
};

const placesPhrase = (places: readonly Place[], surface: Surface): string => {
  const separator = surface.locale === "en" ? "; " : "；";
  // Several passages may stand on one line.
  const phrases = [...new Set(places.map((place) => placePhrase(place, surface)))];
  const shown = phrases.slice(0, MAX_PLACES);
  if (phrases.length > MAX_PLACES) shown.push("…");
  return shown.join(separator);
};

/** One line of the checklist: mark, name, places, size. */
export const checklistLine = (entry: ChecklistEntry, surface: Surface): string => {
  const { labels, columns, paint } = surface;
  const { mark, style } = STATUS_MARKS[entry.status];
  const nameColumns = Math.max(...Object.values(labels.content).map(displayWidth));
  const name = labels.content[entry.content];

  const facts: string[] = [];
  if (entry.status !== "present") facts.push(labels.status[entry.status]);
  if (entry.places.length > 0) facts.push(placesPhrase(entry.places, surface));
  if (entry.status !== "missing" && entry.items !== null) facts.push(labels.items(entry.items));
  if (entry.status !== "missing" && entry.characters !== null) facts.push(labels.characters(entry.characters));

  const runs: Run[] = [
    { text: mark, style },
    { text: ` ${name}${" ".repeat(nameColumns - displayWidth(name) + 2)}` },
    { text: facts.join(" · "), style: entry.status === "present" ? "dim" : style },
  ];
  // The mark's column, a blank, the name and two blanks; ◐ may take two columns.
  return paragraph(runs, { columns, indent: 2, hanging: 2 + displayWidth(mark) + 1 + nameColumns + 2, paint });
};

/**
 * Which prescribed contents an annual report has, and where. 其他需要报告的情况 is optional and
 * listed only where it is there. Other kinds of document have no checklist, and that is said.
 */
export const checklist = (document: CheckedDocument, surface: Surface): string => {
  const { labels, columns, paint } = surface;
  const layout = { columns, indent: 2, hanging: 2, paint };
  if (document.kind === "other") return "";
  if (document.kind === "work-plan") return paragraph([{ text: labels.noChecklist, style: "dim" }], layout);

  const prescribed = document.checklist.filter((entry) => entry.content !== "other-matters");
  const shown = document.checklist.filter((entry) => entry.content !== "other-matters" || entry.status !== "missing");
  const count = (status: ContentStatus): number => prescribed.filter((entry) => entry.status === status).length;
  const verdict: Run = document.complete
    ? { text: labels.complete, style: "green" }
    : { text: labels.incomplete(count("present"), count("inline"), count("missing")), style: "red" };
  return `\n${paragraph([verdict], layout)}${shown.map((entry) => checklistLine(entry, surface)).join("")}`;
};

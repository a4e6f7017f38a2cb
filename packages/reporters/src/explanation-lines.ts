import type { Explanation, KindReason, ProfileField, RoleReason, SectionExplanation } from "@fazhi/schema";
import { displayWidth, takeStart } from "./display-width.js";
import { explanationLabels } from "./explanation-labels.js";
import type { Surface } from "./options.js";
import { paragraph } from "./paragraph.js";
import { printable } from "./printable.js";

/** Columns of a quotation; the JSON has it whole. */
const QUOTED = 32;
/** Of each explanation so many reasons are printed; the JSON has all. */
const SHOWN = 3;

const quoted = (text: string, { labels }: Surface): string => {
  const shown = printable(text);
  return labels.quote(displayWidth(shown) <= QUOTED ? shown : `${takeStart(shown, QUOTED - 2)}…`);
};

/** Signs that say all by themselves: their quotation would be the heading that stands right above. */
const UNQUOTED: ReadonlySet<string> = new Set([
  "treats-topic",
  "names-tasks",
  "names-none",
  "no-closing-part",
  "last-of-all",
  "runs-on",
  "looks-ahead",
  "tells-what-was-done",
]);

const roleReason = (reason: RoleReason, surface: Surface): string => {
  const labels = explanationLabels(surface.locale);
  const { sign, verdict, text, count, of } = reason;
  const words = text === null || UNQUOTED.has(sign) ? "" : quoted(text, surface);
  const share = count === undefined || of === undefined ? "" : labels.share(count, of);
  const space = surface.locale === "en" && words !== "" ? " " : "";
  return `${verdict === "against" ? labels.against : ""}${labels.role[sign]}${share}${space}${words}`;
};

const kindReason = ({ sign, text, weight }: KindReason, surface: Surface): string => {
  const labels = explanationLabels(surface.locale);
  const words = text === null || sign.startsWith("title-") ? "" : quoted(text, surface);
  const space = surface.locale === "en" && words !== "" ? " " : "";
  return `${labels.kind[sign]}${space}${words}${weight === null ? "" : labels.weight(weight)}`;
};

/** Why a section has its roles, as one short paragraph without indent. */
export const sectionReasons = ({ confidence, reasons }: SectionExplanation, surface: Surface): string => {
  const labels = explanationLabels(surface.locale);
  const told = reasons.slice(0, SHOWN).map((reason) => roleReason(reason, surface));
  return labels.because(labels.confidence[confidence]) + (told.join(labels.separator) || labels.nothing);
};

const line = (text: string, { columns, paint }: Surface): string =>
  paragraph([{ text, style: "dim" }], { columns, indent: 4, hanging: 6, paint });

/** Why the document is of its kind: the signs that weigh most. */
export const kindLine = ({ kind }: Explanation, surface: Surface): string => {
  const labels = explanationLabels(surface.locale);
  const weightOf = ({ weight }: KindReason) => weight ?? Number.POSITIVE_INFINITY;
  const told = [...kind.reasons]
    .sort((a, b) => (weightOf(a) === weightOf(b) ? 0 : weightOf(b) - weightOf(a)))
    .slice(0, SHOWN)
    .map((reason) => (reason.kind === kind.value ? "" : labels.against) + kindReason(reason, surface));
  return line(
    labels.because(labels.confidence[kind.confidence]) + (told.join(labels.separator) || labels.nothing),
    surface,
  );
};

/** What other places say of a field of the profile; empty where all agree. */
export const rivalsLine = ({ rivals }: ProfileField, surface: Surface): string => {
  if (rivals.length === 0) return "";
  const { labels } = surface;
  const words = explanationLabels(surface.locale);
  const told = rivals
    .slice(0, SHOWN)
    .map(({ value, source, line: at }) =>
      [printable(String(value)), labels.source[source], ...(at === null ? [] : [labels.line(at)])].join(" · "),
    );
  return line(words.rival + told.join(words.separator), surface);
};

/** The sentences or headings that a content was found in, where it has no part of its own. */
export const passagesLine = (reasons: readonly RoleReason[], surface: Surface): string => {
  const { separator } = explanationLabels(surface.locale);
  if (reasons.length === 0) return "";
  const told = reasons
    .slice(0, SHOWN)
    .map(
      (reason) =>
        `${roleReason(reason, surface)}${reason.line === null ? "" : ` · ${surface.labels.line(reason.line)}`}`,
    );
  return line(told.join(separator), surface);
};

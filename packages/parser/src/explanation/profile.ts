import type { Organization, ProfileExplanation, ProfileField, ProfileMention, Report, Span } from "@fazhi/schema";
import type { Draft } from "../draft.js";
import { bodyConflict } from "../profile/body-conflict.js";
import { readBodyName } from "../profile/body-name.js";
import { type FoundOrganization, type NamedBody, ownerOfPage, regionOf } from "../profile/organization.js";
import type { Dated, Published } from "../profile/published.js";
import type { ReportYear } from "../profile/report-year.js";
import type { Title } from "../title.js";
import { wordsAt } from "./role-reasons.js";

type Value = ProfileMention["value"];

const mentionOf = (
  draft: Draft,
  value: Value,
  source: ProfileMention["source"],
  span: Span | null,
  weight: number | null = null,
): ProfileMention => ({ value, source, weight, ...wordsAt(draft, span) });

/** Parts what was met into what agrees with the value taken and what does not. */
function fieldOf(
  value: Value | null,
  source: ProfileField["source"],
  mentions: readonly ProfileMention[],
  agrees: (mention: ProfileMention) => boolean = (mention) => mention.value === value,
): ProfileField {
  return {
    value,
    source,
    support: mentions.filter(agrees),
    rivals: mentions.filter((mention) => !agrees(mention)),
  };
}

/** Each field of the profile with the places that say the same or something else. */
export function explainProfile(
  draft: Draft,
  report: Report,
  met: {
    readonly title: Title | null;
    readonly year: ReportYear;
    readonly named: FoundOrganization;
    readonly published: Published;
  },
): ProfileExplanation {
  const { sources, organization } = report;
  const bodies = [...met.named.named, ...ownerNamed(draft, report)];
  return {
    title: explainTitle(draft, report, met.title),
    reportYear: fieldOf(
      report.reportYear,
      sources.reportYear,
      met.year.votes.map(({ year, source, span, weight }) => mentionOf(draft, year, source, span, weight)),
    ),
    organization: fieldOf(
      organization?.name ?? null,
      sources.organization,
      bodies.map(({ name, source, span }) => mentionOf(draft, name, source, span)),
      ({ value }) =>
        organization !== null && bodyConflict(organization.name, organization.nameInText, String(value)) === null,
    ),
    level: ofBodies(draft, report, bodies, "level"),
    type: ofBodies(draft, report, bodies, "type"),
    region: ofBodies(draft, report, bodies, "region"),
    publishedOn: explainPublished(draft, report, met.published.dated),
  };
}

function explainTitle(draft: Draft, { title, sources }: Report, found: Title | null): ProfileField {
  const hinted = draft.source.hints.title;
  const mentions = [
    ...(found ? [mentionOf(draft, found.text, "title", found.span)] : []),
    ...(hinted === undefined ? [] : [mentionOf(draft, hinted, "metadata", null)]),
  ];
  const bare = (text: Value | null) => String(text ?? "").replace(/\s+/g, "");
  return fieldOf(title, sources.title, mentions, ({ value }) => bare(value) === bare(title));
}

/** The owner of the page is asked last: it tells whose site it is, and completes a short name. */
function ownerNamed(draft: Draft, { furniture }: Report): readonly NamedBody[] {
  const name = ownerOfPage(furniture);
  if (name === null) return [];
  const item = furniture.find(({ kind, text }) => kind === "site-footer" && text.includes(name));
  const at = item ? draft.text.indexOf(name, item.span.start) : -1;
  const span = item && at >= 0 && at < item.span.end ? { start: at, end: at + name.length } : null;
  return [{ name, span, source: "furniture" }];
}

function ofBodies(
  draft: Draft,
  { organization, sources }: Report,
  bodies: readonly NamedBody[],
  field: keyof Pick<Organization, "level" | "type" | "region">,
): ProfileField {
  const mentions = bodies.flatMap(({ name, source, span }) => {
    const body = readBodyName(name);
    const value = field === "region" ? regionOf(body, draft.text) : body[field];
    return value === null || value === "unknown" ? [] : [mentionOf(draft, value, source, span)];
  });
  return fieldOf(organization?.[field] ?? null, sources.organization, mentions);
}

function explainPublished(draft: Draft, { publishedOn, sources }: Report, dated: readonly Dated[]): ProfileField {
  if (sources.publishedOn === "metadata" && publishedOn !== null)
    return fieldOf(publishedOn, "metadata", [mentionOf(draft, publishedOn, "metadata", null)]);
  const placeOf = ({ at, item }: Dated): Span | null => {
    const span = { start: item.span.start + at.start, end: item.span.start + at.end };
    const isThere = draft.text.slice(span.start, span.end) === item.text.slice(at.start, at.end);
    return isThere ? span : null;
  };
  return fieldOf(
    publishedOn,
    sources.publishedOn,
    dated.map((date) => mentionOf(draft, date.iso, "furniture", placeOf(date))),
  );
}

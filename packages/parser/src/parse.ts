import type { Content, ContentKey, Diagnostic, DocumentKind, Report, Section, SourceText } from "@fazhi/schema";
import { findContent } from "./content.js";
import { findDamage } from "./damage.js";
import { blanked, type Draft, draftOf, type Paragraph } from "./draft.js";
import { explain } from "./explanation/explain.js";
import { findFacts, NO_FACTS } from "./facts/facts.js";
import { markFurniture } from "./furniture/furniture.js";
import { findKind } from "./kind.js";
import { type Node, outlineOf, toSection } from "./outline.js";
import { splitRunTogether } from "./paragraphs.js";
import { partsOf } from "./parts.js";
import { organizationDiagnostics } from "./profile/body-conflict.js";
import { findOrganization } from "./profile/organization.js";
import { findPublishedOn } from "./profile/published.js";
import { findReportYear } from "./profile/report-year.js";
import { countPunctuation } from "./punctuation.js";
import { relocated } from "./relocate.js";
import { assignRoles, type Roles } from "./roles/assign.js";
import { findSignature } from "./signature.js";
import { findTasks } from "./tasks/tasks.js";
import { findTitle, withGluedTitle } from "./title.js";
import { unwrap } from "./unwrap.js";

export interface ParseOptions {
  /** What the document is, when the caller knows; `auto` (the default) decides from the text. */
  readonly kind?: "auto" | DocumentKind;
  /** The report year, when the caller knows it. */
  readonly year?: number;
  /**
   * `false`: the text is not searched for figures, relations, citations, duties, shortcomings, plan items, topics, meetings,
   * issued documents and people, and these lists are empty. Saves a third of the time.
   */
  readonly facts?: boolean;
  /** `true`: the report says why it was understood as it was (`explanation`); nothing else changes. */
  readonly explain?: boolean;
}

const NOTHING: Content = {
  measures: { status: "missing" },
  shortcomings: { status: "missing" },
  "first-responsible-person": { status: "missing" },
  "next-year-plan": { status: "missing" },
  "other-matters": { status: "missing" },
};

/**
 * Understands one document: kind, profile, outline with roles, contents and facts, all with exact spans.
 * Never throws; what cannot be understood is null or a diagnostic.
 */
export function parse(source: SourceText, options: ParseOptions = {}): Report {
  const draft = draftOf(source);
  const marked = markFurniture(draft);
  const joined = unwrap(draft, marked.paragraphs);
  if (joined === null) return understand(draft, marked, options);
  const whole = draftOf(joined.source);
  const report = relocated(understand(whole, markFurniture(whole), options), draft, joined.spanInText);
  const punctuation = countPunctuation(draft, marked.furniture);
  return { ...report, furniture: marked.furniture, damage: findDamage(draft, marked.paragraphs, punctuation) };
}

/** Understands a text of which each line is a paragraph. */
function understand(
  asFound: Draft,
  { furniture, paragraphs: marked }: ReturnType<typeof markFurniture>,
  options: ParseOptions,
): Report {
  const { source } = asFound;
  const punctuation = countPunctuation(asFound, furniture);
  // What runs over lines must not read the furniture between them.
  const folded = blanked(
    asFound.folded,
    furniture.map(({ span }) => span),
  );
  const draft = { ...asFound, folded };
  const notes = marked.filter(({ mark }) => mark?.kind === "footnote");
  const running = notes.length === 0 ? marked : marked.filter(({ mark }) => mark?.kind !== "footnote");
  const all = withGluedTitle(draft, splitRunTogether(draft.folded, running));
  const title = findTitle(draft, all);
  const body = title ? all.filter((_, index) => index < title.first || index > title.last) : all;
  const { signature, rest } = findSignature(draft, title ? body.slice(title.first) : body);
  const printed = title
    ? rest.filter((paragraph, index) => index >= REPRINT || !sameLine(draft.folded, paragraph, title.key))
    : rest;
  const content = withoutAnnexList(draft.folded, printed);
  const outline = outlineOf(draft, content);
  const { roots, preface } = outline;

  const foundKind = findKind(draft, title, preface, roots);
  const given = options.kind !== undefined && options.kind !== "auto" ? options.kind : null;
  const kind = given ?? foundKind.kind;
  const published = findPublishedOn(draft, furniture);
  const opening = preface.length > 0 ? preface : content.slice(0, 3);
  const year = findReportYear(draft, {
    kind,
    title,
    roots,
    opening,
    paragraphs: content,
    signature,
    publishedOn: published.date,
  });
  const reportYear = options.year ?? year.year;
  const named = findOrganization(draft, { title, signature, opening, furniture });
  const { organization } = named;

  const assigned =
    kind === "annual-report"
      ? assignRoles(draft, roots, reportYear)
      : { roles: new Map(), grounds: new Map(), diagnostics: [] };
  const parts = partsOf(roots, assigned.roles);
  const contents =
    kind === "annual-report"
      ? findContent(draft, { roots, preface, roles: assigned.roles, parts, reportYear })
      : NOTHING;
  const titleHint = source.hints.title ?? null;
  const report: Report = {
    punctuation: punctuation.punctuation,
    kind,
    title: title?.text ?? titleHint,
    titleSpan: title?.span ?? null,
    reportYear,
    organization,
    signature,
    publishedOn: published.date,
    sources: {
      kind: given ? "option" : foundKind.source,
      title: title ? "title" : titleHint === null ? null : "metadata",
      reportYear: options.year !== undefined ? "option" : year.source,
      organization: named.source,
      publishedOn: published.source,
    },
    sections: sectionsOf(roots, assigned.roles, draft, kind),
    content: contents,
    tasks: kind === "work-plan" ? findTasks(draft, roots, reportYear) : [],
    ...(options.facts === false
      ? NO_FACTS
      : findFacts(draft, {
          kind,
          roots,
          roles: assigned.roles,
          parts,
          content: contents,
          paragraphs: content,
          notes,
          cited: all,
          reportYear,
          organization,
        })),
    furniture,
    damage: findDamage(asFound, marked, punctuation),
    diagnostics: inOrder([
      ...(given || foundKind.certain ? [] : [{ code: "kind-uncertain", data: { kind }, line: null, span: null }]),
      ...(options.year === undefined ? year.diagnostics : []),
      ...published.diagnostics,
      ...organizationDiagnostics(organization, named.source === "title" ? signature : null),
      ...assigned.diagnostics,
    ]),
  };
  if (options.explain !== true) return report;
  return {
    ...report,
    explanation: explain(draft, report, { roots, assigned, kind: foundKind, title, year, named, published }),
  };
}

/** How near the end a list of annexes stands. */
const ANNEX_REACH = 20;

/** 附件：1.统计表 2.案例 at the end names other papers; its numbers are no headings of the report. */
function withoutAnnexList(folded: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const from = Math.max(1, paragraphs.length - ANNEX_REACH);
  for (let index = from; index < paragraphs.length; index++) {
    const here = paragraphs[index];
    if (!here || !/^附件?\s*\d*\s*:/.test(folded.slice(here.start, here.start + 12))) continue;
    return paragraphs.slice(index).every(({ start, end }) => end - start <= 60)
      ? paragraphs.slice(0, index)
      : paragraphs;
  }
  return paragraphs;
}

/** How many lines behind the title a second print of it may stand. */
const REPRINT = 6;

/** A second print of the title stands between title and text at times, whole or cut short. */
function sameLine(folded: string, paragraph: { readonly start: number; readonly end: number }, key: string): boolean {
  if (paragraph.end - paragraph.start > 120) return false;
  const line = folded
    .slice(paragraph.start, paragraph.end)
    .replace(/\s+/g, "")
    .replace(/(?:\.{3}|…+)$/, "");
  return line === key || (line.length >= 12 && key.startsWith(line));
}

function sectionsOf(
  roots: readonly Node[],
  roles: Roles,
  draft: Parameters<typeof toSection>[0],
  kind: DocumentKind,
): readonly Section[] {
  const convert = (node: Node): Section => toSection(draft, node, rolesOf(node), node.children.map(convert));
  const rolesOf = (node: Node): Pick<Section, "role" | "roles"> => {
    const own: readonly ContentKey[] | undefined = roles.get(node);
    if (node.depth === 1 && (own === undefined || kind !== "annual-report")) return { role: null };
    if (own === undefined) return {};
    return { role: own[0] ?? null, ...(own.length > 1 ? { roles: own } : {}) };
  };
  return roots.map(convert);
}

const inOrder = (diagnostics: readonly Diagnostic[]) =>
  [...diagnostics].sort(
    (a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );

import { contentSections, walkSections } from "@fazhi/engine";
import type { ContentKey, Report, RuleScope, Section, Span } from "@fazhi/schema";
import { foldWidth } from "@fazhi/text";
import type { SearchedText } from "./searched-text.js";
import { difference, intersection, merged, within } from "./spans.js";
import { TermTrie } from "./term-trie.js";

/** Something that must satisfy a rule on its own. */
export interface Unit {
  /** Where it is said that something is missing in it; null: the document as a whole. */
  readonly at: Span | null;
  readonly span: Span;
}

/** Where a rule looks. All spans sorted, none overlapping another. */
export interface Searched {
  readonly ranges: readonly Span[];
  readonly units: readonly Unit[];
}

/** Why there is nothing to look at: the document has no such place, or it has the content in no part of its own. */
export type NoScope = "no-such-place" | "inline-only";

/** A scope as its rule gave it, made ready once. */
export interface PreparedScope {
  readonly scope: RuleScope;
  readonly headings: TermTrie | null;
  readonly sentences: TermTrie | null;
}

export const prepareScope = (scope: RuleScope): PreparedScope => ({
  scope,
  headings: scope.headings === undefined ? null : new TermTrie(scope.headings.map(foldWidth)),
  sentences: scope.sentences === undefined ? null : new TermTrie(scope.sentences.map(foldWidth)),
});

/**
 * Finds the places that a scope names in one document.
 *
 * @param outside what is not looked at within them.
 */
export const searchedPlaces = (
  { scope, headings, sentences }: PreparedScope,
  report: Report,
  text: SearchedText,
  outside: readonly ("title" | "quote")[],
): Searched | NoScope => {
  const whole: Span = { start: 0, end: text.text.length };
  const folded = text.units("folded");
  const sections = namedSections(report, scope.roles ?? null, headings);
  if (sections !== null && sections.length === 0) {
    const isInline = (scope.roles ?? []).some((role) => report.content[role].status === "inline");
    return isInline ? "inline-only" : "no-such-place";
  }
  let ranges: readonly Span[] = sections === null ? [whole] : merged(sections.map(({ span }) => span));
  if (sections !== null && scope.roles !== undefined) {
    ranges = difference(ranges, merged(sections.flatMap((section) => partsOfOthers(section, new Set(scope.roles)))));
  }
  if (scope.part !== undefined) {
    const heads = merged(headingSpans(report));
    ranges = scope.part === "heading" ? intersection(ranges, heads) : difference(ranges, heads);
  }
  const each = scope.each ?? (sentences === null ? "scope" : "sentence");
  const matching =
    sentences === null
      ? text.sentences
      : text.sentences.filter(({ start, end }) => sentences.find(folded, start, end).length > 0);
  if (sentences !== null) ranges = intersection(ranges, merged(matching));
  if (ranges.length === 0) return "no-such-place";

  const units = unitsOf(each, ranges, sections ?? null, report, matching);
  for (const what of ["furniture" as const, ...outside]) ranges = difference(ranges, text.outside(what));
  return { ranges, units };
};

const unitsOf = (
  each: "scope" | "section" | "sentence",
  ranges: readonly Span[],
  sections: readonly Section[] | null,
  report: Report,
  sentences: readonly Span[],
): readonly Unit[] => {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (each === "scope" && first !== undefined && last !== undefined) {
    return [{ at: sections?.[0]?.headingSpan ?? null, span: { start: first.start, end: last.end } }];
  }
  if (each === "section") {
    const list = sections ?? report.sections;
    return list.map(({ headingSpan, span }) => ({ at: headingSpan, span }));
  }
  const reached = within(intersection(sentences, ranges), sentences);
  return sentences.filter((_, index) => (reached[index]?.length ?? 0) > 0).map((span) => ({ at: span, span }));
};

/** The outermost sections with these roles and headings, in order; null: no section is named. */
const namedSections = (
  report: Report,
  roles: readonly ContentKey[] | null,
  headings: TermTrie | null,
): readonly Section[] | null => {
  if (roles === null && headings === null) return null;
  const wanted =
    roles === null
      ? null
      : new Set(roles.flatMap((role) => contentSections(report, role).map(({ section }) => section)));
  const found: Section[] = [];
  // A section may stand within one of the wanted ones; how deep, the end of the outermost says.
  let until = 0;
  walkSections(report, (section) => {
    if (wanted?.has(section) === true) until = Math.max(until, section.span.end);
    const hasRole = wanted === null || section.span.start < until;
    const heading = foldWidth(section.heading);
    if (!hasRole || (headings !== null && headings.find(heading, 0, heading.length).length === 0)) return true;
    found.push(section);
    return false;
  });
  return found;
};

/** Subsections that belong to another content. */
const partsOfOthers = (section: Section, roles: ReadonlySet<ContentKey>): readonly Span[] => {
  const found: Span[] = [];
  const open = [...section.children];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const own = next.roles ?? (next.role === undefined ? null : [next.role]);
    if (own !== null && !own.some((role) => role !== null && roles.has(role))) found.push(next.span);
    else open.push(...next.children);
  }
  return found;
};

const headingSpans = (report: Report): readonly Span[] => {
  const spans = report.titleSpan === null ? [] : [report.titleSpan];
  // With the number before it.
  walkSections(report, ({ span, headingSpan }) => {
    spans.push({ start: span.start, end: headingSpan.end });
  });
  return spans;
};

import { CONTENT_KEYS, type Content, type ContentKey } from "@fazhi/schema";
import { namesCauses } from "./causes.js";
import type { Draft, Paragraph } from "./draft.js";
import { type Node, walk } from "./outline.js";
import { DEEPEST_OWN_PART, type Part, paragraphsOf } from "./parts.js";
import { countPoints } from "./points.js";
import type { Roles } from "./roles/assign.js";
import { findPassages, type Passage } from "./roles/inline-evidence.js";

/** The non-blank characters of what stands below the part's own heading; a heading that is a sentence counts. */
function countCharacters(draft: Draft, parts: readonly Part[]): number {
  let count = 0;
  const spaces = new Places(draft.folded, " ");
  const tabs = new Places(draft.folded, "\t");
  for (const { node } of parts) {
    const { paragraph, span } = node.heading;
    const isSentence = /[。!;]/.test(draft.folded[span.end] ?? "");
    for (const { start, end } of paragraphsOf(node)) {
      const from = start === paragraph.start && !isSentence ? Math.min(span.end, end) : start;
      count += end - from - spaces.countWithin(from, end) - tabs.countWithin(from, end);
    }
  }
  return count;
}

/**
 * Where a rare character stands, for ranges asked for in the order of the text: the platform's search for the next one is
 * much faster than a look at each unit, and most ranges end before it.
 */
class Places {
  #next = -1;
  readonly #text: string;
  readonly #character: string;

  constructor(text: string, character: string) {
    this.#text = text;
    this.#character = character;
  }

  countWithin(start: number, end: number): number {
    if (this.#next < start) this.#next = this.#behind(start);
    let count = 0;
    while (this.#next < end) {
      count++;
      this.#next = this.#behind(this.#next + 1);
    }
    return count;
  }

  #behind(offset: number): number {
    const at = this.#text.indexOf(this.#character, offset);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  }
}

function yearOfPlan(draft: Draft, parts: readonly Part[], reportYear: number | null): number | null {
  for (const { node } of parts) {
    const { start, end } = node.heading.span;
    const heading = draft.folded.slice(start, end).replace(/\s/g, "");
    const years = [...heading.matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
    const [year] = reportYear === null ? years : years.filter((found) => found > reportYear);
    if (year !== undefined) return year;
    if (years.length > 0 && reportYear !== null) return years[years.length - 1] ?? null;
    if (/下一?年度?|明年|来年|新的一年/.test(heading)) return reportYear === null ? null : reportYear + 1;
  }
  return null;
}

function statesCauses(draft: Draft, parts: readonly Part[], passages: readonly Passage[]): boolean {
  const text = [
    ...parts.map(({ node, shared }) =>
      shared ? lackText(draft, node) : draft.folded.slice(node.heading.paragraph.start, node.end),
    ),
    // The cause may follow in the next sentence of the paragraph.
    ...passages.map(({ span, line }) => draft.folded.slice(span.start, Math.max(span.end, draft.lines.end(line - 1)))),
  ].join("\n");
  return namesCauses(text);
}

/** Of a combined part, what comes before the look ahead. */
function lackText(draft: Draft, node: Node): string {
  const text = draft.folded.slice(node.heading.paragraph.start, node.end);
  const ahead = text.search(/(?:^|[\n。])[^\S\n]*(?:下一?步|下一?年|今后|[(]?[一二三四]?[)]?下一?步)/);
  return ahead > 0 ? text.slice(0, ahead) : text;
}

/** Passages that count as the content itself when it has no part of its own: body paragraphs told as done. */
function measuresPassage(draft: Draft, told: readonly Paragraph[], others: readonly Passage[]): Passage[] {
  const [first] = told.filter(
    (paragraph) =>
      paragraph.end - paragraph.start >= 15 &&
      !others.some(({ span }) => span.start <= paragraph.start + 12 && paragraph.start <= span.start) &&
      /了|已|共|累计|开展|完成|办理|制定|组织|\d(?:次|件|人|个|项|场|份|条|部)/.test(
        draft.folded.slice(paragraph.start, paragraph.end),
      ),
  );
  return first ? [{ role: "measures", span: { start: first.start, end: first.end }, line: first.line }] : [];
}

/** The statuses of the five contents (督察工作规定 art. 25) from sections with roles and passages without. */
export function findContent(
  draft: Draft,
  parts: {
    readonly roots: readonly Node[];
    readonly preface: readonly Paragraph[];
    readonly roles: Roles;
    readonly parts: ReadonlyMap<ContentKey, readonly Part[]>;
    readonly reportYear: number | null;
  },
): Content {
  const { roots, preface, roles, parts: byRole, reportYear } = parts;
  const present = (role: ContentKey) => (byRole.get(role) ?? []).filter((part) => part.node.depth <= DEEPEST_OWN_PART);
  const wanted = new Set(CONTENT_KEYS.filter((role) => role !== "other-matters" && present(role).length === 0));
  const passages = wanted.size > 0 ? passagesOf(draft, roots, preface, roles, wanted, reportYear) : [];

  const entry = (role: ContentKey) => {
    const own = present(role);
    if (own.length > 0)
      return {
        status: "present" as const,
        sections: own.map(({ path }) => path),
        items: countPoints(draft, own, role, roles),
        characters: countCharacters(draft, own),
      };
    const deeper = (byRole.get(role) ?? []).map(({ node }) => ({
      line: node.heading.paragraph.line,
      span: node.heading.span,
    }));
    const told = passages.filter((passage) => passage.role === role).map(({ line, span }) => ({ line, span }));
    const evidence = [...deeper, ...told].sort((a, b) => a.span.start - b.span.start);
    return evidence.length > 0 ? { status: "inline" as const, evidence } : { status: "missing" as const };
  };

  const shortcomings = entry("shortcomings");
  const plan = entry("next-year-plan");
  return {
    measures: entry("measures"),
    shortcomings:
      shortcomings.status === "missing"
        ? shortcomings
        : {
            ...shortcomings,
            causesStated: statesCauses(
              draft,
              present("shortcomings"),
              passages.filter(({ role }) => role === "shortcomings"),
            ),
          },
    "first-responsible-person": entry("first-responsible-person"),
    "next-year-plan":
      plan.status === "present" ? { ...plan, year: yearOfPlan(draft, present("next-year-plan"), reportYear) } : plan,
    "other-matters": entry("other-matters"),
  };
}

/** Where a content may be told in passing: outside the parts on shortcomings and plans. */
function passagesOf(
  draft: Draft,
  roots: readonly Node[],
  preface: readonly Paragraph[],
  roles: Roles,
  wanted: ReadonlySet<ContentKey>,
  reportYear: number | null,
): readonly Passage[] {
  const told: Paragraph[] = [];
  const tail: Paragraph[] = [];
  const lookedAhead: Paragraph[] = [];
  for (const root of roots) {
    const own = roles.get(root) ?? [];
    let into = told;
    if (!own.includes("measures"))
      if (own.includes("shortcomings")) into = tail;
      else if (own.includes("next-year-plan")) into = lookedAhead;
    for (const paragraph of paragraphsOf(root)) into.push(paragraph);
  }
  const without = (...keys: ContentKey[]) => new Set([...wanted].filter((role) => !keys.includes(role)));
  const found = [
    ...findPassages(draft, preface, wanted, reportYear),
    ...findPassages(draft, told, wanted, reportYear),
    // A part on shortcomings may end with what comes next, a plan may begin with what is lacking.
    ...findPassages(draft, tail, without("first-responsible-person"), reportYear),
    ...findPassages(draft, lookedAhead, without("first-responsible-person", "next-year-plan"), reportYear),
  ];
  const measures =
    wanted.has("measures") && walk(roots).every((node) => !roles.get(node)?.includes("measures"))
      ? measuresPassage(draft, [...preface, ...told], found)
      : [];
  return [...found, ...measures].sort((a, b) => a.span.start - b.span.start);
}

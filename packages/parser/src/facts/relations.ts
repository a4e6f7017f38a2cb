import type { Figure, Relation, Span } from "@fazhi/schema";
import type { Draft, Paragraph } from "../draft.js";
import { OUTCOMES, rateName } from "./outcomes.js";
import { sentenceAround } from "./places.js";

/** Units that count the same things. */
const SAME_UNITS: readonly string[] = ["件起宗例", "人名位", "个家"];
/** What is no count of things. */
const NO_COUNT = new Set(["%", "百分点", "个百分点", "倍", "元", "成", "‰"]);

const compatible = (a: string, b: string) =>
  a === b || (a.length === 1 && b.length === 1 && SAME_UNITS.some((units) => units.includes(a) && units.includes(b)));

/** Between the whole and 其中: the noun that is counted, and one mark. */
const BEFORE_AMONG = /^[余多]?(?:以上|左右)?[\u4e00-\u9fff"]{0,16}[)]?[,、;:。(]?\s*$/;
const LONGEST_GAP = 24;
/** Between two parts: the noun, one mark or a word that joins, and what the next part is called. */
const NEXT_PART =
  /^[余多]?(?:以上|左右)?[\u4e00-\u9fff"]{0,10}?\s*([、,;]|以及|和|及)\s*(?:以及|和|及)?[\u4e00-\u9fff"《》]{0,24}\s*$/;
/** A part of a part, a change against another year, a share or a new sum is no part. */
const NO_PART = /其中|同比|环比|[较比](?:上|去|前)|占|合计|共计|总计|累计|增幅|降幅/;

const SUM = /[合共总]计/;
/** Figures farther apart are not related by a word between them. */
const WIDEST = 80;

/** What grammar says of the figures of one sentence: 其中, 分别, 合计, brackets, pairs of verbs, and rates. */
export function findRelations(
  draft: Draft,
  paragraphs: readonly Paragraph[],
  figures: readonly Figure[],
): readonly Relation[] {
  if (figures.length < 2) return [];
  const finder = new RelationFinder(draft.folded, paragraphs, figures);
  finder.find();
  return finder.relations.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

class RelationFinder {
  readonly relations: Relation[] = [];
  /** Notes stand behind the running text in the list, wherever they are printed. */
  private readonly count: number;
  private readonly known = new Set<string>();
  /** The whole of each part that is the only one named. */
  private readonly wholeOf = new Map<number, number>();

  constructor(
    private readonly folded: string,
    private readonly paragraphs: readonly Paragraph[],
    private readonly figures: readonly Figure[],
  ) {
    let count = 1;
    while (count < figures.length && this.startOf(count) > this.startOf(count - 1)) count++;
    this.count = count;
  }

  private startOf(index: number): number {
    return this.figures[index]?.numberSpan.start ?? Number.POSITIVE_INFINITY;
  }

  private endOf(index: number): number {
    return this.figures[index]?.numberSpan.end ?? -1;
  }

  private value(index: number): number {
    return this.figures[index]?.value ?? Number.NaN;
  }

  private unit(index: number): string {
    return this.figures[index]?.unit ?? "";
  }

  /** The first figure that begins at or behind an offset. */
  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.startOf(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private isWhole(index: number): boolean {
    const figure = this.figures[index];
    return figure !== undefined && figure.unit !== "" && figure.upper === null && !NO_COUNT.has(figure.unit);
  }

  /** From a figure on, those of the same unit that only one mark parts, up to `limit`. */
  private chain(first: number, limit: number, unit: string): { readonly members: number[]; readonly sure: number } {
    const members: number[] = [];
    let sure = 0;
    let listing = true;
    for (let index = first; index < this.count && this.endOf(index) <= limit; index++) {
      const figure = this.figures[index];
      if (!figure || figure.upper !== null || !compatible(figure.unit, unit)) break;
      if (members.length > 0) {
        const gap = this.startOf(index) - this.endOf(index - 1);
        const between = gap > 48 ? null : NEXT_PART.exec(this.folded.slice(this.endOf(index - 1), this.startOf(index)));
        if (!between || NO_PART.test(between[0])) break;
        if (between[1] === "," || between[1] === ";") listing = false;
      }
      members.push(index);
      if (listing) sure = members.length;
    }
    return { members, sure };
  }

  /** 46件，其中维持30件、撤销9件. */
  private among(at: number, paragraph: Paragraph): void {
    const first = this.firstFrom(at);
    const whole = first - 1;
    if (!this.isWhole(whole) || first >= this.count) return;
    const gap = this.folded.slice(this.endOf(whole), at);
    if (this.endOf(whole) < paragraph.start || gap.length > LONGEST_GAP || !BEFORE_AMONG.test(gap)) return;
    const { end } = sentenceAround(this.folded, at, paragraph);
    const lead = this.folded.slice(at + 2, Math.min(end, this.startOf(first)));
    if (lead.length > 30 || /[。;]|[,:].*[,:]/.test(lead) || NO_PART.test(lead)) return;
    const { members, sure } = this.chain(first, end, this.unit(whole));
    if (members.length === 0 || members.slice(0, sure).some((part) => this.value(part) > this.value(whole))) return;
    const exact = this.exactEnd(members, this.value(whole), sure);
    this.add("part-of", whole, members.slice(0, exact > 0 ? exact : sure), null);
  }

  /** How many members from the first add up to the whole, at least `least`; 0 where none do. */
  private exactEnd(members: readonly number[], whole: number, least: number): number {
    let sum = 0;
    let found = 0;
    members.forEach((member, index) => {
      sum += this.value(member);
      if (index + 1 >= least && Math.abs(sum - whole) < 1e-6) found = index + 1;
    });
    return found;
  }

  /** 共46件，维持、撤销、调解分别为30件、9件、7件: sure where they add up. */
  private respectively(at: number, paragraph: Paragraph): void {
    const first = this.firstFrom(at);
    const whole = first - 1;
    if (!this.isWhole(whole)) return;
    const { start, end } = sentenceAround(this.folded, at, paragraph);
    if (this.startOf(whole) < start || this.startOf(first) - at > 12) return;
    const { members } = this.chain(first, end, this.unit(whole));
    const exact = this.exactEnd(members, this.value(whole), 2);
    if (exact > 1) this.add("part-of", whole, members.slice(0, exact), null);
  }

  /** 维持30件、撤销9件，合计39件: sure where they add up. */
  private sum(at: number, paragraph: Paragraph): void {
    const whole = this.firstFrom(at);
    if (whole < 2 || !this.isWhole(whole) || this.startOf(whole) - at > LONGEST_GAP) return;
    if (/[,、;:。\n]/.test(this.folded.slice(at, this.startOf(whole)))) return;
    const { start } = sentenceAround(this.folded, at, paragraph);
    const last = whole - 1;
    if (!/^[余多]?[)]?[,、;:]?\s*$/.test(this.folded.slice(this.endOf(last), Math.min(at, this.endOf(last) + 4))))
      return;
    if (at - this.endOf(last) > 4) return;
    let sum = 0;
    for (let from = last; from >= 0 && this.startOf(from) >= start; from--) {
      sum += this.value(from);
      if (!compatible(this.unit(from), this.unit(whole)) || sum > this.value(whole) + 1e-6) return;
      if (from < last && Math.abs(sum - this.value(whole)) < 1e-6) {
        const { members } = this.chain(from, at, this.unit(whole));
        if (members.length === last - from + 1) this.add("part-of", whole, members, null);
        return;
      }
    }
  }

  /** By what stands between each figure and the next: 其中, 分别, 合计, a bracket, an outcome, a rate. */
  find(): void {
    let next = 0;
    for (let index = 0; index + 1 < this.count; index++) {
      const from = this.endOf(index);
      const to = this.startOf(index + 1);
      const gap = to - from;
      if (gap < 3 || gap > WIDEST) continue;
      while ((this.paragraphs[next]?.end ?? Number.POSITIVE_INFINITY) < from) next++;
      const paragraph = this.paragraphs[next];
      if (!paragraph || to > paragraph.end) continue;
      const between = this.folded.slice(from, to);
      if (between.charCodeAt(0) === 0x28) this.bracket(index);
      if (between.includes("其中")) this.among(from + between.indexOf("其中"), paragraph);
      else if (between.includes("分别")) this.respectively(from + between.indexOf("分别"), paragraph);
      else if (between.includes("计")) {
        const at = between.search(SUM);
        if (at >= 0) this.sum(from + at, paragraph);
      }
      if (gap > 30) continue;
      if (this.unit(index + 1) === "%") this.rate(index, between);
      else if (this.isWhole(index) && compatible(this.unit(index), this.unit(index + 1))) this.outcome(index, between);
    }
  }

  /** 46件（维持30件、撤销16件）: sure where they add up. */
  private bracket(whole: number): void {
    if (!this.isWhole(whole)) return;
    const open = this.endOf(whole);
    const close = this.folded.slice(open, open + 160).indexOf(")");
    if (close < 0 || this.startOf(whole + 1) > open + 20) return;
    const { members } = this.chain(whole + 1, open + close, this.unit(whole));
    if (members.length > 1 && this.exactEnd(members, this.value(whole), members.length) > 0)
      this.add("part-of", whole, members, null);
  }

  /** 征求意见97条，采纳94条. */
  private outcome(whole: number, between: string): void {
    const part = whole + 1;
    const { upper = null } = this.figures[part] ?? {};
    if (upper !== null || this.value(part) > this.value(whole)) return;
    const { start } = this.figures[whole]?.span ?? { start: 0 };
    for (const { verb, of } of OUTCOMES) {
      const match = verb.exec(between);
      if (!match) continue;
      if (of.test(this.folded.slice(start, this.endOf(whole)) + (match[1] ?? "")))
        this.add("part-of", whole, [part], null);
      return;
    }
  }

  /** 办结45件，办结率97.8%. */
  private rate(part: number, between: string): void {
    const rate = part + 1;
    const figure = this.figures[part];
    if (!figure || !this.isWhole(part) || this.figures[rate]?.upper !== null) return;
    const name = rateName(between);
    if (name === null) return;
    const said = this.folded.slice(figure.span.start, figure.numberSpan.start);
    // The part is called what the rate is called, and nothing else is.
    const at = said.lastIndexOf(name.stem);
    if (at < 0 || (name.noun !== "" && !said.includes(name.noun) && !GENERAL_NOUNS.test(name.noun))) return;
    this.add("rate-of", this.wholeOf.get(part) ?? null, [part], rate);
  }

  private add(kind: Relation["kind"], whole: number | null, parts: readonly number[], rate: number | null): void {
    const key = `${kind} ${whole} ${parts[0]}`;
    if (parts.length === 0 || this.known.has(key)) return;
    this.known.add(key);
    const [only] = parts;
    if (whole !== null && only !== undefined && parts.length === 1) this.wholeOf.set(only, whole);
    const members = [...parts];
    if (whole !== null) members.push(whole);
    if (rate !== null) members.push(rate);
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    let line = Number.POSITIVE_INFINITY;
    for (const index of members) {
      const figure = this.figures[index];
      if (!figure) continue;
      start = Math.min(start, figure.span.start);
      end = Math.max(end, figure.numberSpan.end);
      line = Math.min(line, figure.line);
    }
    const span: Span = { start, end };
    this.relations.push({ kind, whole, parts, rate, line, span });
  }
}

const GENERAL_NOUNS = /^(?:案件|问题|意见|纠纷|工单|事项|矛盾|矛盾纠纷|建议|申请|隐患)$/;

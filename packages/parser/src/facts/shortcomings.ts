import type { Shortcoming, Span } from "@fazhi/schema";
import { findEnumerators } from "@fazhi/text";
import type { Draft } from "../draft.js";
import { DEEPEST_OWN_PART } from "../parts.js";
import { type Point, pointsOf } from "../points.js";
import { admitsLack } from "../roles/inline-evidence.js";
import type { Scope } from "./scope.js";
import { textOf } from "./text-of-spans.js";

/** So much of a point is read for its object and cause. */
const READ = 600;

/** The points of the shortcomings, each with what is lacking and why. */
export function findShortcomings(scope: Scope): readonly Shortcoming[] {
  const { draft } = scope;
  const facts: Shortcoming[] = [];
  for (const point of pointsOfLacks(scope)) {
    const [first] = point.spans;
    if (!first) continue;
    const cause = causeOf(draft, point.spans);
    const object = objectOf(draft, point, cause);
    facts.push({
      text: textOf(draft, point.spans),
      object: object && draft.text.slice(object.start, object.end),
      objectSpan: object,
      cause: cause && draft.text.slice(cause.start, cause.end),
      causeSpan: cause,
      line: point.line,
      spans: point.spans,
    });
  }
  return facts;
}

function pointsOfLacks({ draft, parts, roles, content }: Scope): readonly Point[] {
  const all = parts.get("shortcomings") ?? [];
  const own = all.filter(({ node }) => node.depth <= DEEPEST_OWN_PART);
  if (own.length > 0) {
    const points = pointsOf(draft, own, "shortcomings", roles);
    // Below a combined heading stand points of the other content too.
    return own.some(({ shared }) => shared) ? points.filter((point) => admits(draft, point)) : points;
  }
  const deeper = all.length > 0 ? pointsOf(draft, all, "shortcomings", roles) : [];
  if (deeper.length > 0) return deeper;
  return (content.shortcomings.evidence ?? []).flatMap(({ span, line }) => sentencePoints(draft, span, line));
}

/** 还存在一些不足。 only announces what follows. */
const ANNOUNCES = /(?:存在|有)[^,。;]{0,16}(?:问题|不足|短板|差距|薄弱环节)(?:和[^,。;]{0,6})?[:。]?$/;

/** A sentence inside another part: its 一是 points, or itself. */
function sentencePoints(draft: Draft, span: Span, line: number): readonly Point[] {
  const words = findEnumerators(draft.folded, span.start, span.end);
  if (words.length > 0)
    return words.map(({ end }, index) => {
      let to = words[index + 1]?.start ?? span.end;
      while (to > end && ",;。、 ".includes(draft.folded.charAt(to - 1))) to--;
      return { heading: null, spans: end < to ? [{ start: end, end: to }] : [], line };
    });
  let { end } = span;
  while (end > span.start && ",;。、 ".includes(draft.folded.charAt(end - 1))) end--;
  const said = draft.folded.slice(span.start, Math.min(end, span.start + READ));
  const clauses = said.split(/[,:]/);
  const announced = ANNOUNCES.test(clauses[clauses.length - 1] ?? "");
  return end > span.start && !announced ? [{ heading: null, spans: [{ start: span.start, end }], line }] : [];
}

const admits = (draft: Draft, { spans }: Point): boolean =>
  spans.some(({ start, end }) =>
    draft.folded
      .slice(start, Math.min(end, start + READ))
      .split(/[。;]/)
      .some((sentence) => lacks(sentence)),
  );

/** What still has to be done is lacking: 需进一步加强, 有待提升. */
const STILL_NEEDED =
  /(?:需|须|应|有待|尚待|亟待)(?:要)?(?:进一步|持续|不断|继续|更加)?(?:加强|提升|提高|完善|改进|增强|规范|健全|强化|深化|拓展|加大|优化|细化|压实|加快|充实|凝聚|扩宽|拓宽|精准)|不(?:够|深|透|强|足|高|实|全|到位|健全|完善|规范|平衡|充分|及时|紧密|扎实|精准|明显|理想)|不足|滞后|薄弱|欠缺|缺乏|缺少|偏[少低弱]|短缺|单一|差距/;

const lacks = (clause: string): boolean => {
  const said = clause.replace(/[\s"']+/g, "");
  return said.length >= 4 && (STILL_NEEDED.test(said) || admitsLack(said));
};

const CAUSE =
  /(?:究其(?:原因|根源)|(?:(?:主要|根本|直接|其|深层次)?的?(?:原因|根源|症结|根子)(?:主要|就)?(?:是|在于|为|有)|(?:主要)?原因:)|(?:主要)?(?:是)?(?:由于|因为)|(?:主要)?(?:缘于|源于|归因于))[,:]?\s*/g;
/** What follows from a cause. */
const RESULT = /,?(?:从而|进而|因此|因而|所以|以致|以至|导致|造成|致使|使得|使)/;

/** The clause that says why: behind 原因是 to the end of the sentence, behind 由于 at its start to the comma. */
function causeOf(draft: Draft, spans: readonly Span[]): Span | null {
  for (const { start, end } of spans) {
    const said = draft.folded.slice(start, Math.min(end, start + READ));
    const sign = said.search(/原因|由于|因为|根源|根子|症结|缘于|源于|归因/);
    if (sign < 0) continue;
    CAUSE.lastIndex = Math.max(0, sign - 8);
    for (let match = CAUSE.exec(said); match; match = CAUSE.exec(said)) {
      const from = match.index + match[0].length;
      const rest = /^[^。!?;\n]*/.exec(said.slice(from))?.[0] ?? "";
      // 原因分析, 不明原因 and 由于历史原因 alone give none.
      if (/^(?:分析|何在)/.test(rest) || /不明$/.test(said.slice(0, match.index))) continue;
      const leads = match.index === 0 || /[。;!?\n]$/.test(said.slice(0, match.index));
      const limited = leads && /由于|因为|缘于|源于/.test(match[0]) ? (/^[^,]*/.exec(rest)?.[0] ?? rest) : rest;
      const result = limited.search(RESULT);
      // 原因是由于编制少: the words for it come twice.
      const inner = /^(?:由于|因为|是)/.exec(limited)?.[0].length ?? 0;
      const clause = (result > inner ? limited.slice(inner, result) : limited.slice(inner)).replace(
        /(?<![,、:\s])[,、:\s]+$/,
        "",
      );
      const skipped = inner + (clause.length - clause.trimStart().length);
      const trimmed = clause.trim();
      if (trimmed.length < 2) continue;
      const at = start + from + skipped;
      return { start: at, end: at + trimmed.length };
    }
  }
  return null;
}

/** The clause that says what is lacking: the point's heading, else its first clause that owns up to a lack. */
function objectOf(draft: Draft, { heading, spans }: Point, cause: Span | null): Span | null {
  if (heading && !heading.heading.prose) {
    const { start, end } = heading.heading.span;
    const line = draft.folded.slice(start, end);
    if (!line.includes("\n") && !/原因|由于|因为/.test(line)) return { start, end };
  }
  for (const { start, end } of spans) {
    const said = draft.folded.slice(start, Math.min(end, start + READ));
    for (let from = 0; from < said.length; ) {
      const length = said.slice(from).search(/[,。;:!?\n]/);
      const to = length < 0 ? said.length : from + length;
      const at = start + from;
      if (!(cause && at < cause.end && cause.start < start + to) && lacks(said.slice(from, to))) {
        const lead = /^\s*/.exec(said.slice(from, to))?.[0].length ?? 0;
        return { start: at + lead, end: start + to };
      }
      from = to + 1;
    }
  }
  return null;
}

import type { Figure, PlanItem, Span } from "@fazhi/schema";
import { DEEPEST_OWN_PART } from "../parts.js";
import { pointsOf } from "../points.js";
import { admitsLack } from "../roles/inline-evidence.js";
import { dueDates } from "../tasks/due-dates.js";
import type { Scope } from "./scope.js";
import { textOf } from "./text-of-spans.js";

/** So much of each paragraph of a point is read for dates. */
const READ = 2000;

/** The points of the plan for the next year, each with its figures and its date. */
export function findPlanItems({ draft, parts, roles, content, figures, reportYear }: Scope): readonly PlanItem[] {
  const own = (parts.get("next-year-plan") ?? []).filter(({ node }) => node.depth <= DEEPEST_OWN_PART);
  if (own.length === 0) return [];
  const year = content["next-year-plan"].year ?? (reportYear === null ? null : reportYear + 1);
  const shared = own.some((part) => part.shared);
  const items: PlanItem[] = [];
  const targets = new FiguresInOrder(figures);
  for (const { spans, line } of pointsOf(draft, own, "next-year-plan", roles)) {
    if (spans.length === 0) continue;
    const said = spans.map(({ start, end }) => draft.folded.slice(start, Math.min(end, start + READ)));
    // Below a combined heading stand points of the other content too.
    if (shared && said.some((text) => text.split(/[。;]/).some((one) => admitsLack(one.replace(/[\s"']+/g, "")))))
      continue;
    const days = new Set(said.flatMap((text) => dueDates(text, year)));
    const [day = null] = days;
    items.push({
      text: textOf(draft, spans),
      targets: spans.flatMap((span) => targets.within(span)),
      due: days.size === 1 ? day : null,
      line,
      spans,
    });
  }
  return items;
}

/** The figures that lie in spans, by their places in the list. */
class FiguresInOrder {
  constructor(private readonly figures: readonly Figure[]) {}

  within({ start, end }: Span): readonly number[] {
    let low = 0;
    let high = this.figures.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.figures[middle]?.numberSpan.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (; low < this.figures.length && (this.figures[low]?.numberSpan.end ?? 0) <= end; low++) found.push(low);
    return found;
  }
}

import type { Span, Task } from "@fazhi/schema";
import type { Draft } from "../draft.js";
import { type Node, spanOf } from "../outline.js";
import { labelledDueDate } from "./due-dates.js";
import { findTargets } from "./targets.js";
import { findUnitsSpan, readUnits, type Units } from "./units.js";

const NO_UNITS: Units = { lead: [], support: [], joint: [] };

/** The lowest numbered headings: each is one task of the plan. */
function* taskNodes(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    if (node.children.some((child) => child.heading.marker)) yield* taskNodes(node.children);
    else if (node.heading.marker) yield node;
  }
}

/** The tasks of a work plan, in order, with their units and measurable targets. */
export function findTasks(draft: Draft, roots: readonly Node[], year: number | null): readonly Task[] {
  const nodes = [...taskNodes(roots)];
  // Numbers that run on through the parts are the tasks' own; otherwise they are counted.
  const running = nodes.every((node, index) => node.heading.marker?.ordinal === index + 1);
  const ofParts = new Map<Node, Span | null>();
  // A list that a whole part shares is read once.
  const read = new Map<Span, Units>();
  const readOnce = (at: Span): Units => {
    const units = read.get(at) ?? readUnits(draft.folded.slice(at.start, at.end), draft.text.slice(at.start, at.end));
    read.set(at, units);
    return units;
  };
  return nodes.map((node, index) => {
    const { span } = node.heading;
    const whole = spanOf(node);
    const unitsSpan = findUnitsSpan(draft.folded, span.start, whole.end) ?? inherited(draft, node, ofParts);
    const units = unitsSpan ? readOnce(unitsSpan) : NO_UNITS;
    return {
      number: running ? (node.heading.marker?.ordinal ?? index + 1) : index + 1,
      title: draft.text.slice(span.start, span.end),
      ...units,
      targets: findTargets(draft, span.start, whole.end, year),
      due: labelledDueDate(draft.folded.slice(span.start, whole.end), year),
      line: node.heading.paragraph.line,
      span: whole,
      unitsSpan,
    };
  });
}

/** Units stated once for a whole part, behind its heading, hold for each of its tasks. */
function inherited(draft: Draft, node: Node, known: Map<Node, Span | null>): Span | null {
  const { parent } = node;
  if (parent === null) return null;
  let found = known.get(parent);
  if (found === undefined) {
    const own = parent.paragraphs[parent.paragraphs.length - 1];
    found = (own && findUnitsSpan(draft.folded, parent.heading.span.start, own.end)) ?? inherited(draft, parent, known);
    known.set(parent, found);
  }
  return found;
}

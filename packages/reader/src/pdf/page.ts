import type { PDFPageProxy } from "unpdf/pdfjs";
import type { Guard } from "../guard.js";
import type { LayoutPage, Rule, TextRun } from "../layout/page.js";
import type { OpenPdf } from "./document.js";
import { type FontFacts, fontFacts, PLAIN_FONT } from "./fonts.js";
import { matrixOf } from "./matrix.js";
import { type OperatorCodes, pageContent } from "./page-content.js";
import type { Direction, PlacedRun } from "./shown-text.js";

/** A page as the layout needs it, and how many of its characters have no known meaning. */
export interface ReadPage {
  readonly page: LayoutPage;
  readonly unmapped: number;
}

const NO_ANNOTATIONS = 0;

/** Reads the page with the 1-based `number`; what cannot be read of it is left to be an empty page. */
export async function readPage(
  { within }: OpenPdf,
  source: PDFPageProxy,
  codes: OperatorCodes,
  guard: Guard,
): Promise<ReadPage> {
  const operators = await within(source.getOperatorList({ annotationMode: NO_ANNOTATIONS }));
  const viewport = source.getViewport({ scale: 1 });
  const fonts = new Map<string, FontFacts>();
  const fontNamed = (name: string): FontFacts => {
    const known = fonts.get(name);
    if (known !== undefined) return known;
    const facts = source.commonObjs.has(name) ? fontFacts(source.commonObjs.get(name)) : PLAIN_FONT;
    fonts.set(name, facts);
    return facts;
  };
  const content = pageContent(operators, codes, matrixOf(viewport.transform), fontNamed, guard);
  const { width, height } = viewport;
  const turned = upright({ width, height, runs: content.runs, rules: content.rules });
  const page: LayoutPage = { number: source.pageNumber, ...turned, hasImages: content.hasPictures };
  return { page, unmapped: content.unmapped };
}

interface Sheet<Run extends TextRun> {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
}

/** Text aslant is a watermark. A page whose text stands sideways is turned, so that a wide table reads from left to right. */
function upright(sheet: Sheet<PlacedRun>): Sheet<TextRun> {
  const level = sheet.runs.filter((run) => run.direction !== "aslant");
  const main = mainDirection(level);
  if (main === 0) return { ...sheet, runs: level };
  const { width, height } = sheet;
  const turn = (x: number, y: number): readonly [number, number] =>
    main === 1 ? [y, width - x] : main === 2 ? [width - x, height - y] : [height - y, x];
  const runs = level.map((run) => {
    const [x, y] = turn(run.x, run.y);
    return { ...run, x: main === 2 ? x - run.width : x, y };
  });
  const rules = sheet.rules.map((rule) => {
    const [x1, y1] = turn(rule.left, rule.top);
    const [x2, y2] = turn(rule.right, rule.bottom);
    return { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) };
  });
  return main === 2 ? { width, height, runs, rules } : { width: height, height: width, runs, rules };
}

function mainDirection(runs: readonly PlacedRun[]): Exclude<Direction, "aslant"> {
  const weights = [0, 0, 0, 0];
  for (const { direction, text } of runs) {
    if (direction !== "aslant") weights[direction] = (weights[direction] ?? 0) + text.length;
  }
  const most = Math.max(...weights);
  if (weights[0] === most) return 0;
  return weights[1] === most ? 1 : weights[2] === most ? 2 : 3;
}

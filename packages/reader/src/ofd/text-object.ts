import { childElements, textOf, type XmlElement } from "../container/xml.js";
import type { Guard } from "../guard.js";
import { isWide } from "../layout/characters.js";
import { deltasOf } from "./deltas.js";
import { applied, type Matrix, numberOf, type Point } from "./geometry.js";

/** Direction in which text runs, clockwise from left to right, in degrees; `slanted` is any other. */
export type Direction = 0 | 90 | 180 | 270 | "slanted";

/** A character where the pen puts it, on the page. */
export interface Glyph {
  readonly character: string;
  readonly at: Point;
  /** What it takes of the line by its nature; writers tell the distances, but not the width of the last character. */
  readonly advance: number;
}

/** The characters of one TextCode and how they are set. */
export interface PlacedText {
  readonly glyphs: readonly Glyph[];
  readonly size: number;
  readonly direction: Direction;
}

/** So many characters count as one element of the document: two million of them are its bound. */
const CHARACTERS_PER_ELEMENT = 2;

/** Skewed by less, in degrees, text is level: scans are straightened when they are recognised. */
const LEVEL = 8;

/**
 * Where the characters of a text object (GB/T 33190-2016, 11) stand on its page.
 *
 * @param toPage from the object's own space to the page
 */
export function placedTexts(object: XmlElement, toPage: Matrix, guard: Guard): readonly PlacedText[] {
  const { attributes } = object;
  const ownSize = numberOf(attributes.get("Size"), 0);
  const hScale = positive(numberOf(attributes.get("HScale"), 1));
  const stretch = Math.hypot(toPage.a, toPage.b) * hScale;
  const size = ownSize * Math.hypot(toPage.c, toPage.d);
  const reading = numberOf(attributes.get("ReadDirection"), 0);
  const turned = numberOf(attributes.get("CharDirection"), 0) === reading ? reading : 0;
  const direction = directionOf((Math.atan2(toPage.b, toPage.a) * 180) / Math.PI + turned);
  const texts: PlacedText[] = [];
  let pen: Pen = { x: 0, y: 0, startX: 0, startY: 0 };
  for (const code of childElements(object, "TextCode")) {
    const text = writtenText(code);
    for (let at = CHARACTERS_PER_ELEMENT; at < text.length; at += CHARACTERS_PER_ELEMENT) guard.countElement();
    const characters = [...text];
    if (characters.length === 0) continue;
    pen = startOf(code, pen);
    const steps = stepsOf(code, characters, ownSize * hScale, reading);
    const glyphs: Glyph[] = [];
    let { x, y } = pen;
    for (const [index, character] of characters.entries()) {
      glyphs.push({ character, at: applied(toPage, { x, y }), advance: em(character) * ownSize * stretch });
      const step = steps(index);
      x += step.x;
      y += step.y;
    }
    pen = { ...pen, x, y };
    texts.push({ glyphs, size, direction });
  }
  return texts;
}

interface Pen extends Point {
  /** Where the TextCode before began. */
  readonly startX: number;
  readonly startY: number;
}

/** A missing X or Y is that of the TextCode before; with both missing the text goes on where that one ended. */
function startOf({ attributes }: XmlElement, before: Pen): Pen {
  const x = numberOf(attributes.get("X"), null);
  const y = numberOf(attributes.get("Y"), null);
  if (x === null && y === null) return { ...before, startX: before.x, startY: before.y };
  const start = { x: x ?? before.startX, y: y ?? before.startY };
  return { ...start, startX: start.x, startY: start.y };
}

/** From a character to the next: as given; the last distance holds for the rest; by nature where none is given. */
function stepsOf(
  { attributes }: XmlElement,
  characters: readonly string[],
  width: number,
  reading: number,
): (index: number) => Point {
  const across = deltasOf(attributes.get("DeltaX"), characters.length - 1);
  const down = deltasOf(attributes.get("DeltaY"), characters.length - 1);
  if (across === null && down === null) {
    const turn = (reading * Math.PI) / 180;
    return (index) => {
      const step = em(characters[index] ?? "") * width;
      return { x: step * Math.cos(turn), y: step * Math.sin(turn) };
    };
  }
  return (index) => ({ x: across?.[index] ?? across?.at(-1) ?? 0, y: down?.[index] ?? down?.at(-1) ?? 0 });
}

/** The text of a TextCode; line breaks around and in it come from a program that indented the XML. */
function writtenText(code: XmlElement): string {
  const text = textOf(code);
  return /[\r\n]/.test(text) ? text.trim().replace(/[\r\n]\s*/g, "") : text;
}

function directionOf(degrees: number): Direction {
  const turn = ((degrees % 360) + 360) % 360;
  const right = Math.round(turn / 90) * 90;
  if (Math.abs(turn - right) > LEVEL) return "slanted";
  return right === 90 || right === 180 || right === 270 ? right : 0;
}

const em = (character: string): number => (isWide(character) ? 1 : 0.5);
const positive = (scale: number): number => (scale > 0 ? scale : 1);

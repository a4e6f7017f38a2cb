import type { ContentKey } from "@fazhi/schema";
import type { Random } from "../../random.ts";
import { chineseOrdinal } from "./fill.ts";

/** How the body of an item stands to its heading. */
export type Join = "own-line" | "full-stop" | "blank" | "own-line-full-stop" | "none";

export type Block =
  | { readonly kind: "prose"; readonly text: string }
  | {
      readonly kind: "item";
      readonly depth: 2 | 3;
      readonly heading: string;
      readonly text: string;
      readonly join: Join;
    };

export interface Part {
  readonly heading: string;
  readonly roles: readonly ContentKey[];
  readonly blocks: readonly Block[];
}

export const prose = (text: string): Block => ({ kind: "prose", text });

/** Marks of the three levels; the number of a level starts anew below each heading of the level above. */
export interface Numbering {
  readonly name: string;
  readonly top: (index: number) => string;
  readonly second: (index: number) => string;
  readonly third: (index: number) => string;
}

const circled = (index: number): string => "①②③④⑤⑥⑦⑧⑨⑩"[index] ?? "";
const bracketed = (index: number): string => `（${chineseOrdinal(index)}）`;
const comma = (index: number): string => `${chineseOrdinal(index)}、`;

export const numberings: readonly (readonly [Numbering, number])[] = [
  [{ name: "standard", top: comma, second: bracketed, third: (index) => `${index + 1}.` }, 15],
  [{ name: "standard-arabic-comma", top: comma, second: bracketed, third: (index) => `${index + 1}、` }, 4],
  [{ name: "arabic-second", top: comma, second: (index) => `${index + 1}.`, third: (index) => `（${index + 1}）` }, 5],
  [
    {
      name: "arabic-comma-second",
      top: comma,
      second: (index) => `${index + 1}、`,
      third: (index) => `（${index + 1}）`,
    },
    2,
  ],
  [
    { name: "bracket-top", top: bracketed, second: (index) => `${index + 1}.`, third: (index) => `（${index + 1}）` },
    4,
  ],
  [
    {
      name: "dot-top",
      top: (index) => `${chineseOrdinal(index)}.`,
      second: bracketed,
      third: (index) => `${index + 1}.`,
    },
    3,
  ],
  [
    {
      name: "comma-blank-top",
      top: (index) => `${comma(index)} `,
      second: (index) => `（${chineseOrdinal(index)}） `,
      third: (index) => `${index + 1}. `,
    },
    3,
  ],
  [{ name: "arabic-top", top: (index) => `${index + 1}.`, second: (index) => `（${index + 1}）`, third: circled }, 2],
  [{ name: "no-numbering", top: () => "", second: () => "", third: (index) => `${index + 1}.` }, 4],
  [{ name: "no-top-numbering", top: () => "", second: bracketed, third: (index) => `${index + 1}.` }, 3],
  [
    {
      name: "part-numbering",
      top: (index) => `第${chineseOrdinal(index)}部分　`,
      second: (index) => comma(index),
      third: bracketed,
    },
    2,
  ],
  [
    {
      name: "half-width-brackets",
      top: comma,
      second: (index) => `(${chineseOrdinal(index)})`,
      third: (index) => `${index + 1}.`,
    },
    3,
  ],
  // The third heading repeats the number of the second, as happens when a part is moved.
  [
    {
      name: "misnumbered",
      top: (index) => comma(index >= 2 ? index - 1 : index),
      second: bracketed,
      third: (index) => `${index + 1}.`,
    },
    2,
  ],
  [{ name: "second-level-unnumbered", top: comma, second: () => "", third: (index) => `${index + 1}.` }, 2],
];

/** How a top-level heading ends; `run-in` only where prose follows. */
export type HeadingEnd = "plain" | "full-stop" | "colon" | "run-in";

export function renderParts(parts: readonly Part[], numbering: Numbering, end: HeadingEnd, random: Random): string[] {
  const lines: string[] = [];
  parts.forEach((part, partIndex) => {
    const heading = `${numbering.top(partIndex)}${part.heading}`;
    const first = part.blocks[0];
    const runIn = end === "run-in" && first?.kind === "prose";
    if (!runIn) lines.push(end === "full-stop" ? `${heading}。` : end === "colon" ? `${heading}：` : heading);
    let second = -1;
    let third = -1;
    part.blocks.forEach((block, index) => {
      if (block.kind === "prose") {
        lines.push(runIn && index === 0 ? `${heading}${random.chance(0.7) ? "。" : "："}${block.text}` : block.text);
        return;
      }
      if (block.depth === 2) {
        second += 1;
        third = -1;
      } else third += 1;
      const mark = block.depth === 2 ? numbering.second(second) : numbering.third(third);
      const head = `${mark}${block.heading}`;
      if (block.text === "") lines.push(head);
      else if (block.join === "full-stop") lines.push(`${head}。${block.text}`);
      else if (block.join === "blank") lines.push(`${head} ${block.text}`);
      else if (block.join === "own-line-full-stop") lines.push(`${head}。`, block.text);
      else if (block.join === "none") lines.push(`${mark}${block.text}`);
      else lines.push(head, block.text);
    });
  });
  return lines;
}

import type { Finder } from "@fazhi/engine";
import type { Span } from "@fazhi/schema";
import { blanked } from "../reading/clean-text.js";

/** Blocks of a format whose marks are not those of a Chinese text. */
const FOREIGN_BLOCKS: ReadonlySet<string> = new Set(["code", "comment", "front-matter", "furniture"]);

/**
 * The text as it was typed, for rules on marks: not folded, as long as the canonical text, with blanks where page
 * furniture, markup, code, addresses of the web and of mail, and a title cut short stand. Ask for it with `once(writtenText)`.
 */
export const writtenText: Finder<string> = ({ source, report }) => {
  const { text } = source;
  const foreign = (source.blocks ?? []).filter(({ kind }) => FOREIGN_BLOCKS.has(kind)).map(({ span }) => span);
  const furniture = report.furniture.map(({ span }) => span);
  return blanked(text, [...source.markup, ...foreign, ...furniture, ...addresses(text), ...cutShort(text)]);
};

/** A page repeats its title above the text, cut short: 青岚县司法局2022年法治政… */
const REPEATED_WITHIN = 2000;
const SHORTEST_REPEATED = 6;

/** Words near the top that end in dots and stand whole further down. */
function cutShort(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { index, 0: dots } of text.slice(0, REPEATED_WITHIN).matchAll(/\.{3,6}|…{1,2}/g)) {
    const words =
      text
        .slice(Math.max(0, index - LONGEST_TITLE), index)
        .split(/\s/)
        .at(-1) ?? "";
    const end = index + dots.length;
    const isRepeated = words.length >= SHORTEST_REPEATED && text.slice(end, end + REPEATED_WITHIN).includes(words);
    if (isRepeated) found.push({ start: index - words.length, end });
  }
  return found;
}

const LONGEST_TITLE = 120;

/** What an address is made of; a Chinese character or a full-width mark ends it. */
const ADDRESS = /[\x21-\x7e]/;
const SIGNS = ["://", "www.", "@"] as const;

/** http://…, www.… and name@host, each as the whole run of ASCII that it stands in. */
function addresses(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const sign of SIGNS) {
    let reached = 0;
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, Math.max(reached, at + 1))) {
      let start = at;
      let end = at + sign.length;
      while (start > reached && ADDRESS.test(text.charAt(start - 1))) start--;
      while (end < text.length && ADDRESS.test(text.charAt(end))) end++;
      found.push({ start, end });
      reached = end;
    }
  }
  return found;
}

import type { Random } from "../../random.ts";
import { traditional } from "../wording/traditional.ts";

/** What happens to a text between the office and the file. */
export type Damage =
  | "none"
  | "half-width"
  | "one-line"
  | "one-line-no-blanks"
  | "stray-blanks"
  | "hard-wrapped"
  | "broken-sentence"
  | "blank-lines"
  | "indented"
  | "question-mark-indents"
  | "lost-quotes"
  | "lost-full-stops"
  | "lost-dashes"
  | "traditional"
  | "latin-dates-spaced";

const halfWidth: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "（": "(",
  "）": ")",
  "？": "?",
  "！": "!",
};

const toHalfWidth = (text: string): string => text.replace(/[，：；（）？！]/gu, (mark) => halfWidth[mark] ?? mark);

const toTraditional = (text: string): string =>
  [...text]
    .map((character) => traditional.get(character) ?? character)
    .join("")
    .replaceAll("“", "「")
    .replaceAll("”", "」");

/** Changes of wording that titles and headings undergo as well. */
export function damageWords(damage: Damage, text: string): string {
  if (damage === "half-width") return toHalfWidth(text);
  if (damage === "traditional") return toTraditional(text);
  if (damage === "lost-quotes") return text.replace(/[“”]/gu, "");
  if (damage === "lost-dashes") return text.replace(/[—－–]/gu, "").replace(/[〔〕]/gu, "");
  if (damage === "stray-blanks") return text.replace(/(\d+)([年月日项件个次])/gu, "$1 $2").replace(/年(\d)/gu, "年 $1");
  return text;
}

const wrap = (line: string, width: number): string => {
  const characters = [...line];
  const lines: string[] = [];
  for (let at = 0; at < characters.length; at += width) lines.push(characters.slice(at, at + width).join(""));
  return lines.join("\n");
};

/** Changes of the lines; `furniture` stays outside since other parts of the page bring it. */
export function damageLines(damage: Damage, lines: readonly string[], random: Random): readonly string[] {
  const words = lines.map((line) => damageWords(damage, line));
  const long = (line: string) => line.length > 40;
  switch (damage) {
    case "one-line":
      return [words.join(random.chance(0.5) ? " " : "　　")];
    case "one-line-no-blanks":
      return [words.join("")];
    case "hard-wrapped":
      return words.map((line) => (long(line) ? wrap(`　　${line}`, 34) : line));
    case "broken-sentence":
      return words.map((line) => {
        if (!long(line) || !random.chance(0.25)) return line;
        const at = random.integer(18, line.length - 8);
        return `${line.slice(0, at)}\n${line.slice(at)}`;
      });
    case "blank-lines":
      return words.flatMap((line) => [line, ""]);
    case "indented":
      return words.map((line) => `　　${line}`);
    case "question-mark-indents":
      return words.map((line) => (long(line) ? `????${line}` : line));
    case "lost-full-stops":
      return words.map((line) => (long(line) && random.chance(0.6) ? line.replace(/。$/u, "") : line));
    default:
      return words;
  }
}

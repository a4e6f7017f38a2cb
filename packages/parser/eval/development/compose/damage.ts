import type { Random } from "../../random.ts";
import { toTraditional } from "./traditional.ts";

/** What crawling and conversion do to a text. What is done to the text is done to the printed labels, too. */
export type Damage =
  | "half-width"
  | "lost-brackets"
  | "lost-dashes"
  | "one-line"
  | "stray-blanks"
  | "broken-lines"
  | "indented"
  | "question-marks"
  | "lost-quotes"
  | "masked"
  | "traditional"
  | "blank-lines"
  | "page-numbers";

const halfWidth: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "（": "(",
  "）": ")",
  "　": " ",
  "？": "?",
  "！": "!",
};

/** Changes that leave every character of a heading in place or change it wherever it stands. */
export function changeCharacters(text: string, damages: ReadonlySet<Damage>): string {
  let changed = text;
  if (damages.has("half-width")) changed = changed.replace(/[，：；（）　？！]/g, (mark) => halfWidth[mark] ?? mark);
  if (damages.has("lost-brackets")) changed = changed.replace(/[〔〕]/g, "");
  if (damages.has("lost-dashes")) changed = changed.replace(/(\d{4})—(\d{4})/g, "$1$2");
  if (damages.has("lost-quotes")) changed = changed.replace(/[“”]/g, "");
  if (damages.has("traditional")) changed = toTraditional(changed);
  return changed;
}

/** Changes to lines and blanks. `lines` are the text's lines; headings stay whole. */
export function changeLines(
  lines: readonly string[],
  headings: ReadonlySet<string>,
  damages: ReadonlySet<Damage>,
  random: Random,
): string {
  let changed = [...lines];
  if (damages.has("masked")) {
    changed = changed.map((line) =>
      headings.has(line)
        ? line
        : line.replace(/[\u4e00-\u9fa5]{2}律师事务所/g, "（略）律师事务所").replace(/\d+万元/, "（略）万元"),
    );
  }
  if (damages.has("stray-blanks")) {
    changed = changed.map((line) =>
      line.replace(/(\d{4})年/g, (year, digits: string) => (random.chance(0.5) ? `${digits} 年` : year)),
    );
  }
  if (damages.has("broken-lines")) {
    // Text copied out of a page image: lines break at a fixed width, in the middle of a sentence.
    changed = changed.flatMap((line) =>
      headings.has(line) || line.length < 40 ? [line] : (line.match(/.{1,36}/gu) ?? [line]),
    );
  }
  if (damages.has("page-numbers")) {
    changed = changed.flatMap((line, index) =>
      index > 4 && index % 14 === 0 ? [line, `— ${Math.floor(index / 14)} —`] : [line],
    );
  }
  if (damages.has("indented")) changed = changed.map((line) => (line === "" ? line : `　　${line}`));
  if (damages.has("question-marks")) changed = changed.map((line) => (line === "" ? line : `????${line}`));
  if (damages.has("blank-lines")) changed = changed.flatMap((line) => [line, ""]);
  if (damages.has("one-line")) return changed.filter((line) => line !== "").join(" ");
  return changed.join("\n");
}

/** 带圈字符 and its other shapes: the character over a ring, a square, a triangle, a diamond. */
const ENCLOSURE = /^[○〇□△◇]$/;
const LONGEST = 500;

/**
 * What an EQ field shows, for it has no stored result: 带圈字符 (`\o\ac(○,1)` → ①), a word under its reading
 * (`\o\ad(\s\up 9(du),读)` → 读), fractions and roots; of anything else its arguments.
 *
 * @param instruction the code of the field, `EQ` included
 */
export function equationText(instruction: string): string {
  const code = instruction.trim().replace(/^EQ\b/i, "").slice(0, LONGEST);
  return evaluated(code, 0).trim();
}

const DEEPEST = 16;

function evaluated(code: string, depth: number): string {
  let text = "";
  let command = "";
  let at = 0;
  while (at < code.length) {
    const character = code[at] ?? "";
    if (character === "\\") {
      const word = /^\\(?:\*\s{0,2}(?:"[^"]{0,60}"|\S{1,40})|[a-z]{1,3}(?:\s{0,2}\d{1,3})?|[(),;\\])/i.exec(
        code.slice(at),
      );
      const taken = word?.[0] ?? "\\";
      if (/^\\[(),;\\]$/.test(taken)) text += taken[1] ?? "";
      else if (/^\\[foris]$/i.test(taken) || command === "") command = taken.toLowerCase();
      at += taken.length;
    } else if (character === "(" && command !== "" && depth < DEEPEST) {
      const end = closing(code, at);
      const parts = argumentsOf(code.slice(at + 1, end)).map((part) => evaluated(part, depth + 1).trim());
      text += combined(command, parts);
      command = "";
      at = end + 1;
    } else {
      if (command === "" || !/\s/.test(character)) text += character;
      at++;
    }
  }
  return text;
}

function combined(command: string, parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  if (command.startsWith("\\o")) return ENCLOSURE.test(parts[0] ?? "") ? enclosed(last) : last;
  if (command.startsWith("\\f")) return parts.join("/");
  if (command.startsWith("\\r")) return parts.length > 1 ? `${parts[0]}√${last}` : `√${last}`;
  return parts.join("");
}

function enclosed(character: string): string {
  const figure = /^\d{1,2}$/.test(character) ? Number(character) : 0;
  if (figure >= 1 && figure <= 20) return String.fromCodePoint(0x245f + figure);
  const han = character.length === 1 ? "一二三四五六七八九十".indexOf(character) : -1;
  return han >= 0 ? String.fromCodePoint(0x3280 + han) : character;
}

function closing(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if (code[at] === "\\") at++;
    else if (code[at] === "(") depth++;
    else if (code[at] === ")" && --depth === 0) return at;
  }
  return code.length;
}

/** The arguments are parted by commas, or by semicolons where the comma is the decimal sign. */
function argumentsOf(code: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < code.length; at++) {
    const character = code[at];
    if (character === "\\") at++;
    else if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (depth === 0 && (character === "," || character === ";")) {
      parts.push(code.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, code.slice(start)];
}

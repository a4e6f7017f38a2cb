/** What the signs of symbol fonts are in Unicode, by their code in the font (0x20 … 0xff), of those that reports use. */
type SymbolFont = ReadonlyMap<number, string>;

const fontOf = (rows: readonly (readonly [first: number, signs: string])[]): SymbolFont =>
  new Map(rows.flatMap(([first, signs]) => [...signs].map((sign, index) => [first + index, sign] as const)));

const WINGDINGS = fontOf([
  [0x20, " "],
  [0x21, "✏✂✁"],
  [0x28, "☎✆✉"],
  [0x46, "☞"],
  [0x6c, "●❍■□"],
  [0x71, "❑❒⬧⧫◆❖"],
  [0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"],
  [0x9f, "•"],
  [0xa1, "○"],
  [0xa4, "◉◎"],
  [0xa7, "▪□"],
  [0xab, "★"],
  [0xd8, "➢"],
  [0xdf, "←→↑↓"],
  [0xe8, "➔"],
  [0xef, "⇦⇨⇧⇩"],
  [0xfb, "✗✓☒☑"],
]);

const WINGDINGS_2 = fontOf([
  [0x20, " "],
  [0x4f, "✗✓☒☑"],
  [0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"],
  [0x96, "●"],
  [0xa3, "□"],
]);

const WINGDINGS_3 = fontOf([
  [0x20, " "],
  [0x7d, "▶"],
]);

const WEBDINGS = fontOf([
  [0x20, " "],
  [0x34, "▶"],
  [0x61, "✓"],
  [0x67, "■"],
  [0x6e, "●"],
]);

/** The Symbol font (Adobe encoding): Greek and mathematics. */
const SYMBOL = fontOf([
  [0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"],
  [0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"],
  [0xa1, "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…"],
  [0xc0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈"],
  [0xe5, "∑"],
  [0xf1, "〉∫"],
]);

const FONTS: Readonly<Record<string, SymbolFont>> = {
  wingdings: WINGDINGS,
  "wingdings 2": WINGDINGS_2,
  "wingdings 3": WINGDINGS_3,
  webdings: WEBDINGS,
  symbol: SYMBOL,
};

const symbolFont = (font: string | null): SymbolFont | null => {
  const name = font?.trim().toLowerCase() ?? "";
  return Object.hasOwn(FONTS, name) ? (FONTS[name] ?? null) : null;
};

/** Stands for a sign without meaning in Unicode. */
export const UNMAPPED = "\ufffd";

const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff;

/** A symbol that a document names by font and code (`w:sym`); {@link UNMAPPED} where only the font knows what it is. */
export function symbolCharacter(font: string | null, code: number): string {
  if (code <= 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return UNMAPPED;
  const signs = symbolFont(font);
  if (signs !== null && (code < 0x100 || (code >= 0xf000 && code < 0xf100))) return signs.get(code & 0xff) ?? UNMAPPED;
  return isPrivate(code) ? UNMAPPED : String.fromCodePoint(code);
}

/** Text that is set in a symbol font; what the font does not change stays as it is. */
export function symbolText(font: string | null, text: string): string {
  const signs = symbolFont(font);
  if (signs === null) return text;
  return text.replace(/[\u0021-\u00ff\uf020-\uf0ff]/g, (character) => {
    const code = character.charCodeAt(0);
    return signs.get(code & 0xff) ?? (isPrivate(code) ? UNMAPPED : character);
  });
}

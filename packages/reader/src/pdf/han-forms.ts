/**
 * Radicals that PDF writers put for the ordinary characters of the same shape and that Unicode does not decompose
 * (CJK Radicals Supplement).
 */
const RADICALS =
  "⺟母⺠民⺝月⺩王⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻑長";

const ORDINARY: ReadonlyMap<string, string> = new Map(
  Array.from({ length: RADICALS.length / 2 }, (_, index) => [
    RADICALS.charAt(2 * index),
    RADICALS.charAt(2 * index + 1),
  ]),
);

/** Replaces Kangxi radicals and compatibility ideographs by the ordinary characters, one for one: ⽂ → 文. */
export const withOrdinaryHan = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (character) => {
    const ordinary = ORDINARY.get(character) ?? character.normalize("NFKC");
    return ordinary.length === 1 ? ordinary : character;
  });

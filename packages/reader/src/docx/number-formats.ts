import { roman } from "../flow/roman.js";

/** A number as a list shows it; null where the format has no sign for it. */
type NumberFormat = (value: number) => string | null;

const SMALL = "零一二三四五六七八九";
const SMALL_UNITS = ["", "十", "百", "千"] as const;
const LEGAL = "零壹贰叁肆伍陆柒捌玖";
const LEGAL_UNITS = ["", "拾", "佰", "仟"] as const;
const LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";

interface Counting {
  readonly digits: string;
  readonly units: readonly string[];
  readonly tenThousand: string;
  /** 十一, not 一十一. */
  readonly leadsWithTen: boolean;
}

const SIMPLIFIED: Counting = { digits: SMALL, units: SMALL_UNITS, tenThousand: "万", leadsWithTen: true };
const TRADITIONAL: Counting = { ...SIMPLIFIED, tenThousand: "萬" };

/** 一百零一, 一千零一十: the spoken numeral, up to 99,999,999. */
function counted(value: number, style: Counting): string | null {
  if (value < 0 || value > 99_999_999) return null;
  if (value === 0) return style.digits[0] ?? null;
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const head = high === 0 ? "" : group(high, style) + style.tenThousand;
  const gap = high > 0 && low > 0 && low < 1000 ? (style.digits[0] ?? "") : "";
  const text = head + gap + group(low, style);
  return style.leadsWithTen && value >= 10 && value < 20 ? text.slice(1) : text;
}

function group(value: number, { digits, units }: Counting): string {
  let text = "";
  let pending = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) pending = text !== "";
    else {
      if (pending) text += digits[0] ?? "";
      pending = false;
      text += (digits[digit] ?? "") + (units[place] ?? "");
    }
  }
  return text;
}

const digitByDigit = (value: number, digits: string): string =>
  String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);

const DIGITAL = "〇一二三四五六七八九";
const digital: NumberFormat = (value) => (value < 0 ? null : digitByDigit(value, DIGITAL));

/** Up to 99 as spoken, from 100 on digit by digit. */
const shortCounting: NumberFormat = (value) => (value < 100 ? counted(value, SIMPLIFIED) : digital(value));

/** 百 and 千 without 一 before them, and no 零. */
const japaneseCounting: NumberFormat = (value) =>
  counted(value, SIMPLIFIED)
    ?.replaceAll("零", "")
    .replace(/一(?=[十百千])/g, "") ?? null;

/** The nth of a row of signs, beginning with 1. */
const sign =
  (signs: string | readonly string[]): NumberFormat =>
  (value) =>
    [...signs][value - 1] ?? null;

const row = (first: number, length: number): readonly string[] =>
  Array.from({ length }, (_, index) => String.fromCodePoint(first + index));

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

/** A … Z, then AA, BB …: Word repeats the letter. */
const letter: NumberFormat = (value) =>
  value < 1 || value > 780
    ? null
    : String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

const lower =
  (format: NumberFormat): NumberFormat =>
  (value) =>
    format(value)?.toLowerCase() ?? null;

const ordinal: NumberFormat = (value) => {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teens ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th")}`;
};

const fullWidth: NumberFormat = (value) => digitByDigit(value, "０１２３４５６７８９");

/** ST_NumberFormat (ISO/IEC 29500-1, 17.18.59): what Chinese offices use; the others fall back to 1, 2, 3. */
const FORMATS: Readonly<Record<string, NumberFormat>> = {
  none: () => "",
  bullet: () => "",
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: sign(row(0x2460, 20)),
  decimalEnclosedCircleChinese: sign(row(0x2460, 20)),
  decimalEnclosedParen: sign(row(0x2474, 20)),
  decimalEnclosedFullstop: sign(row(0x2488, 20)),
  ideographEnclosedCircle: sign(row(0x3280, 10)),
  numberInDash: (value) => `- ${value} -`,
  chineseCounting: shortCounting,
  chineseCountingThousand: (value) => counted(value, SIMPLIFIED),
  ideographDigital: digital,
  japaneseDigitalTenThousand: digital,
  taiwaneseDigital: digital,
  japaneseCounting,
  taiwaneseCounting: shortCounting,
  taiwaneseCountingThousand: (value) => counted(value, TRADITIONAL),
  chineseLegalSimplified: (value) =>
    counted(value, { digits: LEGAL, units: LEGAL_UNITS, tenThousand: "万", leadsWithTen: false }),
  ideographLegalTraditional: (value) =>
    counted(value, { digits: LEGAL_TRADITIONAL, units: LEGAL_UNITS, tenThousand: "萬", leadsWithTen: false }),
  ideographTraditional: sign(STEMS),
  ideographZodiac: sign(BRANCHES),
  ideographZodiacTraditional: (value) =>
    value < 1 || value > 60 ? null : `${STEMS[(value - 1) % 10]}${BRANCHES[(value - 1) % 12]}`,
  upperRoman: roman,
  lowerRoman: lower(roman),
  upperLetter: letter,
  lowerLetter: lower(letter),
  ordinal,
};

/** `001, 002, 003, …`: a format of its own that Word writes as a sample (`w:format`). */
const PADDED = /^(0{1,8}1)\s*,/;

/**
 * A number in one of the formats of ST_NumberFormat, as Word shows it.
 *
 * @param custom the sample of the format `custom`
 * @returns Arabic figures for a number beyond the reach of its format and for an unknown format
 */
export function formattedNumber(value: number, format: string, custom: string | null = null): string {
  if (format === "custom" && custom !== null) {
    const padded = PADDED.exec(custom)?.[1];
    return padded === undefined ? String(value) : String(value).padStart(padded.length, "0");
  }
  const known = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return known?.(value) ?? String(value);
}

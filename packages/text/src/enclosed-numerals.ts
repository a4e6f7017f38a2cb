/** The numbering levels of GB/T 9704-2012, 7.3.3 (一、 （一） 1. （1）), and those beside them. */
export type MarkerKind =
  | "chinese"
  | "chinese-parenthesised"
  | "arabic"
  | "arabic-parenthesised"
  | "circled"
  | "part"
  | "chapter";

/** A numeral that is one character with its brackets or its dot. */
export interface EnclosedNumeral {
  readonly kind: MarkerKind;
  readonly ordinal: number;
}

/** Reads ① ⑴ ⒈ ❶ ㈠ ㊀: enclosed alphanumerics, dingbat circles, enclosed CJK. Null for any other UTF-16 unit. */
export function enclosedNumeral(code: number): EnclosedNumeral | null {
  if (code < 0x2460 || code > 0x32bf) return null;
  if (code <= 0x2473) return { kind: "circled", ordinal: code - 0x245f };
  if (code <= 0x2487) return { kind: "arabic-parenthesised", ordinal: code - 0x2473 };
  if (code <= 0x249b) return { kind: "arabic", ordinal: code - 0x2487 };
  if (code >= 0x24f5 && code <= 0x24fe) return { kind: "circled", ordinal: code - 0x24f4 };
  if (code >= 0x2776 && code <= 0x2793) return { kind: "circled", ordinal: ((code - 0x2776) % 10) + 1 };
  if (code >= 0x3220 && code <= 0x3229) return { kind: "chinese-parenthesised", ordinal: code - 0x321f };
  if (code >= 0x3251 && code <= 0x325f) return { kind: "circled", ordinal: code - 0x323c };
  if (code >= 0x3280 && code <= 0x3289) return { kind: "circled", ordinal: code - 0x327f };
  return code >= 0x32b1 ? { kind: "circled", ordinal: code - 0x328d } : null;
}

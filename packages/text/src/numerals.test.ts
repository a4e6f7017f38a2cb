import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumeral } from "./numeral-format.js";
import { parseNumeral } from "./numerals.js";

describe("parseNumeral", () => {
  it.each([
    ["0", 0],
    ["2023", 2023],
    ["２０２３", 2023],
    ["1,234", 1234],
    ["１，２３４，５６７", 1234567],
    ["98.24", 98.24],
    ["1.2万", 12000],
    ["4.35百", 435],
    ["15.3万", 153000],
    ["335.58亿", 33558000000],
    ["1.5万亿", 1500000000000],
    ["3千万", 30000000],
    ["3亿5000万", 350000000],
    ["3亿50万", 300500000],
    ["3万5千", 35000],
    ["3万5000", 35000],
    ["2亿3千万", 230000000],
    ["1万亿5000亿", 1500000000000],
    ["12亿3456万7890", 1234567890],
    ["１亿２０００万", 120000000],
  ])("reads the Arabic %s", (text, value) => expect(parseNumeral(text)).toBe(value));

  it.each([
    ["零", 0],
    ["〇", 0],
    ["十", 10],
    ["两", 2],
    ["十五", 15],
    ["二十", 20],
    ["廿三", 23],
    ["一百二十三", 123],
    ["一百零二", 102],
    ["一百一十", 110],
    ["两千", 2000],
    ["一千零二十三", 1023],
    ["一万零二", 10002],
    ["一万五百", 10500],
    ["两万两千两百二十二", 22222],
    ["二千万零三千", 20003000],
    ["一亿零一", 100000001],
    ["一万二千亿", 1200000000000],
    ["三点五", 3.5],
    ["一点二万", 12000],
    ["兩百", 200],
    ["一百卅五", 135],
    ["三億兩千萬", 320000000],
    ["九十九點五", 99.5],
  ])("reads the Chinese %s", (text, value) => expect(parseNumeral(text)).toBe(value));

  it.each([
    ["二〇二三", 2023],
    ["二○二二", 2022],
    ["二零二一", 2021],
    ["一九九八", 1998],
    ["二〇", 20],
    ["壹佰贰拾叁", 123],
    ["拾", 10],
    ["壹万零伍", 10005],
    ["貳億", 200000000],
    ["叄拾", 30],
    ["二◯二三", 2023],
  ])("reads digits one by one and 大写: %s", (text, value) => expect(parseNumeral(text)).toBe(value));

  it.each([
    "",
    " ",
    "1 ",
    "-1",
    "1.2.3",
    "1,23",
    "1,2345",
    ".5",
    "5.",
    "1.2万余",
    "3万余",
    "20余",
    "90%",
    "半",
    "一百二",
    "一万二",
    "二三",
    "百",
    "千",
    "万",
    "亿",
    "两十",
    "一两",
    "二十两",
    "十十",
    "百一",
    "一百百",
    "一十百",
    "一百零零二",
    "一百零二十",
    "二十零五",
    "一百零",
    "零五",
    "〇五",
    "壹百",
    "一佰",
    "万一",
    "亿万",
    "一万一万",
    "二〇二三年",
    "第一",
    "几十",
    "三点",
    "点五",
    "二百五点",
    "１万２",
    "3万5",
    "3千50",
    "1亿2000",
    "3万50000",
    "5千3万",
    "1百2百",
    "1.5亿2000万",
    "1亿2000.5万",
    "3亿2千3千",
    "3万零5千",
    "二O二三",
    "99999999999999999999",
    "九千万亿亿",
    "1e5",
    "0x10",
    "Infinity",
    "constructor",
    "一".repeat(300_000),
    "1".repeat(300_000),
  ])("refuses %s", (text) => expect(parseNumeral(text)).toBeNull());

  it("reads a number in parts as their sum, whatever the parts", () => {
    const scales = [
      ["亿", 1e8],
      ["千万", 1e7],
      ["万", 1e4],
      ["千", 1e3],
      ["百", 1e2],
    ] as const;
    fc.assert(
      fc.property(
        fc.subarray([...scales], { minLength: 2 }),
        fc.array(fc.integer({ min: 1, max: 9 })),
        (parts, digits) => {
          const counts = parts.map((_, index) => digits[index] ?? 7);
          const text = parts.map(([magnitude], index) => `${counts[index]}${magnitude}`).join("");
          const sum = parts.reduce((total, [, scale], index) => total + (counts[index] ?? 0) * scale, 0);
          expect(parseNumeral(text)).toBe(sum);
        },
      ),
    );
  });

  it("never throws and gives only finite, non-negative numbers", () => {
    const unit = fc.constantFrom(..."0123456789.,一二两三十百千万亿零〇廿壹拾点余");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        const value = parseNumeral(text);
        if (value !== null) expect(value >= 0 && Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("formatNumeral", () => {
  it.each([
    [0, "零", "零", "〇"],
    [10, "十", "壹拾", "一〇"],
    [13, "十三", "壹拾叁", "一三"],
    [23, "二十三", "贰拾叁", "二三"],
    [105, "一百零五", "壹佰零伍", "一〇五"],
    [2023, "二千零二十三", "贰仟零贰拾叁", "二〇二三"],
    [100_010, "十万零一十", "壹拾万零壹拾", "一〇〇〇一〇"],
    [1e12, "一万亿", "壹万亿", "一〇〇〇〇〇〇〇〇〇〇〇〇"],
  ])("writes %i", (n, lower, upper, digits) => {
    expect([formatNumeral(n, "lower"), formatNumeral(n, "upper"), formatNumeral(n, "digits")]).toEqual([
      lower,
      upper,
      digits,
    ]);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %d", (n) => {
    expect(() => formatNumeral(n, "lower")).toThrow(RangeError);
  });

  const number = fc.oneof(
    fc.nat(10_000),
    fc.maxSafeNat(),
    fc.integer({ min: 0, max: 1e12 }),
    fc.tuple(fc.nat(9999), fc.nat(12)).map(([n, p]) => Math.min(n * 10 ** p, 1e15)),
  );

  it("is read back by parseNumeral", () => {
    fc.assert(
      fc.property(number, (n) => {
        expect(parseNumeral(formatNumeral(n, "lower"))).toBe(n);
        expect(parseNumeral(formatNumeral(n, "upper"))).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  it("is read back digit by digit, except two digits that mean 'two or three'", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => {
        const expected = n > 10 && n < 100 && n % 10 !== 0 ? null : n;
        expect(parseNumeral(formatNumeral(n, "digits"))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves no number from 0 to 20,000 unread", () => {
    for (let n = 0; n <= 20_000; n++) expect(parseNumeral(formatNumeral(n, "lower"))).toBe(n);
  });
});

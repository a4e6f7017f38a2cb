import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCardNumber } from "./bank-card/card-number.js";
import { numbersOf } from "./digit-groups.js";
import { isIdentityNumber } from "./identity-number/identity-numbers.js";
import { isFullName } from "./private-person/names.js";

const groupsOf = (text: string) => {
  let before = -2;
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index: start }) => {
    const between = start === before + 1 ? text.charAt(before) : "";
    before = start + digits.length;
    const joint: "" | " " | "-" = between === " " || between === "-" ? between : "";
    return { digits, start, end: before, joint };
  });
};

/** The number that GB 11643 makes of 17 digits. */
const withCheck = (digits: string): string => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return digits + "10X98765432".charAt(sum % 11);
};

describe("isIdentityNumber", () => {
  const days = fc.date({ min: new Date("1930-01-01"), max: new Date("2024-12-31"), noInvalidDate: true });
  const numbers = fc
    .tuple(fc.constantFrom("11", "33", "44", "51", "65"), fc.integer({ min: 0, max: 9999 }), days, fc.nat(999))
    .map(([province, district, day, order]) =>
      withCheck(
        province +
          String(district).padStart(4, "0") +
          day.toISOString().slice(0, 10).replaceAll("-", "") +
          String(order).padStart(3, "0"),
      ),
    );

  it("accepts every number with its check character, and none with another", () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(..."0123456789X"), (number, last) => {
        expect(isIdentityNumber(number)).toBe(true);
        const changed = number.slice(0, 17) + last;
        expect(isIdentityNumber(changed)).toBe(changed === number);
      }),
    );
  });

  it("refuses two digits that changed places, as the check is made for", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 14, max: 15 }), (number, at) => {
        const swapped = number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
        expect(isIdentityNumber(swapped)).toBe(swapped === number);
      }),
    );
  });

  it.each(["110101199002300018", "990101199003070011", "11010118990307001X", "", "1101011990030700"])(
    "refuses %j",
    (number) => {
      expect(isIdentityNumber(number)).toBe(false);
    },
  );
});

describe("isCardNumber", () => {
  it("asks for issuer, length and check digit", () => {
    expect(isCardNumber("4111111111111111")).toBe(true);
    expect(isCardNumber("4111111111111112")).toBe(false);
    expect(isCardNumber("41111111111111111")).toBe(false);
    expect(isCardNumber("9111111111111119")).toBe(false);
  });
});

describe("numbersOf", () => {
  it("gives spans that slice to the number, and none inside a longer one", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("138", "1234", "5678", " ", "-", "，", "a", "9", "86-")), (pieces) => {
        const text = pieces.join("");
        let reached = 0;
        for (const { start, end, digits } of numbersOf(text, groupsOf(text), [[11], [3, 4, 4]])) {
          expect(text.slice(start, end).replace(/\D/g, "")).toBe(digits);
          expect(digits).toHaveLength(11);
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(/[\da-z]/i.test(text.charAt(start - 1))).toBe(false);
          expect(/[\da-z]/i.test(text.charAt(end))).toBe(false);
          reached = end;
        }
      }),
    );
  });
});

describe("isFullName", () => {
  it.each(["李建明", "王芳", "欧阳建国", "赵春生"])("takes %s for a name", (name) => {
    expect(isFullName(name)).toBe(true);
  });

  it.each(["陈述", "许可", "李某", "王某某", "张三", "刘先生", "林业局", "范围内", "高度", "何种方", "赵", ""])(
    "does not take %j for one",
    (word) => {
      expect(isFullName(word)).toBe(false);
    },
  );
});

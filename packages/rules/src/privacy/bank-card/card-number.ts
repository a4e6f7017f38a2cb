/** Issuers by first digits, with the lengths their cards have: UnionPay, Visa, MasterCard, JCB. */
const ISSUERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^62/, [16, 17, 18, 19]],
  [/^4/, [16]],
  [/^5[1-5]/, [16]],
  [/^35(?:2[89]|[3-8]\d)/, [16]],
];

/** Whether digits are a card number of ISO/IEC 7812: a known issuer, its length, the check digit of Luhn. */
export function isCardNumber(digits: string): boolean {
  return (
    ISSUERS.some(([first, lengths]) => first.test(digits) && lengths.includes(digits.length)) && hasCheckDigit(digits)
  );
}

function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, isDoubled = false; at >= 0; at--, isDoubled = !isDoubled) {
    const value = Number(digits.charAt(at)) * (isDoubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printable, printableName } from "./printable.js";

const HOSTILE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

describe("printable", () => {
  it("writes out escape sequences, so that they cannot reach a terminal", () => {
    expect(printable("红\u001b[31m字\u009b2J")).toBe("红\\x1b[31m字\\x9b2J");
  });

  it("writes out bidirectional controls and zero-width characters", () => {
    expect(printable("a\u202eb\u2066c\u200bd\ufeff\u00ad")).toBe("a\\u202eb\\u2066c\\u200bd\\ufeff\\xad");
  });

  it("turns line breaks and tabs into blanks", () => {
    expect(printable("一\n二\t三\u2028四")).toBe("一 二 三 四");
  });

  it("writes out unpaired surrogates and tags, and keeps pairs and variation selectors", () => {
    expect(printable("\ud800𠮷\u{e0041}葛\u{e0100}")).toBe("\\ud800𠮷\\u{e0041}葛\u{e0100}");
  });

  it("lets nothing hostile through, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(text)).not.toMatch(HOSTILE);
        expect(printableName(text)).not.toMatch(HOSTILE);
        expect(printable(text)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe("every character of the Basic Multilingual Plane", () => {
  it("is written out or left alone by what Unicode says of it", () => {
    const hidden = /^[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]$/u;
    const kept = /^\p{Variation_Selector}$/u;
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const character = String.fromCharCode(unit);
      const isHidden = hidden.test(character) && !kept.test(character);
      expect(printable(character) !== character, unit.toString(16)).toBe(isHidden);
      expect(printableName(character) !== character, unit.toString(16)).toBe(isHidden);
    }
  });
});

describe("printableName", () => {
  it("writes out line breaks, so that a name stays on one line", () => {
    expect(printableName("a\nb\r\t\u001b.txt")).toBe("a\\nb\\r\\t\\x1b.txt");
  });
});

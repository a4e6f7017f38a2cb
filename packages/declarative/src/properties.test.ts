import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeOf } from "../test/declared.js";
import { difference, intersection, merged } from "./spans.js";
import { TermTrie } from "./term-trie.js";

const LETTERS = [..."台帐账册（(１1“”《》。，\n甲乙😀"];
const anyText = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 60 })
  .map((letters) => `见${letters.join("")}`);
const anyTerms = fc.uniqueArray(
  fc.array(fc.constantFrom("台", "帐", "账", "1", "("), { minLength: 1, maxLength: 3 }).map((units) => units.join("")),
  { minLength: 1, maxLength: 5 },
);
const anySpans = fc
  .array(fc.tuple(fc.nat(30), fc.nat(6)), { maxLength: 8 })
  .map((pairs) => merged(pairs.map(([start, length]) => ({ start, end: start + length }))));
const at = (spans: readonly { readonly start: number; readonly end: number }[], offset: number) =>
  spans.some(({ start, end }) => start <= offset && offset < end);

describe("whatever the text", () => {
  it("what a dictionary finds slices to its wrong wording, and putting the right one there ends the finding", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rule = {
          kind: "dictionary",
          entries: [{ wrong: "台帐", right: "台账" }],
          outside: [],
          message: "{found}",
        } as const;
        const { found, findings, text: read } = outcomeOf(rule, text);
        for (const slice of found) expect(slice).toBe("台帐");
        expect(found).toHaveLength(read.split("台帐").length - 1);
        const corrected = [...findings].reverse().reduce((done, { suggestions }) => {
          const [edit] = suggestions;
          return edit === undefined
            ? done
            : done.slice(0, edit.span.start) + edit.replacement + done.slice(edit.span.end);
        }, read);
        expect(outcomeOf(rule, corrected).found).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("a pattern finds what the same terms find", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const both = { kind: "forbid", outside: [], message: "{found}" } as const;
        expect(outcomeOf({ ...both, pattern: "台[帐账]|[(]1" }, text).found).toEqual(
          outcomeOf({ ...both, terms: ["台帐", "台账", "(1"] }, text).found,
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("spans", () => {
  it("are cut as sets of offsets are", () => {
    fc.assert(
      fc.property(anySpans, anySpans, (a, b) => {
        for (let offset = 0; offset < 40; offset++) {
          expect(at(intersection(a, b), offset)).toBe(at(a, offset) && at(b, offset));
          expect(at(difference(a, b), offset)).toBe(at(a, offset) && !at(b, offset));
        }
      }),
    );
  });
});

describe("terms", () => {
  it("are found leftmost first, the longest of those that begin together", () => {
    fc.assert(
      fc.property(anyText, anyTerms, (text, terms) => {
        const expected: string[] = [];
        for (let offset = 0; offset < text.length; ) {
          const [longest] = terms.filter((term) => text.startsWith(term, offset)).sort((a, b) => b.length - a.length);
          if (longest !== undefined) expected.push(`${offset} ${longest}`);
          offset += longest?.length ?? 1;
        }
        const found = new TermTrie(terms).find(text, 0, text.length);
        expect(found.map(({ start, end }) => `${start} ${text.slice(start, end)}`)).toEqual(expected);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CaseSyntaxError, parseCase } from "./index.js";

const expectation = { ruleId: "a/b", messageId: null, fragment: null };

describe("expectations", () => {
  test("at the end of a line speak of that line", () => {
    expect(parseCase("甲\n乙丙 <!-- expect a/b -->\n丁\n")).toEqual({
      text: "甲\n乙丙\n丁\n",
      previous: null,
      plan: null,
      settings: {},
      expectations: [{ ...expectation, line: 2 }],
      description: "",
    });
  });

  test("alone on a line speak of the text before it, and the line goes", () => {
    const parsed = parseCase("甲\n乙\n\n  <!-- expect a/b -->\n<!-- expect a/b:c -->\n丁");
    expect(parsed.text).toBe("甲\n乙\n\n丁");
    expect(parsed.expectations).toEqual([
      { ...expectation, line: 2 },
      { ...expectation, messageId: "c", line: 2 },
    ]);
  });

  test("may be several on one line, with message and fragment", () => {
    const parsed = parseCase(
      "台帐 12 件<!-- expect a/b:not-stated --><!--expect a/b 台帐--> <!-- expect a/b:c 12 件 -->",
    );
    expect(parsed.text).toBe("台帐 12 件");
    expect(parsed.expectations).toEqual([
      { ...expectation, messageId: "not-stated", line: 1 },
      { ...expectation, fragment: "台帐", line: 1 },
      { ...expectation, messageId: "c", fragment: "12 件", line: 1 },
    ]);
  });

  test("before all text speak of its first line", () => {
    expect(parseCase("<!-- expect a/b -->\n甲").expectations).toEqual([{ ...expectation, line: 1 }]);
  });

  test("of nothing are none", () => {
    expect(parseCase("甲 <!-- expect none -->")).toMatchObject({ text: "甲", expectations: [] });
  });

  test("leave carriage returns where they were", () => {
    const parsed = parseCase("甲 <!-- expect a/b -->\r\n乙\r\n");
    expect(parsed.text).toBe("甲\r\n乙\r\n");
  });

  test.each([
    ["in the middle of a line", "甲 <!-- expect a/b --> 乙", 1],
    ["not ended on their line", "甲\n乙 <!-- expect a/b\n-->", 2],
    ["without rule", "甲 <!-- expect -->", 1],
    ["with a rule id that is none", "甲 <!-- expect shortcomings -->", 1],
    ["with an empty message id", "甲 <!-- expect a/b: -->", 1],
    ["beside none", "甲 <!-- expect a/b -->\n乙 <!-- expect none -->", 2],
  ])("%s are refused with their line", (_, caseText, line) => {
    expect(() => parseCase(caseText)).toThrow(CaseSyntaxError);
    expect(() => parseCase(caseText)).toThrow(expect.objectContaining({ line }));
  });
});

describe("the settings comment", () => {
  test("is the first line, with settings and free words", () => {
    const caseText =
      '<!-- case kind=work-plan year=2022 as-of=2023-04-05 verdict=not-checked reason=why format=markdown options={"a": {"b": "}"}} 原因 未写 -->\n甲';
    expect(parseCase(caseText)).toEqual({
      text: "甲",
      previous: null,
      plan: null,
      settings: {
        kind: "work-plan",
        year: 2022,
        asOf: "2023-04-05",
        verdict: "not-checked",
        reason: "why",
        format: "markdown",
        options: { a: { b: "}" } },
      },
      expectations: [],
      description: "原因 未写",
    });
  });

  test.each([
    "kind=report",
    "year=22",
    "as-of=2023/4/5",
    "verdict=error",
    "verdict=ok",
    "format=docx",
    "options={",
    "options=3",
    "yaer=2022",
  ])("%s is refused", (setting) => {
    expect(() => parseCase(`<!-- case ${setting} -->\n甲`)).toThrow(CaseSyntaxError);
  });
});

describe("companions", () => {
  test("stand behind their comment, to the next one or the end", () => {
    const caseText = "甲\n乙 <!-- expect a/b -->\n<!-- plan -->\n要点\n一、丙\n <!--previous-->\n去年\n";
    expect(parseCase(caseText)).toMatchObject({
      text: "甲\n乙",
      plan: "要点\n一、丙",
      previous: "去年\n",
      expectations: [{ line: 2 }],
    });
  });

  test("may be empty", () => {
    expect(parseCase("甲\n<!-- previous -->")).toMatchObject({ text: "甲", previous: "", plan: null });
  });

  test.each([
    ["甲 <!-- previous -->", "on the line of other text"],
    ["<!-- previous --> 甲", "before other text"],
    ["<!-- previous year -->", "with more words"],
    ["<!-- plans -->", "of another name"],
  ])("%s is text: a comment %s", (line) => {
    expect(parseCase(`首\n${line}`)).toMatchObject({ text: `首\n${line}`, previous: null, plan: null });
  });

  test.each([
    ["甲\n<!-- plan -->\n乙\n<!-- plan -->", 4],
    ["甲\n<!-- previous -->\n乙 <!-- expect a/b -->", 3],
    ["甲\n<!-- previous -->\n<!-- expect none -->", 3],
  ])("%j is refused with its line", (caseText, line) => {
    expect(() => parseCase(caseText)).toThrow(expect.objectContaining({ line }));
  });

  test("leave the text as it would be without them", () => {
    const line = fc.constantFrom("甲", "乙 <!-- expect a/b -->", "", "一、丙\r");
    const lines = fc.array(line, { minLength: 1 });
    const plain = fc.array(fc.constantFrom("去年", "", "<!-- 注 -->"));
    fc.assert(
      fc.property(lines, plain, (own, companion) => {
        const alone = parseCase(own.join("\n"));
        const parsed = parseCase([...own, "<!-- previous -->", ...companion].join("\n"));
        expect(parsed).toEqual({ ...alone, previous: companion.join("\n") });
      }),
    );
  });
});

test("a text without such comments is the text as it is", () => {
  const line = fc.string({ unit: fc.constantFrom("甲", " ", "　", "<!-- 注 -->", "-->", "<!--", "case", "一、") });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const text = lines.join("\n");
      fc.pre(!/^\s*<!--\s*case/.test(text));
      expect(parseCase(text)).toMatchObject({ text, expectations: [] });
    }),
  );
});

test("expectations anywhere leave the text behind, and point to lines of it", () => {
  const line = fc.record({ text: fc.constantFrom("甲", "一、乙", "丙 丁"), comments: fc.nat(2), alone: fc.nat(2) });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const comment = " <!-- expect a/b -->";
      const caseText = lines
        .map(({ text, comments, alone }) => text + comment.repeat(comments) + `\n${comment}`.repeat(alone))
        .join("\n");
      const parsed = parseCase(caseText);
      expect(parsed.text).toBe(lines.map(({ text }) => text).join("\n"));
      const meant = lines.flatMap(({ comments, alone }, index) => Array(comments + alone).fill(index + 1));
      expect(parsed.expectations.map((one) => one.line)).toEqual(meant);
    }),
  );
});

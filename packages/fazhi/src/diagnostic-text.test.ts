import { engineMessages } from "@fazhi/engine";
import { diagnosticMessages as parserMessages } from "@fazhi/parser";
import { diagnosticMessages as readerMessages } from "@fazhi/reader";
import { describe, expect, it } from "vitest";
import { diagnosticText, renderDiagnostics } from "./diagnostic-text.js";

const diagnostic = { code: "empty", data: {}, line: null, span: null };

describe("diagnostic texts", () => {
  it("of reader, parser and companions do not share a code", () => {
    const ofCompanions = Object.keys(engineMessages).filter((code) => /^(?:previous|plan)-/.test(code));
    const codes = [...Object.keys(readerMessages), ...Object.keys(parserMessages), ...ofCompanions];
    expect(codes.filter((code, index) => codes.indexOf(code) < index)).toEqual([]);
  });

  it("of a companion that is not used are those of the verdicts", () => {
    expect(diagnosticText({ ...diagnostic, code: "plan-other-kind" }, "en")).toBe(engineMessages["plan-other-kind"].en);
  });

  it("are in the language asked for", () => {
    expect(diagnosticText(diagnostic, "zh-CN")).toBe(readerMessages.empty["zh-CN"]);
    expect(diagnosticText(diagnostic, "en")).toBe(readerMessages.empty.en);
  });

  it("of an unknown code are the code itself", () => {
    expect(diagnosticText({ ...diagnostic, code: "toString" }, "en")).toBe("toString");
  });

  it("are given once for diagnostics that are the same", () => {
    const at = { ...diagnostic, line: 3, span: { start: 1, end: 2 } };
    expect(renderDiagnostics([diagnostic, at, { ...diagnostic }, at], "en")).toHaveLength(2);
  });
});

import { engineMessages } from "@fazhi/engine";
import { diagnosticMessages as parserMessages } from "@fazhi/parser";
import { diagnosticMessages as readerMessages } from "@fazhi/reader";
import { describe, expect, it } from "vitest";
import { diagnosticText, renderDiagnostics } from "./diagnostic-text.js";

const diagnostic = { code: "empty", data: {}, line: null, span: null };

describe("diagnostic texts", () => {
  it("of reader, parser and engine do not share a code", () => {
    const codes = [readerMessages, parserMessages, engineMessages].flatMap((messages) => Object.keys(messages));
    expect(codes.filter((code, index) => codes.indexOf(code) < index)).toEqual([]);
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

import { describe, expect, it } from "vitest";
import { diagnosticMessages } from "./messages.js";
import { refuse } from "./result.js";

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();

describe("diagnosticMessages", () => {
  it.each(Object.entries(diagnosticMessages))("%s asks for the same values in both languages", (_, message) => {
    expect(placeholders(message["zh-CN"])).toEqual(placeholders(message.en));
    expect(message["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(message.en).not.toMatch(/\p{Script=Han}/u);
  });

  it("types the data of a diagnostic by what its text asks for", () => {
    // @ts-expect-error the format is asked for
    refuse("encrypted");
    // @ts-expect-error nothing of this name is asked for
    refuse("encrypted", { file: "docx" });
    expect(refuse("encrypted", { format: "docx" })).toMatchObject({ diagnostics: [{ data: { format: "docx" } }] });
    expect(refuse("aborted")).toMatchObject({ diagnostics: [{ data: {} }] });
  });
});

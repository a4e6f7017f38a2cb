import type { Report } from "@fazhi/schema";
import type { CasePipeline } from "../src/index.js";

/** A pipeline that understands nothing but what it is told, and refuses a text that is blank. */
export const fakePipeline: CasePipeline = {
  read: (text, { fileName, format }) =>
    text.trim() === ""
      ? { ok: false, diagnostics: [{ code: "empty", data: {}, line: null, span: null }] }
      : {
          ok: true,
          source: {
            text,
            format,
            encoding: "utf-16",
            fileName,
            hints: {},
            blocks: null,
            markup: [],
            origins: [],
            attachments: [],
            diagnostics: [],
          },
        },
  parse: (_, { kind = "auto", year = null }): Report => {
    const missing = { status: "missing" } as const;
    return {
      punctuation: "full-width",
      kind: kind === "auto" ? "annual-report" : kind,
      title: null,
      titleSpan: null,
      reportYear: year,
      organization: null,
      signature: null,
      publishedOn: null,
      sources: { kind: null, title: null, reportYear: null, organization: null, publishedOn: null },
      sections: [],
      content: {
        measures: missing,
        shortcomings: missing,
        "first-responsible-person": missing,
        "next-year-plan": missing,
        "other-matters": missing,
      },
      tasks: [],
      figures: [],
      relations: [],
      citations: [],
      duties: [],
      shortcomings: [],
      planItems: [],
      topics: [],
      meetings: [],
      issuedDocuments: [],
      people: [],
      furniture: [],
      damage: [],
      diagnostics: [],
    };
  },
};

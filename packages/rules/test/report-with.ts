import type { Finder, ParsedDocument } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import type { SourceText } from "@fazhi/schema";

/** A report of an invented bureau whose part on measures says what is given. */
export function reportWith(measures: string): ParsedDocument {
  const text = `松澜县水务局2022年法治政府建设年度报告\n一、主要举措和成效\n${measures}\n二、存在的不足和原因\n人手偏紧，原因是编制少。\n三、下一年度主要安排\n征求意见10条，采纳20条。`;
  const source: SourceText = {
    text,
    format: "text",
    encoding: "utf-8",
    fileName: "report.txt",
    hints: {},
    blocks: null,
    markup: [],
    origins: [],
    attachments: [],
    diagnostics: [],
  };
  return { source, report: parse(source) };
}

/** What finders find in a document, each looked for once. */
export function findingIn(document: ParsedDocument): <T>(find: Finder<T>) => T {
  const known = new Map<Finder<unknown>, unknown>();
  const once = <T>(find: Finder<T>): T => {
    if (!known.has(find)) known.set(find, find(document, once));
    return known.get(find) as T;
  };
  return once;
}

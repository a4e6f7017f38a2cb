import { deepFreeze } from "./freeze.js";
import type { Finder, ParsedDocument } from "./rule.js";

/** What has been found in the documents of one run, so that several rules share it. */
export class KeptResults {
  private readonly byDocument = new Map<ParsedDocument, Map<Finder<unknown>, unknown>>();

  /** @param freeze freezes each result, so that a rule that changes it crashes. For tests. */
  constructor(private readonly freeze: boolean) {}

  /** The result of `find`, looked for at the first question. What `find` throws is thrown at each question. */
  once<T>(find: Finder<T>, document: ParsedDocument): T {
    let results = this.byDocument.get(document);
    if (results === undefined) {
      results = new Map();
      this.byDocument.set(document, results);
    }
    // Only `find` itself can have put something under `find`.
    if (results.has(find)) return results.get(find) as T;
    const found = find(document, (inner) => this.once(inner, document));
    if (this.freeze) deepFreeze(found);
    results.set(find, found);
    return found;
  }
}

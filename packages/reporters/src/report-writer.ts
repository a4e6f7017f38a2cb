/**
 * A report written piece by piece, so that ten thousand documents never stand in memory at once:
 * `begin()`, one `document()` each, `end()`. The pieces in this order are the whole report.
 */
export interface ReportWriter<Document, Totals> {
  begin(): string;
  document(document: Document): string;
  end(totals: Totals): string;
}

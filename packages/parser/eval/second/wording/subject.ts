/**
 * A subject of the measures: headings for a part of its own, and paragraphs with the headings they may stand under.
 * `{3-9}` is a number from that range (with a decimal where the range has one); `{我}` is the reporting body in its
 * own words.
 */
export interface Subject {
  readonly themes: readonly string[];
  readonly entries: readonly { readonly heading: string; readonly text: string }[];
}

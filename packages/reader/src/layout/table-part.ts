/** A table at its place on a page. */
export interface TablePart {
  readonly kind: "table";
  readonly page: number;
  /** Its top. */
  readonly y: number;
  readonly rows: readonly (readonly string[])[];
}

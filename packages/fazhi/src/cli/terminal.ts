/** What decides whether and how wide a text report is on standard output. */
export interface Terminal {
  readonly color: boolean;
  readonly columns: number;
}

const DEFAULT_COLUMNS = 80;

/**
 * Colours only on a terminal; NO_COLOR (no-color.org) switches them off, FORCE_COLOR on, the former
 * wins. The reporter keeps the columns between 60 and 100; a pipe gets 80.
 */
export const terminalOf = (
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Terminal => {
  const { NO_COLOR = "", FORCE_COLOR, TERM } = environment;
  const isTerminal = stream.isTTY === true;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  const allowed = NO_COLOR === "" && FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return {
    color: allowed && (forced || (isTerminal && TERM !== "dumb")),
    columns: isTerminal && stream.columns !== undefined && stream.columns > 0 ? stream.columns : DEFAULT_COLUMNS,
  };
};

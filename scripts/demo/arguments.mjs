/** Options of `fazhi check` that take their value from the next argument. */
const VALUED = new Set([
  "--as-of",
  "--baseline",
  "--config",
  "--fail-on",
  "--format",
  "--jobs",
  "--kind",
  "--locale",
  "--max-warnings",
  "--output",
  "--preset",
  "--stdin-filename",
]);

/**
 * Whether the arguments of `fazhi check` name a document (a path, a glob or `-`), or are options only.
 * @param {readonly string[]} args
 */
export function namesDocument(args) {
  return args.some((arg, index) => {
    if (VALUED.has(args[index - 1] ?? "")) return false;
    return arg === "-" || !arg.startsWith("-");
  });
}

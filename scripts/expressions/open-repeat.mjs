/**
 * Whether an expression repeats anything without bound: `*`, `+` or `{n,}` outside of a class. One that does not costs
 * at most a constant at each place where it is tried.
 * @param {string} source
 */
export function hasOpenRepeat(source) {
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === "\\") at++;
    else if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    else if (!inClass && (character === "*" || character === "+")) return true;
    else if (!inClass && character === "{" && /^\{\d+,\}/.test(source.slice(at, at + 8))) return true;
  }
  return false;
}

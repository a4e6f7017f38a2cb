/**
 * The code of a rule that gives itself none: X and six hexadecimal digits made of its id (FNV-1a), so that it stays the
 * same wherever in the file the rule stands, and whatever else is in it.
 */
export const codeOf = (id: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return `X${((hash ^ (hash >>> 24)) & 0xffffff).toString(16).toUpperCase().padStart(6, "0")}`;
};

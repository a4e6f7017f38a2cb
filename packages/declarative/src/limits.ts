/** Longest rule file, in UTF-16 units. */
export const MOST_UNITS = 256 * 1024;

/** How deep lists and mappings may stand in one another; a rule file needs seven. */
export const MOST_DEPTH = 20;

/** Instructions that a compiled pattern may have: what one character may cost. `.{0,100}` has two hundred. */
export const MOST_INSTRUCTIONS = 500;

/** A sentence that is longer has lost its marks; patterns are searched in pieces of this length. */
export const LONGEST_PIECE = 2000;

/** Steps that a rule may take for each character of a document, and for any document whatever its length. */
export const STEPS_PER_CHARACTER = 1000;
export const STEPS_AT_LEAST = 5_000_000;

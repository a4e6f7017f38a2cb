// Parses on Node 12 and later, so that an old Node gets a sentence and not a syntax error.

/**
 * Ends the process with one sentence when this Node is older than the project needs.
 * @param {number} major
 * @param {number} minor
 */
export function requireNode(major, minor) {
  const [hasMajor = 0, hasMinor = 0] = process.versions.node.split(".").map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  process.stderr.write(
    `fazhi: Node ${major}.${minor} or later is needed, this is ${process.versions.node} (https://nodejs.org/).\n`,
  );
  process.exit(1);
}

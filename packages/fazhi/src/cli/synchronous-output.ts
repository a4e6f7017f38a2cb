import { fstatSync, statSync } from "node:fs";

/**
 * Whether bytes for a descriptor may be handed straight to the system: a file, a pipe, a socket, the
 * null device. Not a terminal, and nothing on Windows, where Node translates what a console is to show.
 */
export const isPlainDescriptor = (descriptor: number): boolean => {
  if (process.platform === "win32") return false;
  try {
    const stats = fstatSync(descriptor);
    if (stats.isCharacterDevice()) return stats.rdev === statSync("/dev/null").rdev;
    return stats.isFile() || stats.isFIFO() || stats.isSocket();
  } catch {
    return false;
  }
};

export { byCodePoint } from "./code-point-order.js";
export { type ExpandOptions, expandPaths, nothingMatched, type PathEntry } from "./expand-paths.js";
export {
  type FileError,
  type FileErrorCode,
  fileErrorOf,
  fileMessages,
  systemCode,
  systemErrorReason,
} from "./file-error.js";
export { type BytesResult, DEFAULT_MAX_BYTES, type ReadBytesOptions, readFileBytes } from "./read-file-bytes.js";
export { openWholeFile, type WholeFile } from "./whole-file.js";
export { isBrokenPipe, writeWhole } from "./write-whole.js";

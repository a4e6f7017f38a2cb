export { FILE_EXTENSIONS, REPORT_EXTENSIONS } from "./formats.js";
export { DEFAULT_LIMITS, type ReadLimits } from "./limits.js";
export { type DiagnosticCode, diagnosticMessages } from "./messages.js";
export { read, readText } from "./read.js";
export type { ReadOptions, ReadResult } from "./result.js";

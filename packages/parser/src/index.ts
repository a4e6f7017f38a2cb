export { diagnosticMessages } from "./messages.js";
export { type ParseOptions, parse } from "./parse.js";

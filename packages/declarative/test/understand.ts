import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import type { Understand } from "../src/index.js";

/** The way of a sample with our own reader and parser. */
export const understand: Understand = (text, options) => {
  const read = readText(text);
  return read.ok ? { source: read.source, report: parse(read.source, { ...options, facts: false }) } : null;
};

import type { EvalDocument } from "../types.ts";
import { composed } from "./compose/index.ts";
import { documentOf } from "./draft.ts";
import { written } from "./written/index.ts";

/** The fourth set: written without sight of the parser and of the other sets. The same documents at each call. */
export function documents(): readonly EvalDocument[] {
  return [...written, ...composed].map(documentOf);
}

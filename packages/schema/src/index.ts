export type * from "./types.generated.js";
export * from "./vocabulary.js";

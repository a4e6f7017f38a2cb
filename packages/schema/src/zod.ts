/**
 * The zod schemas: the single source of the published JSON Schemas and of the plain types.
 * They stand at the edges only (JSON that comes in, configuration); between our own stages
 * travel plain objects of the generated types.
 */
export * from "./schemas/check-output.js";
export * from "./schemas/explanation.js";
export * from "./schemas/facts.js";
export * from "./schemas/inspect-output.js";
export * from "./schemas/position.js";
export * from "./schemas/report.js";
export * from "./schemas/rule-file.js";
export * from "./schemas/source-text.js";
export * from "./schemas/words.js";

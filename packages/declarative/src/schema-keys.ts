import * as z from "zod";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The keys that may stand at a place of the data, taken from the schema that judges it.
 *
 * @param path keys and indexes from the top.
 */
export const keysAt = (schema: unknown, data: unknown, path: readonly PropertyKey[]): readonly string[] => {
  if (schema instanceof z.ZodExactOptional) return keysAt(schema.unwrap(), data, path);
  if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion) {
    return [...new Set(alternatives(schema.options, data).flatMap((option) => keysAt(option, data, path)))];
  }
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) {
    const item: unknown = Array.isArray(data) && typeof step === "number" ? data[step] : undefined;
    return keysAt(schema.element, item, rest);
  }
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, unknown>> = schema.shape;
  if (step === undefined) return Object.keys(shape);
  const name = String(step);
  return keysAt(shape[name], isRecord(data) ? data[name] : undefined, rest);
};

/** Of rules of several kinds those of the kind that the data names. */
const alternatives = (options: readonly unknown[], data: unknown): readonly unknown[] => {
  const kind = isRecord(data) ? data.kind : undefined;
  const fitting = options.filter((option) => {
    if (!(option instanceof z.ZodObject)) return false;
    const literal: unknown = option.shape.kind;
    return literal instanceof z.ZodLiteral && literal.value === kind;
  });
  return fitting.length > 0 ? fitting : options;
};

/** Reads the wording lists: one entry a line, its fields set apart by “ # ”. */
export type Theme =
  | "learning"
  | "functions"
  | "rules"
  | "decisions"
  | "enforcement"
  | "emergencies"
  | "disputes"
  | "oversight"
  | "publicity"
  | "digital"
  | "team";

/** g: county or city government; c: with the power to make regulations; p: province; d: department; t: township. */
export type Scope = "g" | "c" | "p" | "d" | "t";

export interface Line {
  readonly key: string;
  readonly scopes: string;
  readonly from: number;
  readonly to: number;
  readonly fields: readonly string[];
}

/** The first field holds the scopes and the years in which the entry could have been written: `gd≥2019≤2022`. */
export function readLines(text: string): readonly Line[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [first = "", ...fields] = line.split("#").map((field) => field.trim());
      return {
        key: line,
        scopes: /^[^≥≤]*/.exec(first)?.[0] ?? "",
        from: Number(/≥(\d{4})/.exec(first)?.[1] ?? 0),
        to: Number(/≤(\d{4})/.exec(first)?.[1] ?? 9999),
        fields,
      };
    });
}

export const fits = (line: Line, scopes: readonly Scope[], year: number): boolean =>
  scopes.some((scope) => line.scopes.includes(scope)) && line.from <= year && year <= line.to;

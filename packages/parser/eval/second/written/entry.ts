import type { BodyType, ContentKey, ContentStatus, Level } from "@fazhi/schema";
import type { EvalDocument, EvalLabels } from "../../types.ts";

type Status = ContentStatus | undefined;
type Section = NonNullable<EvalLabels["sections"]>[number];

/** The statuses of the five contents in the order of the regulation; `undefined` is not judged. */
export function contents(
  measures: Status,
  shortcomings: Status,
  firstResponsiblePerson: Status,
  nextYearPlan: Status,
  otherMatters: Status = "missing",
): Readonly<Partial<Record<ContentKey, ContentStatus>>> {
  const all = {
    measures,
    shortcomings,
    "first-responsible-person": firstResponsiblePerson,
    "next-year-plan": nextYearPlan,
    "other-matters": otherMatters,
  };
  return Object.fromEntries(Object.entries(all).filter(([, status]) => status !== undefined));
}

/** A top-level part; its heading stands without number and without a closing mark. */
export const part = (heading: string, ...roles: readonly ContentKey[]): Section => ({ heading, roles });

export const body = (name: string, level?: Level, type?: BodyType): NonNullable<EvalLabels["organization"]> => ({
  name,
  ...(level === undefined ? {} : { level }),
  ...(type === undefined ? {} : { type }),
});

export const signed = (organization: string | null, date: string | null): NonNullable<EvalLabels["signature"]> => ({
  organization,
  date,
});

/** A document written by hand; the id says so, since both kinds of document stand in one set. */
export function written(
  name: string,
  fileName: string,
  traits: readonly string[],
  labels: EvalLabels,
  text: string,
): EvalDocument {
  return { id: `written-${name}`, fileName, text, traits: ["written", ...traits], labels };
}

import { type BodyType, CONTENT_KEYS, type ContentKey, type ContentStatus, type Level } from "@fazhi/schema";
import type { EvalDocument, EvalLabels } from "../types.js";

const ROLES: Readonly<Record<string, ContentKey>> = {
  m: "measures",
  s: "shortcomings",
  f: "first-responsible-person",
  p: "next-year-plan",
  o: "other-matters",
};

const STATUSES: Readonly<Record<string, ContentStatus | undefined>> = {
  p: "present",
  i: "inline",
  "-": "missing",
  "?": undefined,
};

export type Organization = readonly [name: string, level?: Level | undefined, type?: BodyType | undefined];

/** What is said of an annual report; a field that is left out is not judged. */
export interface ReportFacts {
  readonly year: number;
  readonly title?: string | null;
  readonly organization?: Organization;
  readonly signature?: readonly [organization: string | null, date: string | null] | null;
  readonly published?: string | null;
  /** `heading|roles`, roles by their first letters: m, s, f, p, o. */
  readonly sections?: readonly string[];
  /** One sign per content in the order of the rule: p present, i inline, - missing, ? not judged. */
  readonly content: string;
}

export const organizationOf = ([name, level, type]: Organization): NonNullable<EvalLabels["organization"]> => ({
  name,
  ...(level === undefined ? {} : { level }),
  ...(type === undefined ? {} : { type }),
});

export function reportLabels(facts: ReportFacts): EvalLabels {
  const { signature, sections } = facts;
  return {
    kind: "annual-report",
    reportYear: facts.year,
    ...(facts.title === undefined ? {} : { title: facts.title }),
    ...(facts.organization === undefined ? {} : { organization: organizationOf(facts.organization) }),
    ...(signature === undefined
      ? {}
      : { signature: signature === null ? null : { organization: signature[0], date: signature[1] } }),
    ...(facts.published === undefined ? {} : { publishedOn: facts.published }),
    ...(sections === undefined ? {} : { sections: sections.map(sectionOf) }),
    content: contentOf(facts.content),
  };
}

function sectionOf(line: string): { readonly heading: string; readonly roles: readonly ContentKey[] } {
  const [heading = "", roles = ""] = line.split("|");
  return {
    heading,
    roles: [...roles].map((letter) => {
      const role = ROLES[letter];
      if (role === undefined) throw new Error(`no role is called ${letter} (${line})`);
      return role;
    }),
  };
}

function contentOf(signs: string): Readonly<Partial<Record<ContentKey, ContentStatus>>> {
  if (signs.length !== CONTENT_KEYS.length) throw new Error(`a status for each content is due: ${signs}`);
  const statuses: Partial<Record<ContentKey, ContentStatus>> = {};
  CONTENT_KEYS.forEach((key, index) => {
    const status = STATUSES[signs[index] ?? "?"];
    if (status !== undefined) statuses[key] = status;
  });
  return statuses;
}

/** A document written by hand, without the line break that the literal starts with. */
export function written(
  id: string,
  fileName: string,
  traits: string,
  labels: EvalLabels | ReportFacts,
  text: string,
): EvalDocument {
  return {
    id,
    fileName,
    traits: ["written", ...traits.split(" ")],
    labels: "kind" in labels ? labels : reportLabels(labels),
    text: text.replace(/^\n/, ""),
  };
}

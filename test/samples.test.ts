import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CheckedDocument, ContentKey, InspectedDocument } from "@fazhi/schema";
import { check, inspect } from "fazhi";
import { describe, expect, it } from "vitest";

/** Every sample report beside the result a careful reader wrote down for it (examples/reports/README.md). */
const folder = fileURLToPath(new URL("../examples/reports", import.meta.url));
const samples = readdirSync(folder)
  .filter((name) => name.endsWith(".expected.json"))
  .map((name) => {
    const stem = name.slice(0, -".expected.json".length);
    const file = readdirSync(folder).find((other) => other === `${stem}.txt` || other === `${stem}.md`) ?? stem;
    return [file, JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Expected] as const;
  });

interface Expected {
  readonly kind: string;
  readonly reportYear: number | null;
  readonly title: string | null;
  readonly organization: { readonly name: string; readonly level: string; readonly type: string } | null;
  readonly signature: { readonly organization: string | null; readonly date: string | null } | null;
  readonly publishedOn: string | null;
  readonly sections: readonly { readonly line: number; readonly heading: string; readonly role: string | null }[];
  readonly content: Readonly<Record<ContentKey, string>>;
  readonly items?: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly ruleId: string; readonly line: number; readonly severity: string }[];
  readonly arguable?: readonly string[];
}

interface Place {
  readonly ruleId: string;
  readonly line: number;
}

async function understood(file: string): Promise<{ inspected: InspectedDocument; checked: CheckedDocument }> {
  const input = { path: file, content: readFileSync(`${folder}/${file}`) };
  const inspected = (await inspect(input)).documents[0];
  const checked = (await check(input)).documents[0];
  if (!inspected || !checked || "error" in inspected || "error" in checked)
    throw new Error(`${file} could not be read`);
  return { inspected, checked };
}

it("there is a sample for each expected result", () => expect(samples.length).toBeGreaterThanOrEqual(8));

describe.each(samples)("%s", (file, expected) => {
  const settled = (field: string) => !expected.arguable?.some((name) => name === field || field.startsWith(`${name}.`));

  it("is understood as its reader understands it", async () => {
    const { inspected } = await understood(file);
    expect(inspected.kind).toBe(expected.kind);
    if (settled("reportYear")) expect(inspected.reportYear).toBe(expected.reportYear);
    if (settled("title")) expect(inspected.title?.replace(/\s+/g, "")).toBe(expected.title?.replace(/\s+/g, ""));
    if (settled("publishedOn")) expect(inspected.publishedOn).toBe(expected.publishedOn);
    for (const field of ["name", "level", "type"] as const)
      if (settled(`organization.${field}`))
        expect(inspected.organization?.[field]).toBe(expected.organization?.[field]);
    if (settled("signature"))
      expect(
        inspected.signature && { organization: inspected.signature.organization, date: inspected.signature.date },
      ).toEqual(expected.signature);
    if (expected.kind !== "other")
      expect(inspected.sections.map(({ line, heading, role }) => ({ line, heading, role }))).toEqual(expected.sections);
    for (const [key, items] of Object.entries(expected.items ?? {}))
      expect(inspected.content[key as ContentKey].items, key).toBe(items);
  });

  it("gets the verdicts its reader expects", async () => {
    const { checked } = await understood(file);
    if (expected.kind === "annual-report") expect(checked.content).toEqual(expected.content);
    const found = checked.findings.map(({ ruleId, line, severity }) => ({ ruleId, line, severity }));
    const order = (a: Place, b: Place) => a.line - b.line || (a.ruleId < b.ruleId ? -1 : 1);
    expect(found.sort(order)).toEqual([...expected.findings].sort(order));
    expect(checked.verdicts.filter(({ verdict }) => verdict === "error")).toEqual([]);
  });
});

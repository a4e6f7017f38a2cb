import type { Diagnostic, Organization, Signature } from "@fazhi/schema";
import { readBodyName } from "./body-name.js";

const tail = (name: string): string => name.replace(/^.*[省市区县州旗盟](?=.{2})/, "").replace(/人民政府$/, "");

/** How two names of a body differ, so that no reader would take them for the same one; null where one may stand for the other. */
export function bodyConflict(name: string, nameInText: string, other: string): "body" | "level" | null {
  const alike = other.includes(nameInText) || name.includes(other);
  if (!alike && !other.includes(tail(name))) return "body";
  const [one, two] = [readBodyName(name), readBodyName(other)];
  const [own, rival] = [one.regions[one.regions.length - 1], two.regions[two.regions.length - 1]];
  // 巴州区司法局 for 巴中市巴州区司法局: the division stands in both.
  if (alike || own === undefined || rival === undefined || name.includes(rival) || other.includes(own)) return null;
  // 青岚县 and 青岚市 are the place in two ranks, 青岚县 and 南溪县 two places.
  if (own.slice(0, 2) !== rival.slice(0, 2)) return "body";
  return one.level !== two.level && one.level !== "unknown" && two.level !== "unknown" ? "level" : null;
}

/** @param signature given only where the body's name was taken from the title */
export function organizationDiagnostics(
  organization: Organization | null,
  signature: Signature | null,
): readonly Diagnostic[] {
  if (organization === null) return [{ code: "organization-unknown", data: {}, line: null, span: null }];
  const signed = signature?.organization ?? null;
  if (signed === null || signature === null) return [];
  const conflict = bodyConflict(organization.name, organization.nameInText, signed);
  if (conflict === null) return [];
  const { line, span } = signature;
  const data = { title: organization.nameInText, signature: signed };
  return conflict === "body"
    ? [{ code: "organization-conflict", data, line, span }]
    : [
        {
          code: "level-conflict",
          data: { ...data, level: organization.level, rival: readBodyName(signed).level },
          line,
          span,
        },
      ];
}

import type { DocumentKind, Organization } from "@fazhi/schema";
import type { Surface } from "./options.js";
import { paragraph, type Run } from "./paragraph.js";
import { printable, printableName } from "./printable.js";

/** What the head of a document needs; checked and inspected documents both have it. */
export interface DocumentHead {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly reportYear: number | null;
  readonly organization: Organization | null;
}

/** The path on its own line; never wrapped, so that it can be copied. */
export const pathLine = (path: string, { paint }: Surface): string => `${paint("bold", printableName(path))}\n`;

/** 聊城市人民政府办公室（市级部门） */
export const organizationPhrase = (organization: Organization, { labels, locale }: Surface): string => {
  const nature = [labels.level[organization.level], labels.bodyType[organization.type]];
  const name = printable(organization.name);
  return locale === "en" ? `${name} (${nature.join(" ")})` : `${name}（${nature.join("")}）`;
};

/** Path, title, and one line that says what the document is: kind, year, body. */
export const documentHead = (document: DocumentHead, surface: Surface): string => {
  const { labels, columns, paint } = surface;
  const layout = { columns, indent: 2, hanging: 2, paint };
  const profile: Run[] = [{ text: labels.kind[document.kind], style: document.kind === "other" ? "yellow" : "cyan" }];
  if (document.kind !== "other") {
    profile.push({
      text: ` · ${document.reportYear === null ? labels.yearUnknown : labels.year(document.reportYear)}`,
    });
    const organization =
      document.organization === null ? labels.organizationUnknown : organizationPhrase(document.organization, surface);
    profile.push({ text: ` · ${organization}` });
  }
  const title = document.title === null ? "" : paragraph([{ text: printable(document.title), style: "bold" }], layout);
  return pathLine(document.path, surface) + title + paragraph(profile, layout);
};

import type { ContentKey, InspectedDocument, InspectOutput, ProfileExplanation, Task } from "@fazhi/schema";
import { CONTENT_KEYS } from "@fazhi/schema";
import { checklistLine } from "./checklist.js";
import { displayWidth } from "./display-width.js";
import { organizationPhrase, pathLine } from "./document-head.js";
import { kindLine, passagesLine, rivalsLine } from "./explanation-lines.js";
import { diagnosticNotes } from "./notes.js";
import { type RenderOptions, type Surface, surfaceOf } from "./options.js";
import { outlineTree } from "./outline-tree.js";
import { paragraph, type Run } from "./paragraph.js";
import { unreadableBlock } from "./pretty.js";
import { printable } from "./printable.js";
import type { ReportWriter } from "./report-writer.js";
import { findSection } from "./section-path.js";

type InspectEntry = InspectOutput["documents"][number];

/** Of each list of facts this many are printed; the JSON has all. */
const SHOWN = 10;

const field = (name: string, value: readonly Run[], surface: Surface): string => {
  const { labels, columns, paint } = surface;
  const { title, kind, year, organization, signature, published, file } = labels.field;
  const nameColumns = Math.max(...[title, kind, year, organization, signature, published, file].map(displayWidth));
  const padding = " ".repeat(Math.max(nameColumns - displayWidth(name), 0) + 2);
  return paragraph([{ text: name, style: "dim" }, { text: padding }, ...value], {
    columns,
    indent: 2,
    hanging: 4 + nameColumns,
    paint,
  });
};

const profile = (document: InspectedDocument, surface: Surface): string => {
  const { labels } = surface;
  const { sources, signature } = document;
  const value = (text: string | null, source: keyof typeof sources | null): readonly Run[] => {
    if (text === null) return [{ text: labels.none, style: "dim" }];
    const from = source === null ? null : sources[source];
    return [{ text }, { text: from === null ? "" : labels.from(labels.source[from]), style: "dim" }];
  };
  const organization = document.organization === null ? null : organizationPhrase(document.organization, surface);
  const year = document.reportYear === null ? null : labels.year(document.reportYear);
  const signed =
    signature === null
      ? null
      : [signature.organization, signature.date]
          .filter((part) => part !== null)
          .map(printable)
          .concat(labels.line(signature.line))
          .join(" · ");
  const { explanation } = document;
  const rivals = (...names: readonly (keyof ProfileExplanation)[]): string =>
    names.map((name) => (explanation ? rivalsLine(explanation.profile[name], surface) : "")).join("");
  const file = `${document.format} · ${printable(document.encoding)} · ${labels.punctuation[document.punctuation]}`;
  return (
    field(labels.field.title, value(document.title === null ? null : printable(document.title), "title"), surface) +
    rivals("title") +
    field(labels.field.kind, value(labels.kind[document.kind], "kind"), surface) +
    (explanation ? kindLine(explanation, surface) : "") +
    field(labels.field.year, value(year, "reportYear"), surface) +
    rivals("reportYear") +
    field(labels.field.organization, value(organization, "organization"), surface) +
    rivals("organization", "level") +
    field(labels.field.signature, value(signed, null), surface) +
    field(labels.field.published, value(document.publishedOn, "publishedOn"), surface) +
    rivals("publishedOn") +
    field(labels.field.file, [{ text: file }], surface)
  );
};

/** Stands under the row of the shortcomings. */
const causesLine = (document: InspectedDocument, { labels, columns, paint }: Surface): string => {
  const stated = document.content.shortcomings.causesStated;
  if (stated === undefined) return "";
  const run: Run = { text: labels.causes(stated), style: stated ? "dim" : "yellow" };
  return paragraph([run], { columns, indent: 4, hanging: 4, paint });
};

const contentLines = (document: InspectedDocument, surface: Surface): string => {
  const line = (key: ContentKey): string => {
    const entry = document.content[key];
    const sections = (entry.sections ?? []).map((path) => {
      const section = findSection(document.sections, path);
      return { path, heading: section?.heading ?? null, line: section?.line ?? 1 };
    });
    const passages = (entry.evidence ?? []).map((evidence) => ({ path: null, heading: null, line: evidence.line }));
    return checklistLine(
      {
        content: key,
        status: entry.status,
        places: [...sections, ...passages],
        items: entry.items ?? null,
        characters: entry.characters ?? null,
      },
      surface,
    );
  };
  const whyInline = (key: ContentKey): string =>
    document.explanation && document.content[key].status === "inline"
      ? passagesLine(document.explanation.content[key].reasons, surface)
      : "";
  const keys = CONTENT_KEYS.filter((key) => key !== "other-matters" || document.content[key].status !== "missing");
  return keys
    .map((key) => line(key) + (key === "shortcomings" ? causesLine(document, surface) : "") + whyInline(key))
    .join("");
};

const taskLine = (task: Task, surface: Surface): string => {
  const { labels, columns, paint } = surface;
  const units = [
    [labels.lead, task.lead],
    [labels.support, task.support],
    [labels.joint, task.joint],
  ] as const;
  const named = units
    .filter(([, names]) => names.length > 0)
    .map(([label, names]) => label + names.map(printable).join(labels.listComma));
  const targets = task.targets.map((target) => printable(target.text));
  const separator = surface.locale === "en" ? "; " : "；";
  return paragraph(
    [
      { text: `${task.number}. ${printable(task.title)}` },
      { text: ` · ${labels.line(task.line)}`, style: "dim" },
      named.length === 0
        ? { text: ` · ${labels.noUnits}`, style: "yellow" }
        : { text: ` · ${named.join(separator)}`, style: "cyan" },
      { text: targets.length === 0 ? "" : ` · ${targets.join(separator)}` },
    ],
    { columns, indent: 4, hanging: 7, paint },
  );
};

const factList = <Fact>(
  name: string,
  facts: readonly Fact[],
  line: (fact: Fact) => string,
  surface: Surface,
  shown = SHOWN,
): string => {
  if (facts.length === 0) return "";
  const { labels, columns, paint } = surface;
  const more =
    facts.length > shown
      ? paragraph([{ text: labels.more(facts.length - shown), style: "dim" }], {
          columns,
          indent: 4,
          hanging: 7,
          paint,
        })
      : "";
  return `\n${heading(`${name}${labels.count(facts.length)}`, surface)}${facts.slice(0, shown).map(line).join("")}${more}`;
};

const heading = (text: string, { paint }: Surface): string => `  ${paint("bold", text)}\n`;

const placedText = (text: string, line: number, { labels, columns, paint }: Surface): string =>
  paragraph([{ text: printable(text) }, { text: ` · ${labels.line(line)}`, style: "dim" }], {
    columns,
    indent: 4,
    hanging: 7,
    paint,
  });

const documentBlock = (entry: InspectEntry, surface: Surface): string => {
  if ("error" in entry) return unreadableBlock(entry, surface);
  const { labels } = surface;
  const outline =
    entry.sections.length === 0
      ? ""
      : `\n${heading(labels.field.outline, surface)}${outlineTree(entry.sections, surface, entry.explanation?.sections)}`;
  const content =
    entry.kind === "annual-report" ? `\n${heading(labels.field.content, surface)}${contentLines(entry, surface)}` : "";
  const notes = diagnosticNotes(entry.diagnostics, surface);
  return [
    pathLine(entry.path, surface),
    profile(entry, surface),
    outline,
    content,
    factList(labels.field.tasks, entry.tasks, (task) => taskLine(task, surface), surface, entry.tasks.length),
    factList(labels.field.figures, entry.figures, (figure) => placedText(figure.text, figure.line, surface), surface),
    factList(
      labels.field.citations,
      entry.citations,
      ({ title, number, line }) => placedText(`《${title}》${number === null ? "" : `（${number}）`}`, line, surface),
      surface,
    ),
    factList(
      labels.field.attachments,
      entry.attachments,
      ({ name, target }) =>
        paragraph(
          [{ text: printable(name) }, { text: target === null ? "" : ` · ${printable(target)}`, style: "dim" }],
          {
            columns: surface.columns,
            indent: 4,
            hanging: 7,
            paint: surface.paint,
          },
        ),
      surface,
    ),
    factList(
      labels.field.furniture,
      entry.furniture,
      (furniture) => placedText(furniture.text, furniture.line, surface),
      surface,
    ),
    factList(
      labels.field.damage,
      entry.damage,
      ({ kind, count, line }) => placedText(`${labels.damage[kind]}${labels.count(count)}`, line, surface),
      surface,
    ),
    notes === "" ? "" : `\n${notes}`,
  ].join("");
};

/** What was understood of each document, as a person reads it: profile, outline, contents, facts. */
export const treeWriter = (options: RenderOptions = {}): ReportWriter<InspectEntry, void> => {
  const surface = surfaceOf(options);
  let separator = "";
  return {
    begin() {
      separator = "";
      return "";
    },
    document(entry) {
      const block = separator + documentBlock(entry, surface);
      separator = "\n";
      return block;
    },
    end: () => "",
  };
};

import { readFileSync } from "node:fs";
import type { Report, Section } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { hasCorpus, LABELS, REPORTS } from "../../../test/shared-material.js";
import { parse } from "../src/index.js";
import { textSource } from "./text-source.js";

interface Units {
  readonly task: number;
  readonly lead: readonly string[];
  readonly support?: readonly string[];
  readonly joint?: readonly string[];
}

interface Label {
  readonly file: string;
  readonly kind: string;
  readonly year: number;
  readonly title?: string | null;
  readonly organization: { name: string; nameInText?: string; region: string; level: string; type: string };
  readonly sections?: readonly { line: number; heading: string; role: string; items?: number }[];
  readonly inline?: readonly { line: number; role: string }[];
  readonly signature?: { organization: string; date: string } | null;
  readonly furniture?: readonly string[];
  readonly completeness?: Readonly<Record<string, string>>;
  readonly parts?: number;
  readonly tasks?: number;
  readonly responsibleUnits?: readonly Units[];
  readonly targets?: readonly { task: number; value: number; unit: string; comparator?: string; due?: string }[];
}

const labels: readonly Label[] = hasCorpus ? JSON.parse(readFileSync(LABELS, "utf8")).reports : [];

function understand(file: string): { report: Report; text: string } {
  const text = readFileSync(`${REPORTS}/${file}`, "utf8");
  return { report: parse(textSource(text, { fileName: file })), text };
}

const flat = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...flat(section.children)]);

describe.skipIf(!hasCorpus)("the labels of the shared corpus (skipped where it is absent)", () => {
  it.each(labels.map((label) => [label.file, label] as const))("%s: profile", (file, label) => {
    const { report, text } = understand(file);
    expect(report.kind).toBe(label.kind);
    expect(report.reportYear).toBe(label.year);
    expect(report.organization).toMatchObject({
      name: label.organization.name,
      region: label.organization.region,
      level: label.organization.level,
      type: label.organization.type,
    });
    if (label.organization.nameInText !== undefined)
      expect(report.organization?.nameInText).toBe(label.organization.nameInText);
    if (label.title !== undefined) expect(report.title).toBe(label.title);
    if (label.signature !== undefined)
      expect(report.signature && { organization: report.signature.organization, date: report.signature.date }).toEqual(
        label.signature,
      );
    const furniture = report.furniture.map((item) => text.slice(item.span.start, item.span.end));
    if (label.furniture !== undefined) expect(furniture).toEqual(label.furniture);
  });

  it.each(labels.filter((label) => label.sections).map((label) => [label.file, label] as const))(
    "%s: outline and contents",
    (file, label) => {
      const { report } = understand(file);
      expect(report.sections.map(({ line, heading, role }) => ({ line, heading, role }))).toEqual(
        label.sections?.map(({ line, heading, role }) => ({ line, heading, role })),
      );
      const statuses = Object.fromEntries(Object.entries(report.content).map(([key, { status }]) => [key, status]));
      expect(statuses).toMatchObject(label.completeness ?? {});
      for (const { role, items } of label.sections ?? [])
        if (items !== undefined) expect(report.content[role as keyof typeof report.content].items, role).toBe(items);
      for (const { role, line } of label.inline ?? [])
        expect(
          report.content[role as keyof typeof report.content].evidence?.map((passage) => passage.line),
          role,
        ).toContain(line);
    },
  );

  it.each(labels.filter((label) => label.tasks).map((label) => [label.file, label] as const))(
    "%s: tasks, units and targets",
    (file, label) => {
      const { report } = understand(file);
      expect(report.sections).toHaveLength(label.parts ?? 0);
      expect(report.tasks.map((task) => task.number)).toEqual(
        Array.from({ length: label.tasks ?? 0 }, (_, index) => index + 1),
      );
      expect(report.tasks.map(({ number, lead, support, joint }) => ({ task: number, lead, support, joint }))).toEqual(
        label.responsibleUnits?.map(({ task, lead, support = [], joint = [] }) => ({ task, lead, support, joint })),
      );
      const targets = report.tasks.flatMap((task) =>
        task.targets.map(({ value, unit, due }) => ({ task: task.number, value, unit, due })),
      );
      expect(targets).toEqual(
        label.targets?.map(({ task, value, unit, due }) => ({
          task,
          value,
          unit,
          due: due === undefined ? null : `${due.slice(0, 4)}-12-31`,
        })),
      );
    },
  );

  it.each(labels.map((label) => [label.file] as const))("%s: every span slices to the text it speaks of", (file) => {
    const { report, text } = understand(file);
    const slice = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
    for (const section of flat(report.sections)) {
      expect(slice(section.headingSpan)).toBe(section.heading);
      expect(slice(section.span).startsWith(section.marker ?? section.heading)).toBe(true);
    }
    for (const figure of report.figures) expect(slice(figure.span)).toBe(figure.text);
    for (const citation of report.citations) expect(slice(citation.span)).toBe(`《${citation.title}》`);
    for (const item of report.furniture) expect(slice(item.span)).toBe(item.text);
    for (const task of report.tasks) for (const target of task.targets) expect(slice(target.span)).toBe(target.text);
    if (report.organization?.span) expect(slice(report.organization.span)).toBe(report.organization.nameInText);
  });

  it("tianjin-heping-district-2023.txt: duties, bodies, officers and rates", () => {
    const { report } = understand("tianjin-heping-district-2023.txt");
    expect(report.content["first-responsible-person"].items).toBe(10);
    expect(report.duties.map(({ id }) => id)).toEqual([
      "party-committee-1",
      ...[1, 2, 3, 4, 5, 6].map((item) => `government-${item}`),
      "reporting-on-law",
    ]);
    // Each of the six paragraphs is evidence of its own duty.
    for (const item of [1, 2, 3, 4, 5, 6])
      expect(report.duties.find(({ id }) => id === `government-${item}`)?.evidence.map(({ line }) => line)).toContain(
        21 + item,
      );
    const figure = (text: string) => report.figures.find((one) => one.text.endsWith(text));
    expect(figure("区属执法主体33个")).toMatchObject({ value: 33, unit: "个", qualifier: null });
    expect(figure("执法人员934名")).toMatchObject({ value: 934, unit: "名" });
    expect(figure("行政复议首选率超60%")).toMatchObject({ value: 60, unit: "%", qualifier: "more-than" });
    expect(report.figures.filter(({ value, unit }) => value === 100 && unit === "%").length).toBe(9);
    // 141件, 其中案前案中化解61件: another figure stands between them, so nothing is sure.
    expect(report.relations).toEqual([]);
    expect(report.topics.map(({ id, by }) => [id, by])).toEqual(
      [
        "functions",
        "rule-making",
        "decisions",
        "enforcement",
        "emergencies",
        "disputes",
        "oversight",
        "leadership",
      ].map((id) => [id, "heading"]),
    );
    expect(report.meetings.map(({ kind, count }) => [kind, count])).toEqual([
      ["standing-committee", 3],
      ["executive", 2],
    ]);
    expect(report.shortcomings.map(({ line }) => line)).toEqual([34, 35, 36, 37]);
    expect(report.planItems).toHaveLength(4);
  });

  it("the four 亲自 are those the text has", () => {
    const personally = (file: string) =>
      understand(file).report.duties.flatMap(({ id }) => (id.startsWith("personally") ? [id.slice(-1)] : []));
    expect(personally("tianjin-dongli-government-service-office-2022.txt")).toEqual(["1", "2", "3", "4"]);
    expect(personally("liaocheng-government-office-2021.txt")).toEqual(["1", "3"]);
    expect(personally("tianjin-heping-district-2023.txt")).toEqual([]);
  });

  it("the head that a report names is found, and nobody else", () => {
    const people = labels.flatMap(({ file }) => understand(file).report.people.map(({ name }) => name));
    expect(people).toEqual(["朱晓聆"]);
  });

  it.each(labels.map((label) => [label.file] as const))("%s: points are as many as they are counted", (file) => {
    const { report } = understand(file);
    expect(report.shortcomings.length).toBe(report.content.shortcomings.items ?? 0);
    expect(report.planItems.length).toBe(report.content["next-year-plan"].items ?? 0);
    for (const { object } of report.shortcomings) expect(object).not.toBeNull();
  });
});

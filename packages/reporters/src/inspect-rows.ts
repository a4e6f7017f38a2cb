import type { Citation, Content, Figure, InspectedDocument, InspectOutput, Shortcoming, Task } from "@fazhi/schema";
import type { Cell } from "./csv.js";

type InspectEntry = InspectOutput["documents"][number];

/** The tables that an inspection is given as, one row for each of what they are named for. */
export const INSPECT_TABLES = ["documents", "figures", "shortcomings", "tasks", "citations"] as const;
export type InspectTable = (typeof INSPECT_TABLES)[number];

/** A table: the names of its columns, and the rows of one document, whose first cell is the path. */
export interface TableRows {
  readonly names: readonly string[];
  rows(document: InspectEntry): readonly (readonly Cell[])[];
}

type Columns<Subject> = readonly (readonly [name: string, cell: (subject: Subject) => Cell])[];

const namesOf = <Subject>(columns: Columns<Subject>): readonly string[] => columns.map(([name]) => name);

const cellsOf = <Subject>(columns: Columns<Subject>, subject: Subject): readonly Cell[] =>
  columns.map(([, cell]) => cell(subject));

/** What every row begins with, so that rows of many documents can stand in one table. */
const HEAD: Columns<InspectedDocument> = [
  ["path", ({ path }) => path],
  ["kind", ({ kind }) => kind],
  ["reportYear", ({ reportYear }) => reportYear],
  ["organization", ({ organization }) => organization?.name ?? null],
];

const contentColumns = (name: string, key: keyof Content): Columns<InspectedDocument> => [
  [`${name}Status`, ({ content }) => content[key].status],
  [`${name}Items`, ({ content }) => content[key].items ?? null],
];

/** As `complete` of a checked document: other kinds have no prescribed contents and are never complete. */
const isComplete = ({ kind, content }: InspectedDocument): boolean =>
  kind === "annual-report" &&
  content.measures.status === "present" &&
  content.shortcomings.status === "present" &&
  content["first-responsible-person"].status === "present" &&
  content["next-year-plan"].status === "present";

const DOCUMENT: Columns<InspectedDocument> = [
  ["title", ({ title }) => title],
  ["level", ({ organization }) => organization?.level ?? null],
  ["type", ({ organization }) => organization?.type ?? null],
  ["region", ({ organization }) => organization?.region ?? null],
  ["signatureOrganization", ({ signature }) => signature?.organization ?? null],
  ["signatureDate", ({ signature }) => signature?.date ?? null],
  ["publishedOn", ({ publishedOn }) => publishedOn],
  ...contentColumns("measures", "measures"),
  ...contentColumns("shortcomings", "shortcomings"),
  ["causesStated", ({ content }) => content.shortcomings.causesStated ?? null],
  ...contentColumns("firstResponsiblePerson", "first-responsible-person"),
  ...contentColumns("nextYearPlan", "next-year-plan"),
  ...contentColumns("otherMatters", "other-matters"),
  ["complete", isComplete],
  ["figures", ({ figures }) => figures.length],
  ["citations", ({ citations }) => citations.length],
  ["tasks", ({ tasks }) => tasks.length],
  ["damage", ({ damage }) => damage.map(({ kind }) => kind).join("、")],
];

/** A document that could not be read has a row as well; else a table would look complete that is not. */
const documentTable = (): TableRows => {
  const columns = [...HEAD, ...DOCUMENT];
  return {
    names: [...namesOf(columns), "error"],
    rows: (document) => [
      "error" in document
        ? [document.path, ...columns.slice(1).map(() => null), document.error.message]
        : [...cellsOf(columns, document), null],
    ],
  };
};

const factTable = <Fact>(
  factsOf: (document: InspectedDocument) => readonly Fact[],
  columns: Columns<Fact>,
): TableRows => ({
  names: [...namesOf(HEAD), ...namesOf(columns)],
  rows(document) {
    if ("error" in document) return [];
    const head = cellsOf(HEAD, document);
    return factsOf(document).map((fact) => [...head, ...cellsOf(columns, fact)]);
  },
});

const FIGURE: Columns<Figure> = [
  ["value", ({ value }) => value],
  ["upper", ({ upper }) => upper],
  ["qualifier", ({ qualifier }) => qualifier],
  ["unit", ({ unit }) => unit],
  ["text", ({ text }) => text],
  ["line", ({ line }) => line],
  ["start", ({ span }) => span.start],
  ["end", ({ span }) => span.end],
];

const SHORTCOMING: Columns<Shortcoming> = [
  ["text", ({ text }) => text],
  ["object", ({ object }) => object],
  ["cause", ({ cause }) => cause],
  ["line", ({ line }) => line],
];

const TASK: Columns<Task> = [
  ["number", ({ number }) => number],
  ["title", ({ title }) => title],
  ["lead", ({ lead }) => lead.join("、")],
  ["support", ({ support }) => support.join("、")],
  ["joint", ({ joint }) => joint.join("、")],
  ["due", ({ due }) => due],
  ["targets", ({ targets }) => targets.map(({ text }) => text).join("；")],
  ["line", ({ line }) => line],
];

const CITATION: Columns<Citation> = [
  ["title", ({ title }) => title],
  ["number", ({ number }) => number],
  ["article", ({ article }) => article],
  ["line", ({ line }) => line],
];

/** The rows of each table. */
export const TABLE_ROWS: Readonly<Record<InspectTable, TableRows>> = {
  documents: documentTable(),
  figures: factTable(({ figures }) => figures, FIGURE),
  shortcomings: factTable(({ shortcomings }) => shortcomings, SHORTCOMING),
  tasks: factTable(({ tasks }) => tasks, TASK),
  citations: factTable(({ citations }) => citations, CITATION),
};

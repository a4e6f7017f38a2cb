export { displayWidth } from "./display-width.js";
export { INSPECT_TABLES, type InspectTable } from "./inspect-rows.js";
export { type CsvOptions, inspectCsvWriter, inspectTableWriter } from "./inspect-table.js";
export { checkJsonWriter, checkNdjsonWriter, inspectJsonWriter, inspectNdjsonWriter } from "./json.js";
export type { Locale } from "./labels.js";
export { describeBasis } from "./legal-basis.js";
export type { RenderOptions } from "./options.js";
export { type ParagraphLayout, paragraph, type Run } from "./paragraph.js";
export { prettyWriter } from "./pretty.js";
export { printable, printableName } from "./printable.js";
export {
  renderCheckJson,
  renderCheckNdjson,
  renderInspectCsv,
  renderInspectJson,
  renderInspectNdjson,
  renderInspectTable,
  renderPretty,
  renderTree,
} from "./render.js";
export type { ReportWriter } from "./report-writer.js";
export { type Paint, painter, type Style } from "./styling.js";
export { treeWriter } from "./tree.js";

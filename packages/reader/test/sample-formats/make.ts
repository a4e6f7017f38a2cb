import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import iconv from "iconv-lite";
import { ofdPackage, type ReportPart } from "../ofd-package.js";
import { siteTemplates } from "../site-templates.js";
import { numberedReportAsText } from "./numbered-report.js";
import { converted, type OfficeFormat } from "./office.js";
import { numberedReport, typedReport } from "./word-files.js";

const EXAMPLES = fileURLToPath(new URL("../../../../examples/", import.meta.url));

/** A file of the sample in some format; `of` names the text that it must mean the same as. */
export interface SampleFile {
  readonly name: string;
  readonly of: "typed" | "numbered";
  readonly bytes: Uint8Array;
}

const TYPED = "qinglan-county-government-2023";
const NUMBERED = "yunze-water-bureau-2024";
const SITE = {
  source: "青岚县司法局",
  publishedOn: "2024-03-08",
  site: "青岚县人民政府门户网站",
  column: "法治政府建设",
};

/** The text of each sample, which all of its files mean. */
export const sampleTexts = {
  typed: { name: `${TYPED}.txt`, text: readFileSync(`${EXAMPLES}reports/${TYPED}.txt`, "utf8") },
  numbered: { name: `${NUMBERED}.txt`, text: numberedReportAsText() },
} as const;

const isPart = (line: string): boolean => /^[一二三四五六七八九十]+、/.test(line);

/** What LibreOffice makes of the samples: seven files, about two seconds each. */
export async function officeFiles(office: string): Promise<readonly SampleFile[]> {
  const typed = await typedReport(sampleTexts.typed.text);
  const numbered = await numberedReport();
  const file = (of: SampleFile["of"], bytes: Uint8Array, to: OfficeFormat): SampleFile => ({
    name: `${of === "typed" ? TYPED : NUMBERED}.${to}`,
    of,
    bytes: converted(office, bytes, "docx", to),
  });
  return [
    ...(["docx", "doc", "odt", "pdf"] as const).map((to) => file("typed", typed, to)),
    ...(["docx", "doc", "odt", "pdf"] as const).map((to) => file("numbered", numbered, to)),
  ];
}

/** What needs no other program: OFD, web pages of four kinds of site, Markdown. */
async function writtenFiles(): Promise<readonly SampleFile[]> {
  const [title = "", ...lines] = sampleTexts.typed.text.split("\n").filter((line) => line.trim() !== "");
  const signature = lines.splice(-2);
  const parts: readonly ReportPart[] = lines.map((line) => (isPart(line) ? { heading: line } : line));
  const ofd = ofdPackage({ title, paragraphs: [...parts, ...signature], metadataTitle: title });
  const markdown = [`# ${title}`, ...lines.map((line) => (isPart(line) ? `## ${line}` : line)), ...signature].join(
    "\n\n",
  );
  return [
    { name: `${TYPED}.ofd`, of: "typed", bytes: ofd },
    { name: `${TYPED}.md`, of: "typed", bytes: new TextEncoder().encode(`${markdown}\n`) },
    { name: `${NUMBERED}.written-by-a-library.docx`, of: "numbered", bytes: await numberedReport() },
    ...siteTemplates.map(({ name, page }): SampleFile => {
      const html = page({ title, paragraphs: [...lines, ...signature], attachments: [], ...SITE });
      // Old sites say GB2312 and mean it.
      const bytes = /charset=["']?gb/i.test(html) ? iconv.encode(html, "gb18030") : new TextEncoder().encode(html);
      return { name: `${TYPED}.${name}.html`, of: "typed", bytes };
    }),
  ];
}

/** Writes all of them to examples/formats. */
export async function writeSampleFiles(office: string): Promise<void> {
  const folder = `${EXAMPLES}formats/`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${sampleTexts.numbered.name}`, sampleTexts.numbered.text);
  for (const { name, bytes } of [...(await officeFiles(office)), ...(await writtenFiles())]) {
    writeFileSync(`${folder}${name}`, bytes);
  }
}

import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { NUMBERED_REPORT, type NumberedBlock } from "./numbered-report.js";

/** Sizes of GB/T 9704-2012 in half points: 小标宋 2号 for the title, 仿宋 3号 for the text. */
const TITLE = { size: 44, font: "方正小标宋简体" };
const BODY = { size: 32, font: "仿宋_GB2312" };
const FIRST_LEVEL = { size: 32, font: "黑体" };
const INDENT = { firstLine: 640 };

const body = (text: string): Paragraph => new Paragraph({ indent: INDENT, children: [new TextRun({ text, ...BODY })] });

const title = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, ...TITLE })] });

const signed = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text, ...BODY })] });

const A4 = { page: { size: { width: 11_906, height: 16_838 } } };

const pageNumbers = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })],
    }),
  ],
});

/** A report whose lines are typed as they stand in a text: numbers by hand, 一、 in another font. */
export function typedReport(text: string): Promise<Uint8Array> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const [first = "", ...rest] = lines;
  const signature = rest.splice(-2);
  const paragraphs = rest.map((line) =>
    /^[一二三四五六七八九十]+、/.test(line)
      ? new Paragraph({ indent: INDENT, children: [new TextRun({ text: line, ...FIRST_LEVEL })] })
      : body(line),
  );
  return Packer.pack(
    new Document({
      sections: [
        {
          properties: A4,
          footers: { default: pageNumbers },
          children: [title(first), ...paragraphs, ...signature.map(signed)],
        },
      ],
    }),
    "uint8array",
  );
}

type Footnotes = Record<string, { children: Paragraph[] }>;

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** One block in Word's terms; its note goes to the notes of the document. */
function shown(block: NumberedBlock, footnotes: Footnotes): readonly (Paragraph | Table)[] {
  if (block.kind === "heading") {
    return [
      new Paragraph({
        heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_1,
        numbering: { reference: "parts", level: block.level - 1 },
        children: [new TextRun({ text: block.text, ...FIRST_LEVEL })],
      }),
    ];
  }
  if (block.kind === "table") {
    const caption = new TextRun({ text: block.caption, ...BODY });
    const cell = (text: string) => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] });
    return [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [caption] }),
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: block.rows.map((cells) => new TableRow({ children: cells.map(cell) })),
      }),
    ];
  }
  if (block.note === undefined) return [body(block.text)];
  const number = Object.keys(footnotes).length + 1;
  footnotes[number] = { children: [new Paragraph({ children: [new TextRun(block.note)] })] };
  const children = [new TextRun({ text: block.text, ...BODY }), new FootnoteReferenceRun(number)];
  return [new Paragraph({ indent: INDENT, children })];
}

/** {@link NUMBERED_REPORT} with numbers that Word makes, tables, footnotes and a running head. */
export function numberedReport(): Promise<Uint8Array> {
  const footnotes: Footnotes = {};
  const blocks: readonly NumberedBlock[] = NUMBERED_REPORT.blocks;
  const children = blocks.flatMap((block) => shown(block, footnotes));
  const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: index,
    format,
    text,
    alignment: AlignmentType.START,
    suffix: "nothing" as const,
  });
  return Packer.pack(
    new Document({
      title: NUMBERED_REPORT.title,
      footnotes,
      numbering: {
        config: [
          {
            reference: "parts",
            levels: [
              level(0, LevelFormat.CHINESE_COUNTING_THOUSAND, "%1、"),
              level(1, LevelFormat.CHINESE_COUNTING_THOUSAND, "（%2）"),
              level(2, LevelFormat.DECIMAL, "%3."),
            ],
          },
        ],
      },
      sections: [
        {
          properties: A4,
          headers: { default: new Header({ children: [new Paragraph(NUMBERED_REPORT.runningHead)] }) },
          footers: { default: pageNumbers },
          children: [title(NUMBERED_REPORT.title), ...children, ...NUMBERED_REPORT.signature.map(signed)],
        },
      ],
    }),
    "uint8array",
  );
}

import type {
  Attachment,
  Block,
  Diagnostic,
  Format,
  FurnitureKind,
  Hints,
  Origin,
  SourceText,
  Span,
} from "@fazhi/schema";
import type { DiagnosticCode, DiagnosticData } from "./messages.js";
import { lineAt } from "./result.js";

/** What a block may say of itself besides its kind. */
export interface BlockDetails {
  /** 1 … 9, of a heading. */
  readonly level?: number;
  readonly furniture?: FurnitureKind;
  /** Where the block was; left out, it is that of the block before. */
  readonly origin?: Origin;
}

interface LateRemark {
  readonly code: DiagnosticCode;
  readonly data: Diagnostic["data"];
  readonly span: Span | null;
}

/**
 * Puts the canonical text of a format together whose text is not its own file: block by block, one line each, in reading
 * order. Inside a block `\n` is a line break that the format marks. Blanks at the ends of a block and empty blocks vanish.
 */
export class SourceBuilder {
  private readonly parts: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly origins: { start: number; origin: Origin }[] = [];
  private readonly remarks: LateRemark[] = [];
  private readonly attachments: Attachment[] = [];
  private length = 0;

  /** Offset at which the next block will begin. */
  get offset(): number {
    return this.length;
  }

  /** Adds a block; null where nothing but blanks is in it. */
  add(kind: Block["kind"], content: string, details: BlockDetails = {}): Span | null {
    const text = content.replace(/\r\n?/g, "\n").trim();
    if (text === "") return null;
    const { origin, ...marks } = details;
    const span = { start: this.length, end: this.length + text.length };
    const last = this.origins.at(-1);
    if (origin !== undefined && (last === undefined || !sameOrigin(last.origin, origin))) {
      this.origins.push({ start: span.start, origin });
    }
    this.blocks.push({ kind, ...marks, span });
    this.parts.push(text, "\n");
    this.length = span.end + 1;
    return span;
  }

  /** Adds a table as one block: a line per row, a tab between cells; a line break inside a cell becomes a blank. */
  addTable(rows: readonly (readonly string[])[], details: BlockDetails = {}): Span | null {
    const lines = rows
      .map((cells) => cells.map((cell) => cell.replace(/\s+/g, " ").trim()))
      .filter((cells) => cells.some((cell) => cell !== ""))
      .map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1).join("\t"));
    return this.add("table", lines.join("\n"), details);
  }

  /** Remarks on the document, or on a place of the text that has been added already. */
  remark<Code extends DiagnosticCode>(code: Code, data: DiagnosticData<Code>, span: Span | null = null): void {
    this.remarks.push({ code, data, span });
  }

  attach(attachment: Attachment): void {
    const known = this.attachments.some(({ name, target }) => name === attachment.name && target === attachment.target);
    if (!known) this.attachments.push(attachment);
  }

  /** The finished text. `encoding` is that of the file, or of the XML in it. */
  build(document: {
    readonly format: Format;
    readonly encoding: string;
    readonly fileName: string | null;
    readonly hints?: Hints;
  }): SourceText {
    const text = this.parts.join("");
    const { format, encoding, fileName, hints = {} } = document;
    return {
      text,
      format,
      encoding,
      fileName,
      hints,
      blocks: this.blocks,
      markup: [],
      origins: this.origins,
      attachments: this.attachments,
      diagnostics: this.remarks.map(({ code, data, span }) =>
        span === null ? { code, data, line: null, span } : { code, data, line: lineAt(text, span.start), span },
      ),
    };
  }
}

const sameOrigin = (a: Origin, b: Origin): boolean =>
  a.page === b.page && a.paragraph === b.paragraph && a.line === b.line;

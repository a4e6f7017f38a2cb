/** A link of the page: its address as written, and what it is called. */
export interface PageLink {
  readonly target: string;
  name: string;
}

/** How a stretch of text is set. */
export interface Setting {
  readonly bold: boolean;
  readonly link: PageLink | null;
  readonly keepsBlanks: boolean;
}

/** One line as the page breaks it (`br`), with what is known of its characters; sizes do not count blanks. */
export interface VisualLine {
  text: string;
  /** 1-based line of the file on which its first character stands. */
  line: number;
  size: number;
  linked: number;
  bold: number;
  links: PageLink[];
}

const BLANKS = /[ \t\n\f\r]+/g;

/** Characters without blanks. */
export function visibleSize(text: string): number {
  let size = 0;
  for (let at = 0; at < text.length; at++) if (!isBlankUnit(text.charCodeAt(at))) size++;
  return size;
}

const isBlankUnit = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0xfeff;

/** Han characters and the marks set with them: a line end of the file between two of them is no blank. */
function isWide(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0x9fff) ||
    (unit >= 0xd800 && unit <= 0xdfff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff01 && unit <= 0xff60) ||
    (unit >= 0x2018 && unit <= 0x201d)
  );
}

const collapse = (text: string): string =>
  text.replace(BLANKS, (run: string, at: number) =>
    run.includes("\n") && isWide(text.charCodeAt(at - 1)) && isWide(text.charCodeAt(at + run.length)) ? "" : " ",
  );

/** Collects inline text into the lines that the page shows. */
export class LineCollector {
  private lines: VisualLine[] = [];
  private current: VisualLine | null = null;
  /** The present line ends in a blank; asking the text itself would copy it each time. */
  private endsBlank = true;

  get isEmpty(): boolean {
    return this.lines.length === 0 && (this.current === null || this.current.size === 0);
  }

  add(text: string, line: number, setting: Setting): void {
    if (!setting.keepsBlanks) {
      this.append(collapse(text), line + leadingLineEnds(text), setting);
      return;
    }
    let at = line;
    for (const piece of text.split("\n")) {
      if (at > line) this.breakLine();
      this.append(piece, at, setting);
      at++;
    }
  }

  breakLine(): void {
    this.lines.push(this.current ?? newLine());
    this.current = newLine();
    this.endsBlank = true;
  }

  /** All lines since the last call; blank ones are kept, because they part paragraphs. */
  take(): readonly VisualLine[] {
    if (this.current !== null) this.lines.push(this.current);
    const taken = this.lines;
    this.lines = [];
    this.current = null;
    this.endsBlank = true;
    for (const line of taken) line.text = trimAscii(line.text);
    return taken;
  }

  private append(text: string, line: number, { bold, link, keepsBlanks }: Setting): void {
    if (text === "") return;
    this.current ??= newLine();
    const { current } = this;
    current.text += !keepsBlanks && this.endsBlank && text.startsWith(" ") ? text.slice(1) : text;
    this.endsBlank = text.endsWith(" ");
    const size = visibleSize(text);
    if (size === 0) return;
    if (current.size === 0) current.line = line;
    current.size += size;
    if (bold) current.bold += size;
    if (link === null) return;
    current.linked += size;
    if (current.links.at(-1) !== link) current.links.push(link);
    if (link.name.length < LONGEST_NAME) link.name += text;
  }
}

const LONGEST_NAME = 300;

const newLine = (): VisualLine => ({ text: "", line: 0, size: 0, linked: 0, bold: 0, links: [] });

function leadingLineEnds(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length && isBlankUnit(text.charCodeAt(at)); at++)
    if (text.charCodeAt(at) === 0x0a) count++;
  return count;
}

function trimAscii(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}

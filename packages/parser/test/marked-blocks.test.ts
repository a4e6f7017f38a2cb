import type { Block, SourceText } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { parse } from "../src/index.js";
import { textSource } from "./text-source.js";

/** A source whose format marks some of its lines: `[what the format says, the line]`, null for running text. */
function marked(...lines: readonly (readonly [Omit<Block, "span"> | null, string])[]): SourceText {
  const text = lines.map(([, line]) => line).join("\n");
  const blocks: Block[] = [];
  let at = 0;
  for (const [mark, line] of lines) {
    const span = { start: at, end: at + line.length };
    blocks.push({ ...(mark ?? { kind: "paragraph" }), span });
    at = span.end + 1;
  }
  return { ...textSource(text), format: "docx", blocks };
}

const headings = (source: SourceText): readonly string[] => parse(source).sections.map(({ heading }) => heading);
const bold = { kind: "heading" } as const;

describe("blocks that the format marks", () => {
  it("takes what the format calls furniture out of the text and keeps its kind", () => {
    const report = parse(
      marked(
        [{ kind: "furniture", furniture: "running-head" }, "云岫县水务局"],
        [{ kind: "title" }, "云岫县水务局2023年法治政府建设年度报告"],
        [null, "一、主要举措和成效"],
        [null, "办理取水许可46件。"],
        [{ kind: "furniture", furniture: "page-number" }, "— 1 —"],
        [null, "二、存在的不足和原因"],
        [null, "执法力量不足，原因是编制较少。"],
      ),
    );
    expect(report.furniture.map(({ kind, text }) => [kind, text])).toEqual([
      ["running-head", "云岫县水务局"],
      ["page-number", "— 1 —"],
    ]);
    expect(report.sections.map(({ heading }) => heading)).toEqual(["主要举措和成效", "存在的不足和原因"]);
  });

  it("reads notes for facts and for nothing else", () => {
    const report = parse(
      marked(
        [null, "云岫县水务局2023年法治政府建设年度报告"],
        [null, "一、主要举措和成效"],
        [null, "办理取水许可46件。"],
        [null, "云岫县水务局"],
        [null, "2024年1月8日"],
        [{ kind: "footnote" }, "一、依据《取水许可管理办法》统计，另有3件在办。"],
      ),
    );
    expect(report.signature).toMatchObject({ organization: "云岫县水务局", date: "2024-01-08" });
    expect(report.sections).toHaveLength(1);
    expect(report.figures.map(({ value }) => value)).toEqual([46, 3]);
    expect(report.citations.map(({ title }) => title)).toEqual(["取水许可管理办法"]);
  });

  it("does not number the outline by the rows of a table", () => {
    const source = marked(
      [null, "一、主要举措和成效"],
      [null, "办案情况见下表。"],
      [{ kind: "table" }, "二、存在的问题\t3个"],
      [null, "二、存在的不足和原因"],
      [null, "力量不足。"],
    );
    expect(headings(source)).toEqual(["主要举措和成效", "存在的不足和原因"]);
    expect(parse(source).sections[0]?.children).toEqual([]);
  });

  it("takes bold lines for parts where nothing is numbered, and for emphasis where parts are", () => {
    expect(
      headings(marked([bold, "党建引领强根基"], [null, "学习12次。"], [bold, "护航发展有力度"], [null, "办案3件。"])),
    ).toEqual(["党建引领强根基", "护航发展有力度"]);
    expect(
      headings(
        marked([null, "一、主要举措和成效"], [bold, "党建引领强根基"], [null, "学习12次。"], [null, "二、存在的不足"]),
      ),
    ).toEqual(["主要举措和成效", "存在的不足"]);
  });

  it("does not believe a heading style on a whole paragraph", () => {
    const prose = "全年组织学习十二次，".repeat(12);
    expect(
      headings(marked([{ kind: "heading", level: 1 }, "主要举措"], [{ kind: "heading", level: 1 }, prose])),
    ).toEqual(["主要举措"]);
  });

  it("finds a title by its mark where its wording says little", () => {
    const report = parse(
      marked(
        [{ kind: "title" }, "云岫县水务局"],
        [{ kind: "title" }, "二〇二三年度工作"],
        [null, "一、主要举措和成效"],
      ),
    );
    expect(report.title).toBe("云岫县水务局二〇二三年度工作");
    expect(
      parse(marked([null, "云岫县水务局"], [null, "二〇二三年度工作"], [null, "一、主要举措和成效"])).title,
    ).toBeNull();
  });
});

describe("a line without number between numbered parts", () => {
  const between = (line: string) =>
    headings(
      textSource(
        `一、2023年度主要举措和成效\n办案3件。\n二、履行第一责任人职责情况\n学习6次。\n${line}\n另有2次。\n三、存在的不足和原因\n力量不足。`,
      ),
    );

  it("is the caption of a table where the numbering runs on and the content has a part of its own", () => {
    expect(between("局党组履行第一责任人职责情况")).toHaveLength(3);
  });

  it("is a part where no numbered part has its content", () => {
    expect(between("2024年度工作安排")).toContain("2024年度工作安排");
  });
});

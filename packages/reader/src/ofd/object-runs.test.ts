import { describe, expect, it } from "vitest";
import { parseXml } from "../container/xml.js";
import { Guard } from "../guard.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { pageContent } from "./page-content.js";
import { resourcesOf } from "./resources.js";

const guard = () => new Guard(DEFAULT_LIMITS);
const xml = (text: string) => parseXml(new TextEncoder().encode(text), "ofd", "Content.xml", guard());

/** The content of a page with these objects, and these resources. */
const content = (objects: string, resources = "") =>
  pageContent(
    xml(`<Page><Content><Layer>${objects}</Layer></Content></Page>`),
    resourcesOf([xml(`<Res>${resources}</Res>`)]),
    guard(),
  );

const text = (attributes: string, ...codes: readonly string[]) =>
  `<TextObject Boundary="10 20 100 10" Size="4" ${attributes}>${codes.join("")}</TextObject>`;
const code = (attributes: string, characters: string) => `<TextCode ${attributes}>${characters}</TextCode>`;

/** Text, x, y and width of each run. */
const places = (objects: string, resources?: string) =>
  content(objects, resources).runs.map((run) => [run.text, near(run.x), near(run.y), near(run.width)]);
const near = (value: number) => Math.round(value * 100) / 100 + 0;

describe("text objects", () => {
  it("stand where boundary, X and Y put them", () => {
    expect(places(text("", code('X="1" Y="3" DeltaX="4 4 4"', "云岫县府")))).toEqual([["云岫县府", 11, 23, 16]]);
  });

  it("are moved and scaled by their CTM", () => {
    const scaled = text('CTM="0.5 0 0 0.5 2 1"', code('X="8" Y="6" DeltaX="g 3 4"', "云岫县府"));
    expect(places(scaled)).toEqual([["云岫县府", 16, 24, 8]]);
    expect(content(scaled).runs[0]?.size).toBe(2);
  });

  it("are parted where a distance jumps to the next line", () => {
    const deltas = 'X="0" Y="4" DeltaX="4 4 -8 4 4" DeltaY="0 0 6 0 0"';
    expect(places(text("", code(deltas, "依法行政全面")))).toEqual([
      ["依法行", 10, 24, 12],
      ["政全面", 10, 30, 12],
    ]);
  });

  it("are parted at gaps and several blanks, but not at one blank", () => {
    expect(places(text("", code('X="0" Y="4" DeltaX="4 20 4"', "件数十二")))).toEqual([
      ["件数", 10, 24, 8],
      ["十二", 34, 24, 8],
    ]);
    expect(places(text("", code('X="0" Y="4" DeltaX="2 2 4 2 4 2 2 2"', "  第 一  A B")))).toEqual([
      ["第 一", 14, 24, 10],
      ["A B", 28, 24, 6],
    ]);
  });

  it("keep characters that stand one below the other together", () => {
    expect(places(text("", code('X="0" Y="4" DeltaX="0 0" DeltaY="5 5"', "购买方")))).toEqual([["购买方", 10, 24, 4]]);
    expect(places(text('ReadDirection="90"', code('X="0" Y="4"', "购买方")))).toEqual([["购买方", 10, 24, 4]]);
  });

  it("take the last distance for the rest, and the nature of the characters where there is none", () => {
    expect(places(text("", code('X="0" Y="4" DeltaX="4.5"', "依法行政")))).toEqual([["依法行政", 10, 24, 17.5]]);
    expect(places(text('HScale="0.5"', code('X="0" Y="4"', "依法2024")))).toEqual([["依法2024", 10, 24, 8]]);
  });

  it("have several TextCodes, which take X or Y from the one before, or go on from it", () => {
    const codes = [code('X="0" Y="4"', "甲"), code('X="20"', "乙"), code('Y="10"', "丙"), code("", "丁")];
    expect(places(text("", ...codes))).toEqual([
      ["甲", 10, 24, 4],
      ["乙", 30, 24, 4],
      ["丙", 30, 30, 4],
      ["丁", 34, 30, 4],
    ]);
  });

  it("are read with the escapes of XML and without the indentation of a program", () => {
    expect(places(text("", code('X="0" Y="4" DeltaX="2 2"', "\n      &lt;&#x4E91;&amp;\n    ")))).toEqual([
      ["<云&", 10, 24, 6],
    ]);
  });

  it("are found in blocks inside blocks and in composite objects, in their place", () => {
    const inner = text("", code('X="0" Y="4"', "甲"));
    expect(places(`<PageBlock><PageBlock>${inner}</PageBlock></PageBlock>`)).toEqual([["甲", 10, 24, 4]]);
    const unit = `<CompositeGraphicUnits><CompositeGraphicUnit ID="9"><Content>${inner}</Content></CompositeGraphicUnit></CompositeGraphicUnits>`;
    const use = '<CompositeObject ResourceID="9" Boundary="100 100 9 9" CTM="2 0 0 2 0 0"/>';
    expect(places(use, unit)).toEqual([["甲", 120, 148, 8]]);
  });

  it("do not follow composite objects in a circle", () => {
    const circle = `<CompositeGraphicUnits><CompositeGraphicUnit ID="9"><Content><CompositeObject ResourceID="9"/></Content></CompositeGraphicUnit></CompositeGraphicUnits>`;
    expect(content('<CompositeObject ResourceID="9"/>', circle).runs).toEqual([]);
  });

  it.each([
    ["90", "0 1 -1 0 0 0", 90],
    ["180", "-1 0 0 -1 0 0", 180],
    ["270", "0 -1 1 0 0 0", 270],
    ["a few degrees", "0.9986 0.0523 -0.0523 0.9986 0 0", 0],
  ])("run in the direction of their CTM: %s", (_, ctm, direction) => {
    const { runs } = content(text(`CTM="${ctm}"`, code('X="0" Y="4" DeltaX="4"', "甲乙")));
    expect(runs).toMatchObject([{ text: "甲乙", direction, width: expect.closeTo(8, 1) }]);
  });

  it.each(["0.707 0.707 -0.707 0.707 0 0", "0.9 -0.43 0.43 0.9 0 0"])(
    "are slanted where they run across: %s",
    (ctm) => {
      const { runs } = content(text(`CTM="${ctm}"`, code('X="0" Y="4"', "甲")));
      expect(runs).toMatchObject([{ text: "甲", direction: "slanted" }]);
    },
  );

  it("are bold by weight, by outline and by the name of their font", () => {
    const fonts =
      '<Fonts><Font ID="1" FontName="黑体"/><Font ID="2" FontName="微软雅黑"/><Font ID="3" FontName="FZSSK--GBK1-0 Bold"/></Fonts>';
    const one = code('X="0" Y="4"', "甲");
    const bold = (attributes: string) => content(text(attributes, one), fonts).runs[0]?.bold;
    expect(bold('Font="1"')).toBe(true);
    expect(bold('Font="3"')).toBe(true);
    expect(bold('Font="2"')).toBe(false);
    expect(bold('Weight="700"')).toBe(true);
    expect(bold('Weight="400"')).toBe(false);
    expect(bold('Fill="true" Stroke="true"')).toBe(true);
    expect(bold('Fill="false" Stroke="true"')).toBe(false);
  });

  it("take their opacity from themselves, their colour or a draw parameter and what that builds upon", () => {
    const params =
      '<DrawParams><DrawParam ID="7"><FillColor Value="0 0 0" Alpha="100"/></DrawParam><DrawParam ID="8" Relative="7"/><DrawParam ID="6" Relative="6"/></DrawParams>';
    const one = code('X="0" Y="4"', "甲");
    const opacity = (attributes: string, inside = "") =>
      content(text(attributes, inside, one), params).runs[0]?.opacity;
    expect(opacity("")).toBe(255);
    expect(opacity('Alpha="51"')).toBe(51);
    expect(opacity("", '<FillColor Alpha="80"/>')).toBe(80);
    expect(opacity('DrawParam="8"')).toBe(100);
    expect(opacity('DrawParam="6"')).toBe(255);
  });

  it("have ordinary characters for radicals, and a mark for what has no meaning", () => {
    expect(content(text("", code('X="0" Y="4"', "⽂⻔\ue5d2件"))).runs[0]?.text).toBe("文门\ufffd件");
  });

  it("survive attributes that are no numbers", () => {
    expect(places(`<TextObject Boundary="x" CTM="1 2" Size="4">${code('X="?" Y=""', "甲")}</TextObject>`)).toEqual([
      ["甲", 0, 0, 4],
    ]);
  });
});

describe("paths", () => {
  const path = (data: string, attributes = 'Boundary="10 20 50 50"') =>
    content(`<PathObject ${attributes}><AbbreviatedData>${data}</AbbreviatedData></PathObject>`);

  it("give the level and upright lines that part the cells of a table", () => {
    expect(path("M 0 0 L 30 0").rules).toEqual([{ left: 10, right: 40, top: 20, bottom: 20 }]);
    expect(path("M 0 0 L 30 0 L 30 20 L 0 20 C").rules).toHaveLength(4);
    expect(path("M 0 0 L 30 0 L 30 0.3 L 0 0.3 C").rules).toEqual([{ left: 10, right: 40, top: 20, bottom: 20.3 }]);
  });

  it("give none for curves, slanted lines and nonsense", () => {
    expect(path("M 0 0 B 1 1 2 2 30 0 L 10 30").rules).toEqual([]);
    expect(path("M 0 0 L x 5 L").rules).toEqual([]);
    expect(path("M 0 0 L 1 0 L 1 1").rules).toEqual([]);
    expect(path("hello").rules).toEqual([]);
    expect(path("M 0 0").drawings).toBe(1);
  });
});

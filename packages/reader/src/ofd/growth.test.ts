import { describe, expect, it } from "vitest";
import { ofdMembers, zipped } from "../../test/ofd-package.js";
import { readOfd } from "../ofd.js";

const PAGE = "Doc_0/Pages/Page_0/Content.xml";
const members = ofdMembers({ paragraphs: ["一"], pageNumbers: false });

const readWith = async (objects: string) => {
  const bytes = zipped({ ...members, [PAGE]: `<Page><Content><Layer>${objects}</Layer></Content></Page>` });
  const started = performance.now();
  const result = await readOfd(bytes, { limits: { maxInflationRatio: 100_000 } });
  return { result, milliseconds: performance.now() - started };
};
const text = (attributes: string, characters: string) =>
  `<TextObject Boundary="0 0 9 9" Size="4"><TextCode ${attributes}>${characters}</TextCode></TextObject>`;

/** Ends in good time, with a text or with the name of a bound. */
describe("a page with far too much of one thing", () => {
  it.each([
    ["characters in one TextCode", text('X="0" Y="4" DeltaX="g 999999999 4"', "法".repeat(300_000))],
    ["lines in one TextCode", text('X="0" Y="4" DeltaX="4 -4" DeltaY="g 9999999 9"', "法".repeat(100_000))],
    ["characters in one place", text('X="0" Y="4" DeltaX="0"', "法".repeat(300_000))],
    ["blanks", text('X="0" Y="4"', `法${" ".repeat(300_000)}治`)],
    ["line breaks", text('X="0" Y="4"', `法${"\n".repeat(300_000)}治`)],
    ["distances", text(`X="0" Y="4" DeltaX="${"4 ".repeat(300_000)}"`, "法治")],
    ["numbers in a box", `<TextObject Boundary="${"4 ".repeat(300_000)}" Size="4"/>${text('X="0" Y="4"', "法治")}`],
    [
      "steps in a path",
      `<PathObject><AbbreviatedData>${"M 0 0 L 90 0 ".repeat(50_000)}</AbbreviatedData></PathObject>${text("", "法治")}`,
    ],
    ["objects on one line", Array.from({ length: 20_000 }, (_, x) => text(`X="${x}" Y="4"`, "法")).join("")],
  ])("%s", async (_, objects) => {
    const { result, milliseconds } = await readWith(objects);
    if (!result.ok) expect(result.diagnostics).toMatchObject([{ code: "limit-exceeded" }]);
    expect(milliseconds).toBeLessThan(6_000);
  });

  it("characters, beyond the bound of elements", async () => {
    const { result } = await readWith(text('X="0" Y="4"', "法".repeat(2_100_000)));
    expect(result).toMatchObject({
      ok: false,
      diagnostics: [{ code: "limit-exceeded", data: { limit: "maxElements" } }],
    });
  });
});

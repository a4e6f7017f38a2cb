import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Span } from "@fazhi/schema";
import { findResidue } from "./find-residue.js";

/** How much of a residue a message shows. */
const SHOWN = 24;

/** What a template or a draft left behind: masks, missing figures, notes to the writer, gaps. */
export default defineRule({
  id: "placeholder/residue",
  code: "FZ5001",
  title: { "zh-CN": "模板和草稿残留", en: "Left over from a template or draft" },
  severity: "error",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    mask: {
      "zh-CN": "应为具体的名称或日期，实际仍为“{found}”",
      en: "A name or a date should stand here, found “{found}”",
    },
    figure: { "zh-CN": "应为具体的数字，实际仍为“{found}”", en: "A number should stand here, found “{found}”" },
    note: {
      "zh-CN": "应为正式内容，实际仍为提示语“{found}”",
      en: "The text itself should stand here, found the note “{found}”",
    },
    blank: { "zh-CN": "应已填写，实际仍为空白“{found}”", en: "Something should be filled in here, found “{found}”" },
  },
  help: {
    mask: {
      "zh-CN": "请写明具体名称或日期；有意隐去的，用“某”或加引号。",
      en: "Write the name or date; where it is hidden on purpose, use 某 or quotation marks.",
    },
    figure: { "zh-CN": "请填入核实过的数字，或删去这一句。", en: "Put in the verified number or delete the sentence." },
    note: { "zh-CN": "请补写内容并删去提示语。", en: "Write what is missing and delete the note." },
    blank: { "zh-CN": "请填写，或删去空白处。", en: "Fill it in or delete it." },
  },
  check({ text, source, report, fail }) {
    const outside = outsideOf([...report.furniture.map(({ span }) => span), ...source.markup]);
    for (const { kind, certain, start, end } of findResidue(text)) {
      if (!outside({ start, end })) continue;
      const words = text.slice(start, end).replace(/\s+/g, " ");
      const found = words.length > SHOWN ? `${words.slice(0, SHOWN - 1)}…` : words;
      fail({ at: { start, end }, severity: certain ? "error" : "warning", message: kind, data: { found } });
    }
  },
});

/** Tells, for spans asked in the order of the text, whether they touch none of the ranges. */
function outsideOf(ranges: readonly Span[]): (span: Span) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    for (let range = sorted[next]; range !== undefined && range.end <= start; range = sorted[next]) next++;
    const range = sorted[next];
    return range === undefined || range.start >= end;
  };
}

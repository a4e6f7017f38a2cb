import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Section } from "@fazhi/schema";
import { firstBreak, type Numbered, numberedOf, numbersAbove, writeMarker } from "./sequence.js";

/**
 * Numbers of headings: without gap, each once, upwards, from 一、 to （1）. One finding per list of
 * siblings, so that one slip is not reported again at every number behind it.
 */
export default defineRule({
  id: "structure/numbering",
  code: "FZ3001",
  title: { "zh-CN": "标题序号", en: "Numbering of headings" },
  severity: "warning",
  basis: [cite("gbt-9704", "7.3.3")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  mutedBy: ["single-line"],
  readsFacts: false,
  messages: {
    gap: {
      "zh-CN": "序号应为“{expected}”，实际为“{actual}”，中间有缺号",
      en: "The number should be “{expected}”, found “{actual}”: a number is missing",
    },
    start: {
      "zh-CN": "序号应从“{expected}”开始，实际从“{actual}”开始",
      en: "The numbering should begin with “{expected}”, it begins with “{actual}”",
    },
    duplicate: {
      "zh-CN": "序号应为“{expected}”，实际与上一个重复，仍为“{actual}”",
      en: "The number should be “{expected}”, found “{actual}” a second time",
    },
    backwards: {
      "zh-CN": "序号应为“{expected}”，实际倒退为“{actual}”",
      en: "The number should be “{expected}”, found “{actual}”: it goes backwards",
    },
    nesting: {
      "zh-CN": "层次序号颠倒：“{actual}”应在“{above}”之上，实际在其之下",
      en: "Levels are reversed: “{actual}” should stand above “{above}”, not below it",
    },
  },
  help: {
    gap: {
      "zh-CN": "请核对是漏了一段还是编号有误，并顺次重新编号。",
      en: "Check whether a part was left out or misnumbered, and renumber.",
    },
    start: {
      "zh-CN": "请核对前面是否漏了内容或标题序号。",
      en: "Check whether something before it, or its number, was left out.",
    },
    duplicate: { "zh-CN": "请顺次重新编号。", en: "Renumber." },
    backwards: { "zh-CN": "请核对段落次序，并顺次重新编号。", en: "Check the order of the parts, and renumber." },
    nesting: {
      "zh-CN": "结构层次序数依次为“一、”“（一）”“1.”“（1）”，可以越级向下，不能颠倒。",
      en: "Levels run 一、 （一） 1. （1）; one may be left out, but not reversed.",
    },
  },
  check({ text, source, report, fail }) {
    // Markdown numbers a list itself: 1. at every item is as good as 1. 2. 3.
    const numbersItself = (list: readonly Numbered[]) =>
      source.format === "markdown" && list.every(({ kind, ordinal }) => kind === "arabic" && ordinal === 1);
    const above = numbersAbove(text, report.sections);
    let level: readonly (readonly Section[])[] = [report.sections];
    while (level.length > 0) {
      const below: (readonly Section[])[] = [];
      for (const siblings of level) {
        const list = numberedOf(text, siblings);
        const found = numbersItself(list) ? null : firstBreak(list, above);
        if (found?.type !== "nesting") for (const { children } of siblings) below.push(children);
        if (found === null) continue;
        const { at } = found;
        const actual = at.marker;
        if (found.type === "nesting")
          fail({ at: at.span, message: "nesting", data: { actual, above: found.above.marker } });
        else
          fail({ at: at.span, message: found.type, data: { actual, expected: writeMarker(at.kind, found.expected) } });
      }
      level = below;
    }
  },
});

import { defineRule } from "@fazhi/engine";
import { enumerationBreaks } from "./runs.js";

/** 一是…二是…四是: a point left out, or a number twice, in a run of enumerating words. */
export default defineRule({
  id: "structure/enumeration",
  code: "FZ3003",
  title: { "zh-CN": "分述次序", en: "Order of enumerated points" },
  severity: "warning",
  basis: [],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    gap: {
      "zh-CN": "此处应为“{expected}”，实际为“{actual}”，中间有缺",
      en: "“{expected}” is expected here, found “{actual}”: one is missing",
    },
    duplicate: {
      "zh-CN": "此处应为“{expected}”，实际重复为“{actual}”",
      en: "“{expected}” is expected here, found “{actual}” a second time",
    },
  },
  help: {
    gap: {
      "zh-CN": "请核对是漏了一点还是次序有误，并顺次改正。",
      en: "Check whether a point was left out or misnumbered, and renumber.",
    },
    duplicate: { "zh-CN": "请顺次改正。", en: "Renumber." },
  },
  check({ once, fail }) {
    for (const { type, at, expected } of once(enumerationBreaks))
      fail({ at: { start: at.start, end: at.end }, message: type, data: { expected, actual: at.text } });
  },
});

import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { foldedText } from "../../reading/clean-text.js";
import { findMarkings } from "./markings.js";

/** A mark of secrecy or of internal use on a text that has to be published. */
export default defineRule({
  id: "secrecy/marking",
  code: "FZ8701",
  title: { "zh-CN": "密级和内部标志", en: "Marks of secrecy" },
  severity: "error",
  basis: [cite("inspection-rule", "24"), cite("disclosure-rule", "14")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    classified: {
      "zh-CN": "年度报告应向社会公开，实际带有密级标志“{found}”",
      en: "The report has to be published, but bears the mark of secrecy “{found}”",
    },
    internal: {
      "zh-CN": "年度报告应向社会公开，实际带有内部标志“{found}”",
      en: "The report has to be published, but is marked “{found}” for internal use",
    },
    undisclosed: {
      "zh-CN": "年度报告应向社会公开，实际标注为“{found}”",
      en: "The report has to be published, but is marked “{found}”, not to be disclosed",
    },
  },
  help: {
    classified: {
      "zh-CN": "先核对是否误用了涉密版本：涉密内容须删去并经保密审查，再以公开版公开。",
      en: "Make sure that this is not the classified version: secrets have to come out and the text be reviewed first.",
    },
    internal: {
      "zh-CN": "经审查可以公开的，删去标志；否则删去不宜公开的内容后公开。",
      en: "Once reviewed, take off the mark; otherwise take out what must not be published.",
    },
    undisclosed: {
      "zh-CN": "年度报告依规定主动公开，请改正公开属性或删去标注。",
      en: "The report is published of the body's own accord: correct the mark or take it off.",
    },
  },
  check({ text: source, once, fail }) {
    // A mark may stand in the table of a page that counts as furniture.
    const text = once(foldedText);
    for (const { kind, start, end } of findMarkings(text))
      fail({ at: { start, end }, message: kind, data: { found: source.slice(start, end).replace(/\s+/g, "") } });
  },
});

import { contentSections, defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";

/** Parts on what was done with hardly a number in them; real reports have ten to eighteen in 1,000 characters. */
export default defineRule({
  id: "figures/density",
  code: "FZ8107",
  title: { "zh-CN": "主要举措部分的数据", en: "Figures in the part on measures" },
  severity: "info",
  basis: [cite("inspection-rule", "25", "1")],
  presets: ["supervision"],
  appliesTo: { kinds: ["annual-report"] },
  messages: {
    none: {
      "zh-CN": "主要举措和成效部分宜有数据支撑，实际 {characters} 字中没有数据",
      en: "The part on measures should give figures; its {characters} characters hold none",
    },
    few: {
      "zh-CN": "主要举措和成效部分每千字宜有 {least} 个以上数据，实际 {characters} 字中有 {count} 个",
      en: "The part on measures should give {least} figures or more in 1,000 characters; its {characters} characters hold {count}",
    },
  },
  help: {
    none: {
      "zh-CN": "请补充能说明成效的数据，例如案件、文件、培训、检查的数量和比率。",
      en: "Add figures that show results: cases, documents, training, inspections and rates.",
    },
    few: {
      "zh-CN": "请补充能说明成效的数据，例如案件、文件、培训、检查的数量和比率。",
      en: "Add figures that show results: cases, documents, training, inspections and rates.",
    },
  },
  reasons: {
    "no-section": { "zh-CN": "主要举措和成效没有单列", en: "the measures have no part of their own" },
    "too-short": { "zh-CN": "主要举措和成效部分太短", en: "the part on measures is too short" },
  },
  defaultOptions: { least: 3, fromCharacters: 400 },
  check({ report, options, fail, notApplicable }) {
    const { status, characters = 0 } = report.content.measures;
    const parts = contentSections(report, "measures").map(({ section }) => section);
    const [first] = parts;
    if (status !== "present" || first === undefined) return notApplicable("no-section");
    if (characters < options.fromCharacters) return notApplicable("too-short");
    const count = report.figures.filter(({ span }) =>
      parts.some((part) => part.span.start <= span.start && span.end <= part.span.end),
    ).length;
    const at = first.headingSpan;
    if (count === 0) fail({ at, message: "none", data: { characters } });
    else if ((count * 1000) / characters < options.least)
      fail({ at, message: "few", data: { least: options.least, characters, count } });
  },
});

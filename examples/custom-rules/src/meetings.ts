import { contentSections, defineRule } from "@fazhi/engine";

/** The account of the head states how many meetings were held: a thing that needs code, for it looks at numbers. */
export const meetings = defineRule({
  id: "local/meetings",
  code: "X1001",
  title: { "zh-CN": "主持会议的次数", en: "Meetings that the head held" },
  severity: "warning",
  basis: [],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    few: { "zh-CN": "主持会议应不少于{minimum}次，实际为{actual}次", en: "expected {minimum} meetings, got {actual}" },
  },
  reasons: {
    none: { "zh-CN": "没有写明次数", en: "no number is stated" },
  },
  defaultOptions: { minimum: 4 },
  check({ text, report, options, fail, notApplicable }) {
    let stated = 0;
    for (const { section } of contentSections(report, "first-responsible-person")) {
      const body = text.slice(section.span.start, section.span.end);
      for (const match of body.matchAll(/主持召开[^，。\d]{0,12}(\d{1,3})次/g)) {
        stated++;
        const actual = Number(match[1]);
        if (actual >= options.minimum) continue;
        const start = section.span.start + match.index;
        fail({
          at: { start, end: start + match[0].length },
          message: "few",
          data: { minimum: options.minimum, actual },
        });
      }
    }
    if (stated === 0) notApplicable("none");
  },
});

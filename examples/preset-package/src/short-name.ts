import { defineRule } from "@fazhi/engine";

/** In the county's own documents it is named in full. */
export const shortName = defineRule({
  id: "yunxiu/short-name",
  code: "X2001",
  title: { "zh-CN": "县名用全称", en: "The county's full name" },
  severity: "warning",
  basis: [],
  readsFacts: false,
  messages: {
    short: { "zh-CN": "应为“云岫县”，实际为“我县”", en: "expected 云岫县, got 我县" },
  },
  help: {
    short: { "zh-CN": "对外公开的文件用全称。", en: "Published documents use the full name." },
  },
  check({ text, fail }) {
    for (let start = text.indexOf("我县"); start !== -1; start = text.indexOf("我县", start + 2)) {
      const span = { start, end: start + 2 };
      fail({ at: span, message: "short", suggestions: [{ message: "云岫县", span, replacement: "云岫县" }] });
    }
  },
});

const TERM = "示例错词";

/**
 * The files of a rule that runs as it is: it reports a word that no report has. By path within the folder.
 * @param {string} id
 * @param {string} code
 * @returns {Readonly<Record<string, string>>}
 */
export const ruleFiles = (id, code) => ({
  "rule.ts": `import { defineRule } from "@fazhi/engine";

const WRONG = "${TERM}";

/** TODO: what it looks for, and why that is wrong. */
export default defineRule({
  id: "${id}",
  code: "${code}",
  title: { "zh-CN": "待写", en: "To be written" },
  severity: "info",
  basis: [],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    found: { "zh-CN": "不应有“{actual}”", en: "“{actual}” should not occur" },
  },
  help: {
    found: { "zh-CN": "请改写。", en: "Reword it." },
  },
  check({ text, fail }) {
    for (let start = text.indexOf(WRONG); start !== -1; start = text.indexOf(WRONG, start + WRONG.length)) {
      const end = start + WRONG.length;
      fail({ at: { start, end }, message: "found", data: { actual: text.slice(start, end) } });
    }
  },
});
`,
  "rule.md": "## 检查什么\n\n待写。\n\n## 为什么\n\n待写：依据哪个文件、哪一条。\n\n## 怎样改\n\n待写。\n",
  "rule.en.md":
    "## What it checks\n\nTo be written.\n\n## Why\n\nTo be written: which instrument, which article.\n\n## To do\n\nTo be written.\n",
  ...Object.fromEntries(
    Object.entries({
      "right-absent": "全年组织培训3次。",
      "right-another-word": "全年办结案件12件。",
      "wrong-in-a-sentence": `全年组织${TERM}3次。 <!-- expect ${id}:found ${TERM} -->`,
      "wrong-at-the-end": `全年办结案件12件，${TERM} <!-- expect ${id}:found ${TERM} -->`,
      "near-miss-part-of-it": `全年组织${TERM.slice(0, -1)}3次。`,
      "near-miss-parted": `全年组织${TERM.slice(0, 2)}、${TERM.slice(2)}3次。`,
    }).map(([name, sentence]) => [
      `cases/${name}.txt`,
      `<!-- case kind=annual-report -->\n青岚县2023年法治政府建设年度报告\n一、主要举措和成效\n${sentence}\n`,
    ]),
  ),
});

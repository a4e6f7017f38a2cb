import { allRules, check, defineRule } from "fazhi";

const ledger = defineRule({
  id: "house/ledger",
  code: "FZ9101",
  title: { "zh-CN": "台账", en: "Ledger" },
  severity: "warning",
  basis: [],
  messages: { wrong: { "zh-CN": "应为“台账”，实际为“台帐”", en: "expected 台账, found 台帐" } },
  check({ text, fail }) {
    for (let start = text.indexOf("台帐"); start !== -1; start = text.indexOf("台帐", start + 2))
      fail({ at: { start, end: start + 2 }, message: "wrong" });
  },
});

const options = { ruleLibrary: [...allRules, ledger], rules: { "house/ledger": "on" } };
const { documents } = await check("青岚县2023年法治政府建设年度报告\n建立问题台帐。", options);
console.log(documents[0].findings.filter(({ ruleId }) => ruleId === "house/ledger"));

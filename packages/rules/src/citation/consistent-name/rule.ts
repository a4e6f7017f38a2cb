import { defineRule } from "@fazhi/engine";
import { cite, STATUTES } from "@fazhi/law";
import { type CitedTitle, citedTitles } from "../cited-titles.js";

const STATE = "中华人民共和国";
const LAWS = new Set(STATUTES.filter(({ kind }) => kind === "law").map(({ shortTitle }) => shortTitle));
const ABBREVIATED = /简称/;

/** One law cited with 中华人民共和国 here and without it there. Both are right; mixing them is a matter of style. */
export default defineRule({
  id: "citation/consistent-name",
  code: "FZ8209",
  title: { "zh-CN": "法律名称前后一致", en: "One name for one law" },
  severity: "info",
  basis: [cite("document-rule", "5")],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  messages: {
    mixed: {
      "zh-CN": "同一部法律宜使用同一名称“{first}”，实际又写作“{found}”",
      en: "One law has one name in a text: “{first}” before, “{found}” here",
    },
  },
  help: {
    mixed: {
      "zh-CN": "两种写法都对，全文统一即可；先用全称的，可以在第一次出现时写明“以下简称”。",
      en: "Both are right; use one of them throughout, or say 以下简称 where the full name first stands.",
    },
  },
  check({ once, fail }) {
    const firsts = new Map<string, CitedTitle>();
    const told = new Set<string>();
    for (const cited of once(citedTitles)) {
      const short = cited.title.startsWith(STATE) ? cited.title.slice(STATE.length) : cited.title;
      if (!LAWS.has(short)) continue;
      const first = firsts.get(short);
      if (first === undefined) firsts.set(short, cited);
      else if (first.title !== cited.title && !told.has(short) && !ABBREVIATED.test(first.after.slice(0, 12))) {
        told.add(short);
        fail({ at: cited.inner, message: "mixed", data: { first: first.title, found: cited.title } });
      }
    }
  },
});

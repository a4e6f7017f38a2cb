import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { cleanText } from "../../reading/clean-text.js";
import { termList } from "../../reading/lexicon.js";
import { isOwn } from "../../reading/own-words.js";
import { CLICHES } from "./cliches.js";

const cliches = termList(CLICHES);
/** The density of a shorter text says nothing. */
const LEAST_CHARACTERS = 300;
const SHOWN = 5;

/** How many phrases of a report would fit any other. */
export default defineRule({
  id: "wording/cliche",
  code: "FZ8801",
  title: { "zh-CN": "套话密度", en: "Density of clichés" },
  severity: "info",
  basis: [cite("document-rule", "5")],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    dense: {
      "zh-CN": "套话每千字宜不超过 {most} 处，实际 {density} 处（共 {count} 处，如{examples}）",
      en: "At most {most} clichés per thousand characters are advised, found {density} ({count} in all, such as {examples})",
    },
  },
  help: {
    dense: {
      "zh-CN": "公文应当精简高效：删去套话，写明做了什么、多少、效果如何。",
      en: "Be concise: strike what fits any report, and say what was done, how much, and to what effect.",
    },
  },
  reasons: {
    short: { "zh-CN": "全文太短，密度没有意义", en: "the text is too short for a density" },
  },
  defaultOptions: { mostPerThousand: 6 },
  check({ once, options, fail, notApplicable }) {
    const characters = once(cleanText).replace(/\s/g, "").length;
    if (characters < LEAST_CHARACTERS) return notApplicable("short");
    const counts = new Map<string, number>();
    let count = 0;
    for (const hit of cliches.hits(once)) {
      if (!isOwn(once, hit)) continue;
      const cliche = CLICHES[hit.term] ?? "";
      counts.set(cliche, (counts.get(cliche) ?? 0) + 1);
      count++;
    }
    const density = Math.round((count * 10_000) / characters) / 10;
    const most = options.mostPerThousand;
    if (density <= most) return;
    // Ties keep the order of the text.
    const commonest = [...counts].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
    const examples = commonest.map(([cliche]) => `“${cliche}”`).join("");
    fail({ at: null, message: "dense", data: { most, density, count, examples } });
  },
});

import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { isCutOut } from "../../reading/borders.js";
import { cleanText } from "../../reading/clean-text.js";
import { termList } from "../../reading/lexicon.js";
import { isOwn } from "../../reading/own-words.js";

/** What stands for 法治思维 or 法治方式. */
const WORDS: readonly (readonly [wrong: string, right: string])[] = [
  ["法治思想", "法治思维"],
  ["法制思维", "法治思维"],
  ["法治思惟", "法治思维"],
  ["法制方式", "法治方式"],
];
const words = termList(WORDS.map(([wrong]) => wrong));
/** Behind 法治思想 it is the way of thinking that is meant, not the doctrine. */
const METHOD = /^(?:和|与|及|、|以及)(?:运用)?法[治制](?:的)?(?:方式|手段|方法)/;
const DOCTRINE = "习近平";

/** 法治思维和法治方式, which is easily mixed up with 习近平法治思想. */
export default defineRule({
  id: "phrase/rule-of-law-thinking",
  code: "FZ8303",
  title: { "zh-CN": "“法治思维和法治方式”的表述", en: "The phrase 法治思维和法治方式" },
  severity: "warning",
  basis: [cite("first-responsible-rule", "4")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    misquoted: { "zh-CN": "应为“{expected}”，实际为“{found}”", en: "“{expected}” is expected, found “{found}”" },
  },
  help: {
    misquoted: {
      "zh-CN": "固定表述是“法治思维和法治方式”，请改为“{expected}”。",
      en: "The set phrase is 法治思维和法治方式; write “{expected}”.",
    },
  },
  check({ once, fail }) {
    const text = once(cleanText);
    for (const { start, end, term } of words.hits(once)) {
      const at = { start, end };
      const [found = "", expected = ""] = WORDS[term] ?? [];
      if (found === "法治思想") {
        if (text.slice(Math.max(0, start - 3), start) === DOCTRINE) continue;
        if (!METHOD.test(text.slice(end, end + 12))) continue;
      }
      if (isCutOut(text, at) || !isOwn(once, at)) continue;
      const suggestions = [{ message: `改为“${expected}”`, span: at, replacement: expected }];
      fail({ at, message: "misquoted", data: { expected, found }, suggestions });
    }
  },
});

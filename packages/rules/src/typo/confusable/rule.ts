import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { isTraditional } from "@fazhi/text";
import { isCutOut } from "../../reading/borders.js";
import { cleanText } from "../../reading/clean-text.js";
import { termList } from "../../reading/lexicon.js";
import { isOwn } from "../../reading/own-words.js";
import { CONFUSABLES, type Confusable } from "../confusables.js";

/** So many characters in front of a word are looked at. */
const BEHIND = 4;
const words = termList(CONFUSABLES.map(({ wrong }) => wrong));

/** Words that are right elsewhere, but hardly in this context. */
export default defineRule({
  id: "typo/confusable",
  code: "FZ8502",
  title: { "zh-CN": "易混词", en: "Words easily confused" },
  severity: "info",
  basis: [cite("document-rule", "5")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    confused: {
      "zh-CN": "此处宜为“{expected}”，实际为“{found}”",
      en: "“{expected}” is meant here, it seems, found “{found}”",
    },
  },
  help: {
    confused: {
      "zh-CN": "按上下文核对；确为此意的，改为“{expected}”。",
      en: "Look at the context; if this is what is meant, write “{expected}”.",
    },
  },
  reasons: {
    traditional: { "zh-CN": "繁体文本的用字不同", en: "Traditional text is spelled differently" },
  },
  check({ source, once, fail, notApplicable }) {
    if (isTraditional(source.text)) return notApplicable("traditional");
    const text = once(cleanText);
    for (const { start, end, term } of words.hits(once)) {
      const entry = CONFUSABLES[term];
      const at = { start, end };
      if (entry === undefined || source.text.slice(start, end) !== entry.wrong || !fits(entry, text, start, end))
        continue;
      if (isCutOut(text, at) || !isOwn(once, at)) continue;
      fail({
        at,
        message: "confused",
        data: { expected: entry.right, found: entry.wrong },
        suggestions: [{ message: `改为“${entry.right}”`, span: at, replacement: entry.right }],
      });
    }
  },
});

function fits({ before, notBefore, after, notAfter }: Confusable, text: string, start: number, end: number): boolean {
  const front = text.slice(Math.max(0, start - BEHIND), start);
  if (after !== undefined && !after.test(front)) return false;
  if (notAfter?.test(front) === true) return false;
  if (before !== undefined && !matchesAt(before, text, end)) return false;
  return notBefore === undefined || !matchesAt(notBefore, text, end);
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { cleanText } from "../../reading/clean-text.js";
import { termList } from "../../reading/lexicon.js";
import { isOwn } from "../../reading/own-words.js";

/** The members in their order. */
const ORDER = ["尊法", "学法", "守法", "用法"];
const units = termList(["尊法", "遵法", "学法", "守法", "用法", "懂法", "知法", "护法", "信法", "敬法", "找法"]);
const isSeparator = (text: string): boolean => text === "" || text === "、";
/** 用|法治, 学|法律: the second half belongs to another word. */
const OTHER_WORD = /[治律规]/;

/** 尊法学法守法用法: the right character, in the right order. */
export default defineRule({
  id: "phrase/respect-study-obey-use",
  code: "FZ8302",
  title: { "zh-CN": "“尊法学法守法用法”的表述", en: "The phrase 尊法学法守法用法" },
  severity: "warning",
  basis: [cite("first-responsible-rule", "3")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"], fromYear: 2016 },
  readsFacts: false,
  messages: {
    character: { "zh-CN": "应为“{expected}”，实际为“{found}”", en: "“{expected}” is expected, found “{found}”" },
    order: { "zh-CN": "次序应为“{expected}”，实际为“{found}”", en: "The order is “{expected}”, found “{found}”" },
  },
  help: {
    character: {
      "zh-CN": "这里是“尊崇”的“尊”，请改为“{expected}”。",
      en: "The first word is 尊 (respect), not 遵 (obey); write “{expected}”.",
    },
    order: {
      "zh-CN": "2016 年的规定把“尊法”放在第一位，请改为“{expected}”。",
      en: "The provisions of 2016 put 尊法 first; write “{expected}”.",
    },
  },
  check({ once, fail }) {
    const text = once(cleanText);
    const hits = units.hits(once).filter(({ end }) => !OTHER_WORD.test(text.charAt(end)));
    const gap = (index: number) => text.slice(hits[index - 1]?.end, hits[index]?.start);
    for (let index = 0; index < hits.length; ) {
      const first = index;
      const seen = new Set([hits[index]?.term]);
      index++;
      // One list has one kind of separator, and each word once.
      while (
        index < hits.length &&
        isSeparator(gap(index)) &&
        gap(index) === gap(first + 1) &&
        !seen.has(hits[index]?.term)
      )
        seen.add(hits[index++]?.term);
      const start = hits[first]?.start ?? 0;
      const end = hits[index - 1]?.end ?? 0;
      const found = text.slice(start, end);
      if (index - first < 2 || !isOwn(once, { start, end })) continue;
      const words = hits.slice(first, index).map((hit) => text.slice(hit.start, hit.end));
      const wrongCharacter = words.includes("遵法") && words.includes("学法") && !words.includes("尊法");
      const meant = wrongCharacter ? words.map((word) => (word === "遵法" ? "尊法" : word)) : words;
      if (!meant.includes("尊法") || !meant.includes("学法")) continue;
      const expected = inOrder(meant).join(gap(first + 1));
      if (expected === found) continue;
      const at = { start, end };
      const suggestions = [{ message: `改为“${expected}”`, span: at, replacement: expected }];
      const message = wrongCharacter ? "character" : "order";
      if (wrongCharacter || inOrder(meant).join() !== meant.join())
        fail({ at, message, data: { expected, found }, suggestions });
    }
  },
});

/** The words with the members in their order; other words (懂法, 护法) keep their places. */
function inOrder(words: readonly string[]): readonly string[] {
  const members = words.filter((word) => ORDER.includes(word)).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  let next = 0;
  return words.map((word) => (ORDER.includes(word) ? (members[next++] ?? word) : word));
}

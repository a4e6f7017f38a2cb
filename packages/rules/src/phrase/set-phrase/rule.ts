import { defineRule } from "@fazhi/engine";
import { cite, PHRASE_SETS } from "@fazhi/law";
import { cleanText, textOutsideTitles } from "../../reading/clean-text.js";
import { type TermHit, termList } from "../../reading/lexicon.js";
import { MISNAMED, SLOGANS } from "./slogans.js";

const ORDERED_SETS = ["advance-together", "build-as-one", "filing-review"];
/** Sets whose members stand in a fixed order, one right behind the other. */
const SETS: readonly (readonly string[])[] = [
  ...PHRASE_SETS.filter(({ id }) => ORDERED_SETS.includes(id)).map(({ members }) => members),
  ...SLOGANS,
];
const OF_MEMBER = SETS.flatMap((members, set) => members.map((_, member) => ({ set, member })));
const members = termList(SETS.flat());
const misnamed = termList(MISNAMED.map(({ wrong }) => wrong));

/** Set names and set phrases of rule-of-law work, misquoted or with their members in another order. */
export default defineRule({
  id: "phrase/set-phrase",
  code: "FZ8307",
  title: { "zh-CN": "固定名称和固定表述", en: "Set names and set phrases" },
  severity: "warning",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    name: { "zh-CN": "应为“{expected}”，实际为“{found}”", en: "“{expected}” is expected, found “{found}”" },
    order: { "zh-CN": "次序应为“{expected}”，实际为“{found}”", en: "The order is “{expected}”, found “{found}”" },
  },
  help: {
    name: { "zh-CN": "固定名称，请改为“{expected}”。", en: "This is a set name; write “{expected}”." },
    order: {
      "zh-CN": "固定表述有固定的次序，请改为“{expected}”。",
      en: "The phrase has a fixed order; write “{expected}”.",
    },
  },
  check({ text: original, once, fail }) {
    const text = once(cleanText);
    for (const { start, end, term } of misnamed.hits(once)) {
      // A set name is often put in quotation marks; in 《》 it is a part of somebody's title.
      if (!once(textOutsideTitles).startsWith(misnamed.terms[term] ?? "", start)) continue;
      const { wrong: found, right: expected } = MISNAMED[term] ?? { wrong: "", right: "" };
      const at = { start, end };
      const suggestions = [{ message: `改为“${expected}”`, span: at, replacement: expected }];
      fail({ at, message: "name", data: { expected, found }, suggestions });
    }
    const hits = members.hits(once);
    for (const [index, hit] of hits.entries()) {
      const set = OF_MEMBER[hit.term]?.set ?? 0;
      const all = SETS[set] ?? [];
      const list = hits.slice(index, index + all.length);
      const order = list.map(({ term }) => OF_MEMBER[term]);
      if (new Set(order.map((each) => (each?.set === set ? each.member : -1))).size < all.length) continue;
      if (order.some((each) => each?.set !== set) || order.every((each, place) => each?.member === place)) continue;
      const gaps = list.slice(1).map(({ start }, place) => text.slice(list[place]?.end, start));
      if (gaps.some((gap) => !/^[、,]?$/.test(gap)) || !standsAlone(hits, index, all.length)) continue;
      const at = { start: hit.start, end: list.at(-1)?.end ?? hit.end };
      const expected = all.map((member, place) => member + (gaps[place] ?? "")).join("");
      const suggestions = [{ message: `改为“${expected}”`, span: at, replacement: expected }];
      fail({ at, message: "order", data: { expected, found: original.slice(at.start, at.end) }, suggestions });
    }
  },
});

/** No further member of the set stands right before or behind: then the list goes round, and its start is unclear. */
function standsAlone(hits: readonly TermHit[], index: number, length: number): boolean {
  const joined = (left: number, right: number) => {
    const before = hits[left];
    const behind = hits[right];
    if (before === undefined || behind === undefined) return false;
    return OF_MEMBER[before.term]?.set === OF_MEMBER[behind.term]?.set && behind.start - before.end <= 1;
  };
  return !joined(index - 1, index) && !joined(index + length - 1, index + length);
}

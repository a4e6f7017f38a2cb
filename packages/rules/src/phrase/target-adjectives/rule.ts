import { defineRule } from "@fazhi/engine";
import { cite, PHRASE_SETS } from "@fazhi/law";
import { cleanText } from "../../reading/clean-text.js";
import { type TermHit, termList } from "../../reading/lexicon.js";

const membersOf = (id: string): readonly string[] => PHRASE_SETS.find((set) => set.id === id)?.members ?? [];
const SEVEN = membersOf("target-2021");
const SIX = membersOf("target-2015");
const OLD_ONLY = SIX.filter((word) => !SEVEN.includes(word));
const words = termList([...SEVEN, ...OLD_ONLY]);
/** Between two members of one list stands no more than another phrase of four characters with its marks. */
const APART = 7;
/** With so many members the goal is quoted; five of seven are an omission, fewer a choice. */
const QUOTED = 3;
const NEARLY_WHOLE = 5;
const SINCE = 2021;
/** The older goal may be told of as history, and the older outline by its years. */
const HISTORY = /2015|2020|十三五|原来|曾经|此前/;

/** The seven adjectives of the goal of 2021, or the six of 2015 where they are long replaced. */
export default defineRule({
  id: "phrase/target-adjectives",
  code: "FZ8304",
  title: { "zh-CN": "法治政府建设目标的表述", en: "The goal of law-based government" },
  severity: "warning",
  basis: [cite("outline-2021")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"], fromYear: SINCE },
  needs: ["report-year"],
  readsFacts: false,
  messages: {
    stale: {
      "zh-CN": "{year} 年的目标应为“{expected}”，实际为 2015 年的“{found}”",
      en: "For {year} the goal reads “{expected}”; found the one of 2015, “{found}”",
    },
    incomplete: {
      "zh-CN": "目标应有七项，实际缺“{missing}”",
      en: "The goal has seven members, here lacks “{missing}”",
    },
    order: { "zh-CN": "次序应为“{expected}”，实际为“{found}”", en: "The order is “{expected}”, found “{found}”" },
  },
  help: {
    stale: {
      "zh-CN": "改用《法治政府建设实施纲要（2021—2025年）》的表述：{expected}。",
      en: "Use the wording of the outline of 2021: {expected}.",
    },
    incomplete: { "zh-CN": "补上“{missing}”。", en: "Add “{missing}”." },
    order: { "zh-CN": "按纲要的次序改为：{expected}。", en: "Put them in the outline's order: {expected}." },
  },
  check({ report, once, fail }) {
    const year = report.reportYear;
    if (year === null) return;
    const text = once(cleanText);
    for (const list of listsOf(words.hits(once), text)) {
      const first = list[0];
      const last = list.at(-1);
      if (first === undefined || last === undefined) continue;
      const at = { start: first.start, end: last.end };
      const found = list.map(({ term }) => words.terms[term] ?? "");
      const distinct = new Set(found);
      const joined = found.join("、");
      if (distinct.size < QUOTED) continue;
      if (found.some((word) => OLD_ONLY.includes(word))) {
        const sentence = text.slice(Math.max(0, at.start - 60), at.start);
        if (distinct.size > QUOTED && !HISTORY.test(sentence.slice(sentence.lastIndexOf("。") + 1)))
          fail({ at, message: "stale", data: { year, expected: SEVEN.join("、"), found: joined } });
        continue;
      }
      const missing = SEVEN.filter((word) => !distinct.has(word));
      if (distinct.size >= NEARLY_WHOLE && missing.length > 0 && !/^等/.test(text.slice(at.end)))
        fail({ at, message: "incomplete", data: { missing: missing.join("、") } });
      const expected = SEVEN.filter((word) => distinct.has(word)).join("、");
      if (distinct.size > QUOTED && found.length === distinct.size && expected !== joined)
        fail({ at, message: "order", data: { expected, found: joined } });
    }
  },
});

/** Neighbouring members in one line. */
function listsOf(hits: readonly TermHit[], text: string): readonly (readonly TermHit[])[] {
  const lists: TermHit[][] = [];
  for (const hit of hits) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const between = last === undefined ? "" : text.slice(last.end, hit.start);
    if (list !== undefined && last !== undefined && between.length <= APART && !/[。;；\n]/.test(between))
      list.push(hit);
    else lists.push([hit]);
  }
  return lists;
}

import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Span } from "@fazhi/schema";
import { cleanText } from "../../reading/clean-text.js";
import { termList } from "../../reading/lexicon.js";

const NAMES = ["行政执法公示", "执法全过程记录", "重大执法决定法制审核"];
/** What stands for each of the three: the index in NAMES, and whether it is wrong. */
const FORMS: readonly (readonly [written: string, system: number, wrong?: true])[] = [
  ["行政执法公示", 0],
  ["执法公示", 0],
  ["行政执法信息公示", 0],
  ["执法信息公示", 0],
  ["行政执法公开", 0, true],
  ["执法全过程记录", 1],
  ["执法全过程纪录", 1],
  ["执法全程记录", 1, true],
  ["执法过程全记录", 1, true],
  ["重大执法决定法制审核", 2],
  ["重大行政执法决定法制审核", 2],
  ["重大执法决定法治审核", 2, true],
  ["重大行政执法决定法治审核", 2, true],
  ["重大执法决定合法性审核", 2, true],
  ["重大执法决定合法性审查", 2, true],
  ["重大行政执法决定合法性审核", 2, true],
  ["重大执法决策法制审核", 2, true],
  ["法制审核", 2],
  ["法治审核", 2, true],
];
const forms = termList(FORMS.map(([written]) => written));
const names = termList(["三项制度", "3项制度"]);
/** Between two members stand 制度 and a mark, before 法制审核 also what decisions. */
const APART = 12;
const BETWEEN = /^(?:等?制度)?["'”“]?[、,，和及与]{0,2}["'“”]?(?:行政|重大|全面|推行|落实|执法决定){0,4}$/;
/** The name follows its members at once, or brings them in brackets or after 即. */
const NAME_BEHIND = /^(?:等?制度)?["'”]?\)?(?:等|这)?(?:行政执法)?["'“(]{0,2}$/;
const NAME_BEFORE = /^["'”]?(?:\((?:即)?|[:：]|,?即|,?(?:包括|分别是|是指))["'“]?$/;

interface Member extends Span {
  readonly system: number;
  readonly wrong: boolean;
}

/** 行政执法三项制度: all three under their names, where a report spells them out. */
export default defineRule({
  id: "phrase/three-enforcement-systems",
  code: "FZ8306",
  title: { "zh-CN": "行政执法“三项制度”的表述", en: "The three systems of enforcement" },
  severity: "warning",
  basis: [cite("enforcement-systems")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"], fromYear: 2019 },
  readsFacts: false,
  messages: {
    name: { "zh-CN": "应为“{expected}”，实际为“{found}”", en: "“{expected}” is expected, found “{found}”" },
    missing: {
      "zh-CN": "“三项制度”应列三项，实际缺“{missing}”",
      en: "Three systems should be listed, “{missing}” is lacking",
    },
  },
  help: {
    name: {
      "zh-CN": "三项制度是行政执法公示、执法全过程记录、重大执法决定法制审核。",
      en: "The three are 行政执法公示, 执法全过程记录 and 重大执法决定法制审核.",
    },
    missing: { "zh-CN": "补上“{missing}”，或者只写“三项制度”。", en: "Add “{missing}”, or write 三项制度 alone." },
  },
  check({ once, fail }) {
    const text = once(cleanText);
    const lists = listsOf(
      forms.hits(once).map(({ start, end, term }) => member(start, end, term)),
      text,
    );
    const named = names.hits(once);
    let next = 0;
    for (const list of lists) {
      const first = list[0];
      const last = list.at(-1);
      if (first === undefined || last === undefined) continue;
      const systems = new Set(list.map(({ system }) => system));
      while (next < named.length && (named[next]?.end ?? 0) < first.start - APART) next++;
      const expanded = named
        .slice(next, next + 3)
        .some(
          ({ start, end }) =>
            (end <= first.start && NAME_BEFORE.test(text.slice(end, first.start))) ||
            (start >= last.end && start - last.end <= APART && NAME_BEHIND.test(text.slice(last.end, start))),
        );
      for (const { start, end, system, wrong } of list) {
        const found = text.slice(start, end);
        // Alone, only the wrong character is wrong beyond doubt; other names may be the report's own words.
        if (!wrong || (list.length < 2 && !found.endsWith("法治审核"))) continue;
        const expected = found.endsWith("法治审核") ? found.replace("法治", "法制") : (NAMES[system] ?? "");
        const at = { start, end };
        const suggestions = [{ message: `改为“${expected}”`, span: at, replacement: expected }];
        fail({ at, message: "name", data: { expected, found }, suggestions });
      }
      if (expanded && systems.size === 2) {
        const missing = NAMES.filter((_, system) => !systems.has(system)).join("、");
        fail({ at: { start: first.start, end: last.end }, message: "missing", data: { missing } });
      }
    }
  },
});

const member = (start: number, end: number, term: number): Member => {
  const [, system = 0, wrong = false] = FORMS[term] ?? [];
  return { start, end, system, wrong };
};

function listsOf(members: readonly Member[], text: string): readonly (readonly Member[])[] {
  const lists: Member[][] = [];
  for (const each of members) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const between = last === undefined ? "" : text.slice(last.end, each.start);
    if (list !== undefined && last !== undefined && between.length <= APART && BETWEEN.test(between)) list.push(each);
    else lists.push([each]);
  }
  return lists;
}

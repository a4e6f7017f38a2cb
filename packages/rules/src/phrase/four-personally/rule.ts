import { defineRule } from "@fazhi/engine";
import { cite, FOUR_PERSONALLY } from "@fazhi/law";
import { cleanText } from "../../reading/clean-text.js";
import { type Commitment, commitments } from "./commitments.js";

const WHOLE = FOUR_PERSONALLY.map(({ object, action }) => object + action);
/** With so many members the set phrase is meant; with fewer the report speaks in its own words. */
const MEANT = 2;
/** Members of one list stand no further apart. */
const APART = 4;

/** Is 四个亲自, where a report spells it out, whole and with the right objects? */
export default defineRule({
  id: "phrase/four-personally",
  code: "FZ8301",
  title: { "zh-CN": "“四个亲自”的表述", en: "The “four personally” phrase" },
  severity: "warning",
  basis: [cite("first-responsible-rule", "4")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"], fromYear: 2016 },
  readsFacts: false,
  messages: {
    object: { "zh-CN": "应为“{expected}”，实际为“{found}”", en: "“{expected}” is expected, found “{found}”" },
    missing: {
      "zh-CN": "“四个亲自”应有四项，实际缺“{missing}”",
      en: "The “four personally” phrase has four members, here lacks “{missing}”",
    },
  },
  help: {
    object: {
      "zh-CN": "“四个亲自”依次为：重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。",
      en: "The four are 重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办.",
    },
    missing: {
      "zh-CN": "补上“{missing}”；只想说其中几项的，换成自己的话，写明做了什么。",
      en: "Add “{missing}”; if only some are meant, say in your own words what was done.",
    },
  },
  check({ once, fail }) {
    const all = once(commitments);
    const stated = new Set(all.map(({ member }) => member).filter((member) => member >= 0));
    if (stated.size < MEANT) return;
    const right = all.filter(({ member }) => member >= 0);
    const text = once(cleanText);
    const lacking = WHOLE.map((_, member) => member).filter((member) => !stated.has(member));
    const misquoted = new Set<number>();
    for (const [index, piece] of all.entries()) {
      if (piece.member >= 0 || !standsInList(all, index)) continue;
      const member = lacking.find((each) => !misquoted.has(each) && resembles(piece, each));
      if (member === undefined) continue;
      misquoted.add(member);
      const at = { start: piece.start, end: piece.end };
      const expected = WHOLE[member] ?? "";
      const found = text.slice(at.start, at.end);
      const suggestions = [{ message: `改为“${expected}”`, span: at, replacement: expected }];
      fail({ at, message: "object", data: { expected, found }, suggestions });
    }
    const lines = new Set(right.map(({ line }) => line));
    const spokenOf = (member: number) =>
      misquoted.has(member) ||
      // 亲自协调 in other words of the same paragraph is no omission.
      all.some(({ line, action }) => lines.has(line) && `亲自${action}` === FOUR_PERSONALLY[member]?.action);
    const missing = lacking.filter((member) => !spokenOf(member)).map((member) => WHOLE[member]);
    const first = right[0];
    const last = right.filter(({ line }) => line === first?.line).at(-1);
    if (missing.length === 0 || first === undefined || last === undefined || /^等/.test(text.slice(last.end))) return;
    fail({ at: { start: first.start, end: last.end }, message: "missing", data: { missing: missing.join("、") } });
  },
});

/** Whether a clause stands right beside a member that is stated rightly. */
function standsInList(all: readonly Commitment[], index: number): boolean {
  const piece = all[index];
  const beside = (other: Commitment | undefined) =>
    piece !== undefined &&
    other !== undefined &&
    other.member >= 0 &&
    Math.max(piece.start - other.end, other.start - piece.end) <= APART;
  return beside(all[index - 1]) || beside(all[index + 1]);
}

/** Whether a clause says the same deed of another object, or another deed of the same object. */
function resembles({ object, action }: Commitment, member: number): boolean {
  const { object: its, action: done } = FOUR_PERSONALLY[member] ?? { object: "", action: "" };
  return done === `亲自${action}` || (its !== "" && object.endsWith(its));
}

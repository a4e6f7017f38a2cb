import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Report } from "@fazhi/schema";
import { isIn, ownParts } from "../../reading/own-parts.js";
import { DUTY_NAMES, DUTY_WORDS, dutiesOf, type Head, indexOfDuty } from "./words.js";

/** The rule of 2016 binds the heads of these; departments and townships are held to it by local rules only. */
const BOUND = ["province", "city", "county"];

/** A heading that is longer is a sentence that tells something. */
const LONGEST_HEADING = 48;

/** Which of the six duties of the head the part on the first responsible person leaves out, as one list. */
export default defineRule({
  id: "responsibility/duties",
  code: "FZ1101",
  title: { "zh-CN": "第一责任人的六项职责", en: "The six duties of the first responsible person" },
  severity: "info",
  basis: [cite("first-responsible-rule", "6"), cite("first-responsible-rule", "5")],
  presets: ["supervision"],
  appliesTo: { kinds: ["annual-report"], fromYear: 2016 },
  needs: ["organization"],
  messages: {
    untouched: {
      "zh-CN": "第一责任人有六项职责，履职情况应逐项反映，实际未涉及 {count} 项：{missing}",
      en: "The first responsible person has six duties; the account of the year does not touch {count} of them: {missing}",
    },
    few: {
      "zh-CN": "第一责任人履职情况一般应涉及六项职责中的 {least} 项以上，实际仅涉及 {touched} 项",
      en: "The account of the first responsible person usually touches {least} of the six duties or more, this one {touched}",
    },
  },
  help: {
    untouched: {
      "zh-CN":
        "对照六项职责补写主要负责人本人做了什么，如主持研究、部署、督办的次数和事项；本地有职责清单的，以清单为准。",
      en: "Add what the head did on each: meetings led, matters settled. A local list of duties goes before this one.",
    },
    few: {
      "zh-CN": "写明主要负责人本人在组织领导、依法决策、规范执法、督促落实、应诉、学法普法等方面做了什么。",
      en: "Say what the head did on organisation, decisions, enforcement, supervision, the courts and legal education.",
    },
  },
  reasons: {
    "no-part": {
      "zh-CN": "第一责任人履职情况没有单列一章（节）",
      en: "the first responsible person has no part of its own",
    },
    "shared-part": {
      "zh-CN": "第一责任人履职情况与其他内容合写一章",
      en: "the first responsible person shares a part with other contents",
    },
  },
  defaultOptions: { least: 2 },
  check({ report, once, options, fail, notApplicable, notChecked }) {
    const { sections, heading, shared } = ownParts(report, "first-responsible-person");
    const [first] = sections;
    if (first === undefined) return notApplicable("no-part");
    if (shared) notChecked("shared-part");
    const head = headOf(report);
    const touched = new Set<number>();
    for (const { id } of report.duties) {
      const index = indexOfDuty(id, head);
      if (index !== null) touched.add(index);
    }
    // The heading names the duty, and tells nothing of it.
    for (const { start, term } of DUTY_WORDS.hits(once))
      if (isIn(sections, start) && !sections.some((section) => isHeading(section, start)))
        for (const index of dutiesOf(term, head)) touched.add(index);
    const missing = DUTY_NAMES[head].filter((_, index) => !touched.has(index));
    if (isBound(report)) {
      if (missing.length > 0)
        fail({ at: heading, message: "untouched", data: { count: missing.length, missing: missing.join("；") } });
    } else if (touched.size < options.least)
      fail({ at: heading, message: "few", data: { least: options.least, touched: touched.size } });
  },
});

const headOf = ({ organization }: Report): Head =>
  organization?.type === "party-committee" ? "party-committee" : "government";

const isBound = ({ organization }: Report): boolean =>
  organization !== null &&
  (organization.type === "government" || organization.type === "party-committee") &&
  BOUND.includes(organization.level);

const isHeading = ({ headingSpan, runIn }: Report["sections"][number], offset: number): boolean =>
  runIn !== true &&
  headingSpan.end - headingSpan.start <= LONGEST_HEADING &&
  headingSpan.start <= offset &&
  offset < headingSpan.end;

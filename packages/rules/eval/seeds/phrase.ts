import { placeIn } from "../places.js";
import { insert, type Seed } from "../seed.js";

/** Puts a sentence with the fault at the end of some sentence of a content. */
const sentence = (
  ruleId: string,
  messageId: string,
  name: string,
  pieces: readonly [string, ...string[]],
  content: "measures" | "first-responsible-person" = "measures",
): Seed => ({
  ruleId,
  messageId,
  name,
  apply(target, random) {
    // What another sentence states rightly would make up for the fault.
    if (/[亲親]自|三项制度|合法性审|[尊遵]法|智能高效/.test(target.text)) return null;
    const at = placeIn(target, content, random) ?? placeIn(target, "measures", random);
    return at === null ? null : insert(target, at, random.pick(pieces));
  },
});

const sinceOutline = (seed: Seed): Seed => ({
  ...seed,
  apply: (target, random) => ((target.report.reportYear ?? 0) < 2021 ? null : seed.apply(target, random)),
});

export const seeds: readonly Seed[] = [
  sinceOutline(
    sentence(
      "phrase/four-personally",
      "object",
      "another object in one of the four",
      [
        "党政主要负责同志带头履职，重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要案件亲自督办。",
        "对重大工作亲自部署、对重大问题亲自过问、对重点环节亲自协调、对重要任务亲自督办。",
        "一把手始终做到重要工作亲自部署，疑难问题亲自过问，重点环节亲自协调，重要任务亲自督办。",
        "局长切实把重要工作亲自部署、重大问题亲自过问、关键环节亲自协调、重要任务亲自督办的要求落实到位。",
      ],
      "first-responsible-person",
    ),
  ),
  sinceOutline(
    sentence(
      "phrase/four-personally",
      "missing",
      "one or two of the four left out",
      [
        "对法治建设重要工作亲自部署、重大问题亲自过问、重要任务亲自督办。",
        "坚持重大问题亲自过问、重点环节亲自协调、重要任务亲自督办，推动任务完成。",
        "主要负责人重要工作亲自部署，重大问题亲自过问，带头宪法宣誓。",
      ],
      "first-responsible-person",
    ),
  ),
  sinceOutline(
    sentence("phrase/respect-study-obey-use", "character", "遵 for 尊", [
      "各级干部遵法学法守法用法的自觉性明显增强。",
      "引导群众学法、遵法、守法、用法。",
      "在全社会营造遵法学法的浓厚氛围。",
    ]),
  ),
  sinceOutline(
    sentence("phrase/respect-study-obey-use", "order", "学法 before 尊法", [
      "增强党员干部学法尊法守法用法意识。",
      "推动形成学法、尊法、守法、用法的风尚。",
      "引导企业尊法守法学法用法。",
    ]),
  ),
  sentence("phrase/rule-of-law-thinking", "misquoted", "思想 for 思维, 法制 for 法治", [
    "班子成员善于运用法治思想和法治方式推动发展。",
    "干部的法制思维进一步增强。",
    "坚持以法治思想、法治方式破解征收难题。",
    "自觉运用法治思维和法制方式解决问题。",
  ]),
  sinceOutline(
    sentence("phrase/target-adjectives", "stale", "the goal of 2015", [
      "着力打造职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府。",
      "以“职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信”为目标推进工作。",
    ]),
  ),
  sinceOutline(
    sentence("phrase/target-adjectives", "incomplete", "one of the seven left out", [
      "全面建设职能科学、权责法定、执法严明、公开公正、智能高效、廉洁诚信的法治政府。",
      "朝着权责法定、执法严明、公开公正、智能高效、廉洁诚信、人民满意的目标迈进。",
    ]),
  ),
  sinceOutline(
    sentence("phrase/target-adjectives", "order", "two of the seven exchanged", [
      "建设权责法定、职能科学、执法严明、公开公正、智能高效、廉洁诚信、人民满意的法治政府。",
      "打造职能科学、权责法定、执法严明、公开公正、廉洁诚信、智能高效、人民满意的法治政府。",
    ]),
  ),
  sinceOutline(
    sentence("phrase/legality-review", "term", "the terms exchanged", [
      "对拟出台的规范性文件逐件开展合法性审查。",
      "行政规范性文件合法性审查率达到100%。",
      "重大行政决策一律先行合法性审核。",
      "完善重大行政决策合法性审核机制。",
    ]),
  ),
  sinceOutline(
    sentence("phrase/three-enforcement-systems", "name", "a wrong name in the list", [
      "全面推行行政执法公示、执法全过程记录和重大执法决定法治审核制度。",
      "落实执法公示、执法全程记录、重大执法决定法制审核。",
      "严格实施重大行政执法决定法治审核，做到应审尽审。",
    ]),
  ),
  sinceOutline(
    sentence("phrase/three-enforcement-systems", "missing", "one of the three left out", [
      "落实执法公示、执法全过程记录三项制度。",
      "执行行政执法“三项制度”（行政执法公示制度、重大执法决定法制审核制度）。",
    ]),
  ),
  sentence("phrase/set-phrase", "name", "a set name miswritten", [
    "实现“双随机、一公布”监管全覆盖。",
    "落实“谁普法谁执法”责任制，分解任务。",
    "认真落实一规划二纲要各项部署。",
    "持续深化“放服管”改革。",
  ]),
  sentence("phrase/set-phrase", "order", "members in another order", [
    "坚持法治政府、法治国家、法治社会一体建设。",
    "统筹推进科学立法、公正司法、严格执法、全民守法。",
    "做到有备必审、有件必备、有错必纠。",
  ]),
];

import type { ContentKey, Diagnostic } from "@fazhi/schema";
import { createTermMatcher } from "@fazhi/text";
import type { Draft } from "../draft.js";
import { type Node, walk } from "../outline.js";
import { confidenceOf } from "./confidence.js";
import { looksAhead, tellsOfHeads, tellsOfLacks, tellsOfWork } from "./content-evidence.js";
import { against, type Ground, type Grounds, placed, told, worded } from "./grounds.js";
import { cueOf, mayNameAnother, rolesOf } from "./heading-roles.js";
import { isTopic } from "./topics.js";

/** The contents each section counts for; an empty list: none of them. */
export type Roles = ReadonlyMap<Node, readonly ContentKey[]>;

export interface Assigned {
  readonly roles: Roles;
  readonly grounds: Grounds;
  readonly diagnostics: readonly Diagnostic[];
}

const NAMES_TASKS = /(?:任务|安排|打算|计划|思路|重点|措施|举措|部署)$/;
const PREFACE = /^(?:前言|引言|序言|概述|导言|引子)$/;
/** What the writers learned is none of the contents. */
const REFLECTION = /(?:体会|启示|感悟|认识)$|^(?:其他|其它)(?:方面|工作)?$/;
/** What the body is and does is none of the contents: 单位基本情况简介, 机构设置. */
const INTRODUCTION =
  /简介$|^(?:我|本)?(?:单位|机构|部门|辖区|[县区市镇乡局])(?:的)?(?:概况|基本情况|情况概况)$|^机构(?:设置|职能|编制|改革)?(?:情况)?$|^(?:主要|部门|单位|工作)职能/;
const ANNEX = /^(?:附件|附表|附录|附注|备注|说明|名词解释)/;

/** Whether a heading says that its part is none of the contents. */
const namesNone = (key: string): boolean => [PREFACE, ANNEX, REFLECTION, INTRODUCTION].some((none) => none.test(key));

function namedRoles(node: Node, reportYear: number | null): readonly ContentKey[] {
  return node.heading.prose ? [] : rolesOf(node.heading, reportYear).roles;
}

/** A heading that says what was done about its subject is no heading of lacks, whatever its part ends with. */
const DONE_ABOUT =
  /^(?:坚持|推进|加强|健全|完善|深化|强化|聚焦|优化|提升|提高|规范|严格|全面|依法|落实|压实|打造|筑牢|夯实|主动|统筹|建设|建强|构建|创新|持续|着力|深入|弘扬|推动|加大|做实|抓实|抓好)/;

/** 坚持问题导向，弥补不足 may be either; the text of its part decides. */
const NAMES_LACK = /问题|不足|短板|弱项|差距|薄弱/;

/** A heading that says what was done about a subject, as those of parts on measures do. */
export const subjectOf = ({ heading }: Node): readonly Ground[] =>
  isTopic(heading.key) || DONE_ABOUT.test(heading.key) ? [worded("measures", "treats-topic")] : [];

/** Words of the contents that stand at the end, in a heading from which no more could be read. */
const ABSENT = [
  { role: "shortcomings", words: createTermMatcher(["问题", "不足", "短板", "弱项", "差距", "薄弱"]) },
  {
    role: "next-year-plan",
    words: createTermMatcher(["来年", "明年", "今后", "下步", "下一", "未来", "改进", "努力", "谋划", "展望", "打算"]),
  },
] as const;

/**
 * The words of a content that no part is about, in the heading of the part that stands where it would.
 * @param atEnd nothing follows: it may be the plan as well
 */
function meantForAnother({ heading }: Node, given: ReadonlySet<ContentKey>, atEnd: boolean): readonly Ground[] {
  for (const { role, words } of atEnd ? ABSENT : ABSENT.slice(0, 1)) {
    const [cue] = given.has(role) ? [] : words.find(heading.key);
    if (cue) return [against({ ...worded(role, "names-absent-content"), cue: { start: cue.start, end: cue.end } })];
  }
  return [];
}

/** What the wording of a heading says of its part: the grounds of roles that were given by it, or the lack of any. */
export function wordingOf(node: Node, own: readonly ContentKey[], reportYear: number | null): readonly Ground[] {
  const { key, prose } = node.heading;
  if (own.length === 0) return namesNone(key) ? [worded(null, "names-none")] : [];
  if (prose) return [];
  const named = rolesOf(node.heading, reportYear).hits.filter(({ role }) => own.includes(role));
  const grounds = named.map(
    ({ role, certain }, index): Ground => ({
      ...worded(role, certain ? "names-content" : "suggests-content"),
      cue: cueOf(key, named[index]?.at ?? 0, named[index + 1]?.at),
    }),
  );
  const stop = key.search(/[:;。](?=.)/);
  const [first] = own;
  if (stop < 0 || first === undefined || grounds.length === 0) return grounds;
  return [...grounds, against({ ...worded(first, "runs-on"), cue: { start: stop, end: key.length } })];
}

/** Roles of the parts of the first level: by their headings, then by position and by what is absent. */
function assignRoots(
  draft: Draft,
  roots: readonly Node[],
  reportYear: number | null,
  roles: Map<Node, readonly ContentKey[]>,
  grounds: Map<Node, readonly Ground[]>,
): void {
  // Kept beside the map, so that asking for a role does not go through all parts again.
  const given = new Set<ContentKey>();
  const give = (root: Node, own: readonly ContentKey[]) => {
    roles.set(root, own);
    for (const role of own) given.add(role);
  };
  const giveFor = (root: Node, role: ContentKey, why: readonly Ground[]) => {
    give(root, [role]);
    grounds.set(root, why);
  };
  const has = (role: ContentKey) => given.has(role);
  for (const root of roots) give(root, INTRODUCTION.test(root.heading.key) ? [] : namedRoles(root, reportYear));
  const firstOf = (wanted: readonly ContentKey[]) =>
    roots.findIndex((root) => roles.get(root)?.some((role) => wanted.includes(role)));

  // A heading about measures behind the shortcomings tells what shall be done about them.
  const lack = roots.findIndex((root) => roles.get(root)?.includes("shortcomings"));
  if (lack >= 0 && !has("next-year-plan"))
    for (const root of roots.slice(lack + 1)) {
      const ahead = roles.get(root)?.join() === "measures" ? looksAhead(draft, root) : null;
      if (ahead)
        giveFor(root, "next-year-plan", [
          told("next-year-plan", "looks-ahead", ahead),
          placed("next-year-plan", "behind-shortcomings", roots[lack]),
          against(worded("measures", "suggests-content")),
        ]);
    }

  const isOpen = (root: Node) => roles.get(root)?.length === 0 && !namesNone(root.heading.key);
  // What a heading does not say, its part may: by content, and only for what no other part is about.
  roots.forEach((root, index) => {
    if (index === 0 || !isOpen(root)) return;
    const lacks =
      has("shortcomings") ||
      isTopic(root.heading.key) ||
      (DONE_ABOUT.test(root.heading.key) && !NAMES_LACK.test(root.heading.key))
        ? null
        : tellsOfLacks(draft, root);
    const heads = lacks || has("first-responsible-person") ? null : tellsOfHeads(draft, root);
    if (lacks) giveFor(root, "shortcomings", [told("shortcomings", "owns-up-to-lacks", lacks)]);
    else if (heads)
      giveFor(root, "first-responsible-person", [told("first-responsible-person", "tells-of-heads", heads)]);
  });

  const closing = firstOf(["shortcomings", "next-year-plan"]);
  const thematicEnd = closing < 0 ? roots.length : closing;
  roots.forEach((root, index) => {
    if (!isOpen(root)) return;
    // 2023年主要任务 behind the shortcomings is the plan, though the year be wrong.
    const toPlan = has("next-year-plan") ? null : looksAhead(draft, root);
    const tasks = !has("next-year-plan") && !toPlan && index > lack && lack >= 0 && NAMES_TASKS.test(root.heading.key);
    const ahead = toPlan
      ? [told("next-year-plan", "looks-ahead", toPlan)]
      : tasks
        ? [
            worded("next-year-plan", "names-tasks"),
            placed("next-year-plan", "behind-shortcomings", roots[lack]),
            ...workIn(draft, root).map(against),
          ]
        : null;
    const last = index === roots.length - 1;
    if (index < thematicEnd) {
      if (closing < 0 && last && index > 0 && ahead) giveFor(root, "next-year-plan", ahead);
      else
        giveFor(root, "measures", [
          ...(closing < 0 && last && index > 0
            ? [placed("measures", "last-of-all", root), ...workIn(draft, root)]
            : [placed("measures", closing < 0 ? "no-closing-part" : "before-closing-part", roots[closing])]),
          ...(index > 0 && index === thematicEnd - 1 ? meantForAnother(root, given, closing < 0) : []),
        ]);
    } else if (ahead) giveFor(root, "next-year-plan", ahead);
    else if (!last && !looksAhead(draft, root))
      giveFor(root, "measures", [placed("measures", "before-last-part", roots[roots.length - 1])]);
  });
}

const workIn = (draft: Draft, root: Node): readonly Ground[] => {
  const work = tellsOfWork(draft, root);
  return work ? [told("measures", "tells-what-was-done", work)] : [];
};

/** Contents that only lower headings name, such as （三）存在的不足 inside a single first part. */
function assignChildren(root: Node, reportYear: number | null, roles: Map<Node, readonly ContentKey[]>): void {
  const own = roles.get(root) ?? [];
  const settled =
    own.length === 1 &&
    (own[0] === "shortcomings" || own[0] === "next-year-plan" || own[0] === "first-responsible-person");
  if (settled) return;
  const onlyMeasures = own.length === 1 && own[0] === "measures";
  for (const node of walk(root.children)) {
    // Below measures, and most parts are, a subsection on measures is nothing new.
    if (node.heading.prose || (onlyMeasures && !mayNameAnother(node.heading.key))) continue;
    const { roles: found, certain } = rolesOf(node.heading, reportYear);
    if (!certain || found.length === 0) continue;
    const inherited = (node.parent && roles.get(node.parent)) ?? own;
    // Below a part on measures, a subsection on measures is nothing new; nor is a combined part's own role.
    const fresh = found.filter((role) => role !== "measures" || !inherited.includes("measures") || own.length > 1);
    if (fresh.length > 0 && !(fresh.length === 1 && own.length === 1 && fresh[0] === own[0])) roles.set(node, fresh);
  }
}

/** @param reportYear tells next year's plan from this year's work where a heading only says a year */
export function assignRoles(draft: Draft, roots: readonly Node[], reportYear: number | null): Assigned {
  const roles = new Map<Node, readonly ContentKey[]>();
  const grounds = new Map<Node, readonly Ground[]>();
  assignRoots(draft, roots, reportYear, roles, grounds);
  for (const root of roots) assignChildren(root, reportYear, roles);
  const diagnostics: Diagnostic[] = [];
  for (const root of roots)
    if (roles.get(root)?.length === 0 && ![ANNEX, PREFACE, INTRODUCTION].some((none) => none.test(root.heading.key)))
      diagnostics.push({
        code: "role-unknown",
        data: { heading: draft.text.slice(root.heading.span.start, root.heading.span.end) },
        line: root.heading.paragraph.line,
        span: root.heading.span,
      });
  for (const [root, why] of grounds) {
    const [role] = roles.get(root) ?? [];
    // Most grounds are enough by themselves; only where they are not, the rest is asked for.
    if (role === undefined || confidenceOf([role], why) !== "low") continue;
    if (confidenceOf([role], [...why, ...subjectOf(root)]) === "low")
      diagnostics.push({
        code: "role-uncertain",
        data: { heading: draft.text.slice(root.heading.span.start, root.heading.span.end), role },
        line: root.heading.paragraph.line,
        span: root.heading.span,
      });
  }
  return { roles, grounds, diagnostics };
}

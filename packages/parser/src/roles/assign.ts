import type { ContentKey, Diagnostic } from "@fazhi/schema";
import type { Draft } from "../draft.js";
import { type Node, walk } from "../outline.js";
import { looksAhead, tellsOfHeads, tellsOfLacks } from "./content-evidence.js";
import { mayNameAnother, rolesOf } from "./heading-roles.js";
import { isTopic } from "./topics.js";

/** The contents each section counts for; an empty list: none of them. */
export type Roles = ReadonlyMap<Node, readonly ContentKey[]>;

export interface Assigned {
  readonly roles: Roles;
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

function namedRoles(node: Node, reportYear: number | null): readonly ContentKey[] {
  return node.heading.prose ? [] : rolesOf(node.heading, reportYear).roles;
}

/** A heading that says what was done about its subject is no heading of lacks, whatever its part ends with. */
const DONE_ABOUT =
  /^(?:坚持|推进|加强|健全|完善|深化|强化|聚焦|优化|提升|提高|规范|严格|全面|依法|落实|压实|打造|筑牢|夯实|主动|统筹|建设|建强|构建|创新|持续|着力|深入|弘扬|推动|加大|做实|抓实|抓好)/;

/** 坚持问题导向，弥补不足 may be either; the text of its part decides. */
const NAMES_LACK = /问题|不足|短板|弱项|差距|薄弱/;

/** Roles of the parts of the first level: by their headings, then by position and by what is absent. */
function assignRoots(
  draft: Draft,
  roots: readonly Node[],
  reportYear: number | null,
  roles: Map<Node, readonly ContentKey[]>,
): void {
  // Kept beside the map, so that asking for a role does not go through all parts again.
  const given = new Set<ContentKey>();
  const give = (root: Node, own: readonly ContentKey[]) => {
    roles.set(root, own);
    for (const role of own) given.add(role);
  };
  const has = (role: ContentKey) => given.has(role);
  for (const root of roots) give(root, INTRODUCTION.test(root.heading.key) ? [] : namedRoles(root, reportYear));
  const firstOf = (wanted: readonly ContentKey[]) =>
    roots.findIndex((root) => roles.get(root)?.some((role) => wanted.includes(role)));

  // A heading about measures behind the shortcomings tells what shall be done about them.
  const lack = roots.findIndex((root) => roles.get(root)?.includes("shortcomings"));
  if (lack >= 0 && !has("next-year-plan"))
    for (const root of roots.slice(lack + 1))
      if (roles.get(root)?.join() === "measures" && looksAhead(draft, root)) give(root, ["next-year-plan"]);

  const isOpen = (root: Node) =>
    roles.get(root)?.length === 0 &&
    ![PREFACE, ANNEX, REFLECTION, INTRODUCTION].some((none) => none.test(root.heading.key));
  // What a heading does not say, its part may: by content, and only for what no other part is about.
  roots.forEach((root, index) => {
    if (index === 0 || !isOpen(root)) return;
    if (
      !has("shortcomings") &&
      !isTopic(root.heading.key) &&
      (!DONE_ABOUT.test(root.heading.key) || NAMES_LACK.test(root.heading.key)) &&
      tellsOfLacks(draft, root)
    )
      give(root, ["shortcomings"]);
    else if (!has("first-responsible-person") && tellsOfHeads(draft, root)) give(root, ["first-responsible-person"]);
  });

  const closing = firstOf(["shortcomings", "next-year-plan"]);
  const thematicEnd = closing < 0 ? roots.length : closing;
  roots.forEach((root, index) => {
    if (!isOpen(root)) return;
    // 2023年主要任务 behind the shortcomings is the plan, though the year be wrong.
    const ahead =
      !has("next-year-plan") &&
      (looksAhead(draft, root) || (index > lack && lack >= 0 && NAMES_TASKS.test(root.heading.key)));
    const last = index === roots.length - 1;
    if (index < thematicEnd) give(root, [closing < 0 && last && index > 0 && ahead ? "next-year-plan" : "measures"]);
    else if (ahead) give(root, ["next-year-plan"]);
    else if (!last && !looksAhead(draft, root)) give(root, ["measures"]);
  });
}

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
  assignRoots(draft, roots, reportYear, roles);
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
  return { roles, diagnostics };
}

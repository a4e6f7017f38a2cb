import type { ContentKey, ContentStatus } from "@fazhi/schema";
import { type Random, randomFrom } from "../random.ts";
import type { EvalDocument, EvalLabels } from "../types.ts";
import { halfWidth, inWordsOf } from "./wording/era.ts";
import { type Subject, work } from "./wording/work.ts";

/**
 * A document with its labels marked in the text, so that a label cannot drift from what is printed:
 * `#` before each line of the title; `@` and the roles' first letters (`-` for none) before the heading of a top-level
 * part, whose number, wording and run-in text are parted by `|`; `&subject` for a
 * paragraph of ordinary work, with more `&` for a longer one.
 */
export interface Draft {
  readonly id: string;
  readonly fileName: string;
  readonly traits: readonly string[];
  /** 全县 and 我县, as the body speaks of its area and of itself. */
  readonly area: readonly [whole: string, own: string];
  readonly marked: string;
  /** All its full-width marks are lost. */
  readonly halfWidth?: boolean;
  /** All but title and sections, which are marked in the text. */
  readonly labels: Omit<EvalLabels, "title" | "sections">;
}

const roleOfLetter: Readonly<Record<string, ContentKey>> = {
  m: "measures",
  s: "shortcomings",
  f: "first-responsible-person",
  n: "next-year-plan",
  o: "other-matters",
};

/** How the four required contents appear; there is no 其他需要报告的情况 unless it is given. */
export function contents(
  measures: ContentStatus,
  shortcomings: ContentStatus,
  firstResponsiblePerson: ContentStatus,
  nextYearPlan: ContentStatus,
  otherMatters: ContentStatus = "missing",
): Readonly<Record<ContentKey, ContentStatus>> {
  return {
    measures,
    shortcomings,
    "first-responsible-person": firstResponsiblePerson,
    "next-year-plan": nextYearPlan,
    "other-matters": otherMatters,
  };
}

/** Fills `{a}` 全县, `{u}` 我县 and `{3-20}`, a figure of that range. */
function filled(text: string, area: Draft["area"], random: Random): string {
  return text.replace(/\{(?:(a)|(u)|(\d+)-(\d+))\}/g, (_, whole, own, low, high) =>
    whole ? area[0] : own ? area[1] : String(random.integer(Number(low), Number(high))),
  );
}

function seedOf(id: string): number {
  let seed = 7;
  for (const character of id) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}

/** The document of a draft: the same at each call. */
export function documentOf(draft: Draft): EvalDocument {
  const random = randomFrom(seedOf(draft.id));
  const used = new Map<string, readonly string[]>();
  const sections: { heading: string; roles: readonly ContentKey[] }[] = [];
  let title = "";
  const marked = inWordsOf(draft.labels.reportYear, draft.marked.trim());
  const lines = (draft.halfWidth ? halfWidth(marked) : marked).split("\n").map((line) => {
    if (line.startsWith("#")) {
      title += line.slice(1).trim();
      return line.slice(1);
    }
    const subject = /^([^&]*)(&+)([a-z]+)/.exec(line);
    if (subject) {
      const name = subject[3] as Subject;
      const count = subject[2]?.length ?? 1;
      const left = used.get(name) ?? random.sample(work[name], work[name].length);
      used.set(name, left.slice(count));
      if (left.length < count) throw new Error(`${draft.id} has more of ${name} than there are paragraphs`);
      const ordinary = inWordsOf(draft.labels.reportYear, left.slice(0, count).join(""));
      const paragraph = draft.halfWidth ? halfWidth(ordinary) : ordinary;
      return filled(`${subject[1]}${paragraph}${line.slice(subject[0].length)}`, draft.area, random);
    }
    const part = /^@([msfno]+|-) (.*)$/.exec(line);
    if (!part) return filled(line, draft.area, random);
    const [first = "", second, rest = ""] = (part[2] ?? "").split("|");
    sections.push({
      heading: (second ?? first).trim().replace(/[。：:]$/, ""),
      roles: [...(part[1] ?? "")].flatMap((letter) => roleOfLetter[letter] ?? []),
    });
    return `${second === undefined ? "" : first}${second ?? first}${filled(rest, draft.area, random)}`;
  });
  const annual = draft.labels.kind === "annual-report";
  return {
    id: draft.id,
    fileName: draft.fileName,
    text: `${lines.join("\n")}\n`,
    traits: draft.traits,
    labels: {
      ...draft.labels,
      ...(title !== "" ? { title } : annual ? { title: null } : {}),
      ...(annual ? { sections } : {}),
    },
  };
}

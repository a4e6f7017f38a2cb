import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Task } from "@fazhi/schema";
import { findAliases, type NamedUnit } from "./aliases.js";

/** One unit under two names in the lists of responsible units. */
export default defineRule({
  id: "wording/unit-name",
  code: "FZ8803",
  title: { "zh-CN": "单位名称前后不一", en: "One unit under two names" },
  severity: "info",
  basis: [cite("document-rule", "5")],
  presets: ["strict"],
  appliesTo: { kinds: ["work-plan"] },
  readsFacts: false,
  messages: {
    two: {
      "zh-CN": "同一单位名称应当一致，实际“{name}”与“{other}”并用",
      en: "One unit should have one name; “{name}” stands beside “{other}”",
    },
  },
  help: {
    two: {
      "zh-CN": "如果是同一单位，统一为一个名称；不是同一单位的，可以忽略。",
      en: "If they are one unit, use one name; otherwise ignore this.",
    },
  },
  reasons: {
    "no-units": { "zh-CN": "未识别出各项任务的责任单位", en: "no responsible units were found" },
  },
  check({ text, report, fail, notChecked }) {
    const units = report.tasks.flatMap((task) => unitsOf(text, task));
    if (units.length === 0) return notChecked("no-units");
    for (const { rarer, other } of findAliases(units)) {
      const { start, end, name } = rarer;
      fail({ at: { start, end }, message: "two", data: { name, other } });
    }
  },
});

/** The units of a task with their places in the text. */
function unitsOf(text: string, { lead, support, joint, unitsSpan }: Task): readonly NamedUnit[] {
  if (unitsSpan === null) return [];
  const written = text.slice(unitsSpan.start, unitsSpan.end);
  const found: NamedUnit[] = [];
  let from = 0;
  for (const name of [...lead, ...support, ...joint]) {
    const at = placeOf(written, name, from);
    if (at < 0) continue;
    from = at + name.length;
    found.push({ name, start: unitsSpan.start + at, end: unitsSpan.start + at + name.length });
  }
  return found;
}

/** Where a name stands, by preference behind the one before: 中心 is also a part of 市中心. */
function placeOf(written: string, name: string, from: number): number {
  const behind = written.indexOf(name, from);
  return behind >= 0 ? behind : written.indexOf(name);
}

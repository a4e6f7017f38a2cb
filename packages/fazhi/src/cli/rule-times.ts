import type { Locale, RuleTiming } from "@fazhi/engine";

/** How long the whole run and each of its rules took, for `--timing`. */
export interface RuleTimes extends RuleTiming {
  /** A table for stderr, the slowest rule first. */
  table(documents: number, locale: Locale): string;
}

const HEADS: Readonly<Record<Locale, (total: string, rules: string, documents: number) => string>> = {
  "zh-CN": (total, rules, documents) =>
    `用时 ${total} 毫秒，文件 ${documents} 份；其中规则 ${rules} 毫秒，其余为读取和解析`,
  en: (total, rules, documents) =>
    `${total} ms for ${documents} ${documents === 1 ? "document" : "documents"}; ${rules} ms of it in rules, the rest reading and parsing`,
};

const milliseconds = (value: number): string => value.toFixed(1);

/** Starts the clock. */
export const startRuleTimes = (clock: () => number = () => performance.now()): RuleTimes => {
  const started = clock();
  const spent = new Map<string, number>();
  return {
    clock,
    record(ruleId, duration) {
      spent.set(ruleId, (spent.get(ruleId) ?? 0) + duration);
    },
    table(documents, locale) {
      const inRules = [...spent.values()].reduce((sum, time) => sum + time, 0);
      const rows = [...spent]
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .map(([ruleId, time]) => {
          const share = inRules === 0 ? 0 : (time * 100) / inRules;
          return `${milliseconds(time).padStart(10)} ms ${share.toFixed(1).padStart(5)} %  ${ruleId}`;
        });
      const head = HEADS[locale](milliseconds(clock() - started), milliseconds(inRules), documents);
      return `${[head, ...rows].join("\n")}\n`;
    },
  };
};

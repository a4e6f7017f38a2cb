import { nearestName } from "@fazhi/engine";
import { DEFAULT_LIMITS, type ReadLimits } from "@fazhi/reader";
import type { Arguments } from "./arguments.js";
import { UsageError } from "./usage-error.js";

const isLimit = (name: string): name is keyof ReadLimits => Object.hasOwn(DEFAULT_LIMITS, name);

/**
 * The bounds of reading that `--limit NAME=N` sets.
 *
 * @throws UsageError for a name that is no limit, naming the nearest, and for what is no whole number from 1.
 */
export const givenLimits = (args: Arguments): Partial<ReadLimits> => {
  const limits: Partial<Record<keyof ReadLimits, number>> = {};
  for (const { name: option, value: given } of args.options) {
    if (option !== "limit") continue;
    const equals = given.indexOf("=");
    const name = equals < 0 ? given : given.slice(0, equals);
    const value = equals < 0 ? "" : given.slice(equals + 1);
    if (!isLimit(name)) {
      const names = Object.keys(DEFAULT_LIMITS);
      const nearest = nearestName(name, names);
      throw new UsageError({
        "zh-CN": `--limit：没有上限 ${JSON.stringify(name)}；${nearest === null ? `上限有 ${names.join("、")}` : `最接近的是 ${nearest}`}`,
        en: `--limit: no limit ${JSON.stringify(name)}; ${nearest === null ? `the limits are ${names.join(", ")}` : `the nearest is ${nearest}`}`,
      });
    }
    if (!/^[1-9]\d{0,14}$/.test(value)) {
      throw new UsageError({
        "zh-CN": `--limit 应为 ${name}=N，N 是 1 或更大的整数，实际为 ${JSON.stringify(given)}`,
        en: `--limit must be ${name}=N with a whole number from 1, got ${JSON.stringify(given)}`,
      });
    }
    limits[name] = Number(value);
  }
  return limits;
};

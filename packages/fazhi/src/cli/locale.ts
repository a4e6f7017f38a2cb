import type { Locale } from "@fazhi/engine";

/**
 * The language asked for, found before the arguments are read, so that a mistake in them is
 * reported in it. Chinese unless English is asked for; the environment does not decide.
 */
export const localeOf = (args: readonly string[]): Locale => {
  let locale: Locale = "zh-CN";
  for (const [index, arg] of args.entries()) {
    if (arg === "--") break;
    if (arg === "--locale=en" || (arg === "--locale" && args[index + 1] === "en")) locale = "en";
    if (arg === "--locale=zh-CN" || (arg === "--locale" && args[index + 1] === "zh-CN")) locale = "zh-CN";
  }
  return locale;
};

import { expect, it } from "vitest";
import { localeOf } from "./locale.js";

it.each([
  [[], "zh-CN"],
  [["a.txt", "--locale", "en"], "en"],
  [["--locale=en", "a.txt"], "en"],
  [["--locale", "en", "--locale", "zh-CN"], "zh-CN"],
  [["--locale", "fr"], "zh-CN"],
  [["--", "--locale", "en"], "zh-CN"],
])("%j asks for %s", (args, locale) => {
  expect(localeOf(args)).toBe(locale);
});

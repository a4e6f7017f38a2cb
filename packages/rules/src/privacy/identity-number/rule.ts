import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { foldedText } from "../../reading/clean-text.js";
import { digitGroups, masked } from "../digit-groups.js";
import { identityNumbers } from "./identity-numbers.js";

/** Identity numbers of citizens, recognised by province, day of birth and check character. */
export default defineRule({
  id: "privacy/identity-number",
  code: "FZ8601",
  title: { "zh-CN": "公民身份号码", en: "Identity numbers" },
  severity: "error",
  basis: [cite("disclosure-rule", "15")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    found: {
      "zh-CN": "公开的文件不应出现公民身份号码，实际有“{shown}”（已隐去中间各位）",
      en: "A published document must not hold identity numbers; it has “{shown}” (middle hidden here)",
    },
  },
  help: {
    found: {
      "zh-CN": "删去；确需说明的，隐去出生日期和末四位。",
      en: "Delete it; if it has to be mentioned, hide the date of birth and the last four characters.",
    },
  },
  check({ once, fail }) {
    for (const { start, end, digits } of identityNumbers(once(foldedText), once(digitGroups)))
      fail({ at: { start, end }, message: "found", data: { shown: masked(digits) } });
  },
});

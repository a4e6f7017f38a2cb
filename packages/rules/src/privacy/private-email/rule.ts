import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { foldedText } from "../../reading/clean-text.js";

/** Providers where private people have their mail; a few letters before the first dot tell them. */
const PROVIDERS =
  /^(?:(?:vip\.)?(?:qq|163|126|sina|sohu|foxmail|tom|21cn|139|189|wo|aliyun|gmail|outlook|hotmail|yahoo|icloud|live)\.(?:com|cn|com\.cn|net)|yeah\.net)(?![A-Za-z0-9-])/i;
/** No local part is longer. */
const MOST_CHARACTERS = 64;

/** Addresses at providers of private mail, where an address of the office should stand. */
export default defineRule({
  id: "privacy/private-email",
  code: "FZ8605",
  title: { "zh-CN": "非政务邮箱", en: "Private e-mail addresses" },
  severity: "info",
  basis: [cite("disclosure-rule", "15")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    found: {
      "zh-CN": "对外联系应为政务邮箱，实际为 {provider} 的邮箱，请确认不是个人邮箱",
      en: "An address of the office should stand here; this one is at {provider}. Make sure it is nobody's own",
    },
  },
  help: {
    found: {
      "zh-CN": "改为政务邮箱；属于个人的删去。",
      en: "Give an address of the office; delete one that belongs to a person.",
    },
  },
  check({ once, fail }) {
    const text = once(foldedText);
    let reached = 0;
    for (let mark = text.indexOf("@"); mark >= 0; mark = text.indexOf("@", mark + 1)) {
      const provider = PROVIDERS.exec(text.slice(mark + 1, mark + 24))?.[0];
      if (provider === undefined) continue;
      let start = mark;
      while (start > reached && start > mark - MOST_CHARACTERS && /[\w.+-]/.test(text.charAt(start - 1))) start--;
      if (start === mark) continue;
      reached = mark + 1 + provider.length;
      fail({ at: { start, end: reached }, message: "found", data: { provider } });
    }
  },
});

import { defineRule } from "@fazhi/engine";
import type { FurnitureKind } from "@fazhi/schema";

/** Running heads and page numbers belong to the printed page, not to a web page. */
const OF_THE_DOCUMENT: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(["page-number", "running-head"]);

/** Page furniture that came along with the text. Said once, and where it stands in a paragraph of the report. */
export default defineRule({
  id: "document/furniture",
  code: "FZ0008",
  title: { "zh-CN": "网页附带文字", en: "Page furniture" },
  severity: "info",
  basis: [],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    left: {
      "zh-CN": "正文应只有报告内容，实际还留有网页附带的文字（{count} 处）",
      en: "The text should hold the report only; words of the web page were left in it ({count} places)",
    },
    glued: {
      "zh-CN": "网页附带的文字“{actual}”与报告正文连在一起",
      en: "Words of the web page, “{actual}”, stand in a paragraph of the report",
    },
  },
  help: {
    left: {
      "zh-CN": "报送或归档前请删去导航、字号、分享、页脚等文字；检查时已不计入正文。",
      en: "Delete navigation, buttons and footers before the text is filed; the check has left them out.",
    },
    glued: { "zh-CN": "请从正文中删去。", en: "Delete them from the paragraph." },
  },
  reasons: {
    "web-page": {
      "zh-CN": "网页文件本来就有导航、页脚等文字",
      en: "a web page has navigation and footers by nature",
    },
  },
  check({ text, source, report, fail, notApplicable }) {
    if (source.format === "html") return notApplicable("web-page");
    const furniture = report.furniture.filter(({ kind }) => !OF_THE_DOCUMENT.has(kind));
    const glued = furniture.filter(({ span: { start, end } }) => !isAlone(text, start, end));
    const isGlued = new Set(glued);
    for (const { span } of glued.slice(0, MOST_GLUED))
      fail({
        at: span,
        message: "glued",
        data: { actual: text.slice(span.start, Math.min(span.end, span.start + SHOWN)) },
      });
    const [first] = furniture.filter((each) => !isGlued.has(each));
    if (first !== undefined)
      fail({ at: first.span, message: "left", data: { count: furniture.length - glued.length } });
  },
});

const MOST_GLUED = 5;
/** How much of it a message shows. */
const SHOWN = 24;

/** Whether no sentence of the report shares a line with a piece of furniture. */
function isAlone(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split("\n")
      .at(-1) ?? "";
  const after = text.slice(end, end + REACH).split("\n", 1)[0] ?? "";
  return !SENTENCE.test(before) && !SENTENCE.test(after);
}

const REACH = 60;
/** Words with a mark inside or at their end. */
const SENTENCE = /[\u4e00-\u9fff]{2}[，。,；;、]/;

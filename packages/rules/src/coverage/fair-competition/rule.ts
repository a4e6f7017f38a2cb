import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { termList } from "../../reading/lexicon.js";
import { type Sentence, sentences } from "../../reading/sentences.js";

const NAMED = termList(["公平竞争", "妨碍统一市场", "反垄断", "行政性垄断"]);

/** Documents that were made or reviewed; those that were only cleared, filed or studied need no review. */
const MADE = [
  /(?:制定|出台|制发|起草|印发|审核|(?<!备案)审查)[^,。;、]{0,16}规范性文件(?![^,。;]{0,4}(?:的?通知|管理|制定|合法性审[查核](?:制度|机制)|制度))/,
  /规范性文件(?![^,。;]{0,8}备)[^,。;]{0,8}\d{1,4}(?:余|多)?[件份个部]/,
];
const NOT_MADE =
  /(?:备案|报备)[^,。;]{0,8}规范性文件|(?:未|没有|无|拟|将)[^,。;]{0,6}(?:制定|出台|制发|起草|印发)|清理[^,。;]{0,12}规范性文件|规范性文件[^,。;]{0,4}清理/;

/** Normative documents were made, and nothing is said of 公平竞争审查. */
export default defineRule({
  id: "coverage/fair-competition",
  code: "FZ8004",
  title: { "zh-CN": "公平竞争审查", en: "Fair competition review" },
  severity: "info",
  basis: [cite("fair-competition-rule", "7")],
  presets: ["supervision"],
  appliesTo: {
    kinds: ["annual-report"],
    levels: ["province", "city", "county"],
    fromYear: 2024,
  },
  needs: ["report-year"],
  readsFacts: false,
  messages: {
    "not-named": {
      "zh-CN": "写了制定、审核规范性文件，应同时写明公平竞争审查情况，实际未见",
      en: "Normative documents were made or reviewed; nothing is said of 公平竞争审查",
    },
  },
  help: {
    "not-named": {
      "zh-CN": "所定文件涉及经营者经济活动的，补写公平竞争审查的件数和结果；均不涉及的，可以忽略。",
      en: "Where the documents touch business activity, say how many were reviewed; ignore this where none does.",
    },
  },
  reasons: {
    "no-documents": { "zh-CN": "未写制定、审核规范性文件", en: "no normative document was made or reviewed" },
  },
  check({ once, fail, notApplicable }) {
    const made = once(sentences).find(isMade);
    if (made === undefined) return notApplicable("no-documents");
    if (NAMED.hits(once).length === 0) fail({ at: made.span, message: "not-named" });
  },
});

const isMade = ({ text, roles }: Sentence): boolean =>
  !roles.includes("next-year-plan") &&
  !roles.includes("shortcomings") &&
  text.includes("规范性文件") &&
  MADE.some((cue) => cue.test(text)) &&
  !NOT_MADE.test(text);

import { defineConfig } from "vitepress";
import { rulePages } from "./rule-pages";

export default defineConfig({
  title: "Fazhi",
  cleanUrls: true,
  srcExclude: ["**/README.md"],
  themeConfig: {
    search: {
      provider: "local",
      options: {
        // Chinese has no blanks between words: a run of characters is searched by its overlapping pairs.
        miniSearch: {
          options: {
            tokenize: (text) =>
              (text.match(/\p{Script=Han}+|[^\p{Script=Han}\P{L}]+|\p{N}+/gu) ?? []).flatMap((run) =>
                /\p{Script=Han}/u.test(run) && run.length > 1
                  ? Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2))
                  : [run],
              ),
          },
          searchOptions: { combineWith: "AND" },
        },
        locales: {
          root: {
            translations: {
              button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
              modal: {
                noResultsText: "没有找到",
                resetButtonTitle: "清除",
                footer: { selectText: "选择", navigateText: "移动", closeText: "关闭" },
              },
            },
          },
        },
      },
    },
    socialLinks: [{ icon: "github", link: "https://github.com/fazhi-dev/fazhi" }],
  },
  locales: {
    root: {
      label: "简体中文",
      lang: "zh-CN",
      description: "法治政府建设年度报告：写了什么，缺了什么，在哪里，依据是什么",
      themeConfig: {
        nav: [
          { text: "指南", link: "/guide/command", activeMatch: "^/guide/" },
          { text: "规则", link: "/rules/", activeMatch: "^/rules/" },
        ],
        sidebar: {
          "/guide/": [
            {
              text: "指南",
              items: [
                { text: "命令行", link: "/guide/command" },
                { text: "嵌入", link: "/guide/embedding" },
                { text: "不写代码的规则", link: "/guide/rule-files" },
                { text: "写规则", link: "/guide/writing-rules" },
                { text: "地区预设", link: "/guide/regional-presets" },
                { text: "法律目录", link: "/guide/law-catalogue" },
              ],
            },
            {
              text: "文本工具",
              items: [
                { text: "概览", link: "/guide/text/" },
                { text: "数词", link: "/guide/text/numerals" },
                { text: "序号", link: "/guide/text/ordinals" },
                { text: "日期", link: "/guide/text/dates" },
                { text: "分句", link: "/guide/text/sentences" },
                { text: "发文字号", link: "/guide/text/document-numbers" },
                { text: "书名号", link: "/guide/text/titles" },
                { text: "数据", link: "/guide/text/figures" },
              ],
            },
          ],
          "/rules/": [
            {
              text: "规则",
              link: "/rules/",
              items: [{ text: "按条文查规则", link: "/rules/articles" }, ...rulePages("rules")],
            },
          ],
        },
        outline: { label: "本页内容" },
        docFooter: { prev: "上一页", next: "下一页" },
        returnToTopLabel: "回到顶部",
        sidebarMenuLabel: "目录",
        darkModeSwitchLabel: "外观",
        langMenuLabel: "语言",
      },
    },
    en: {
      label: "English",
      lang: "en",
      description:
        "What an annual report on building a law-based government contains and lacks, where, and on what legal basis",
      themeConfig: {
        nav: [
          { text: "Guide", link: "/en/guide/command", activeMatch: "^/en/guide/" },
          { text: "Rules", link: "/en/rules/", activeMatch: "^/en/rules/" },
        ],
        sidebar: {
          "/en/guide/": [
            {
              text: "Guide",
              items: [
                { text: "The command", link: "/en/guide/command" },
                { text: "Embedding", link: "/en/guide/embedding" },
                { text: "Rules without code", link: "/en/guide/rule-files" },
                { text: "Writing rules", link: "/en/guide/writing-rules" },
                { text: "Regional presets", link: "/en/guide/regional-presets" },
                { text: "Law catalogue", link: "/en/guide/law-catalogue" },
              ],
            },
            {
              text: "Text toolkit",
              items: [
                { text: "Overview", link: "/en/guide/text/" },
                { text: "Numerals", link: "/en/guide/text/numerals" },
                { text: "Ordinals", link: "/en/guide/text/ordinals" },
                { text: "Dates", link: "/en/guide/text/dates" },
                { text: "Sentences", link: "/en/guide/text/sentences" },
                { text: "Document numbers", link: "/en/guide/text/document-numbers" },
                { text: "Titles", link: "/en/guide/text/titles" },
                { text: "Figures", link: "/en/guide/text/figures" },
              ],
            },
          ],
          "/en/rules/": [
            {
              text: "Rules",
              link: "/en/rules/",
              items: [{ text: "Rules by provision", link: "/en/rules/articles" }, ...rulePages("en/rules")],
            },
          ],
        },
      },
    },
  },
});

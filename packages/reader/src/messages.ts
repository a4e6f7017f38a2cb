/** A text per language; `{name}` stands for a value of the diagnostic's data. */
export type DiagnosticMessage = Readonly<Record<"zh-CN" | "en", string>>;

/** What the reader has to say, per diagnostic code: what is wrong, and the remedy. */
export const diagnosticMessages = {
  empty: {
    "zh-CN": "文件没有内容；请确认选对了文件",
    en: "the file holds no text; check that it is the right one",
  },
  binary: {
    "zh-CN": "不是文本文件（内容识别为 {detected}）；请改用报告的文本，或另存为 .txt 后再检查",
    en: "not a text file (its content is {detected}); give the report itself, saved as .txt",
  },
  "unsupported-format": {
    "zh-CN": "是 {format} 文件，暂不能直接读取；请另存为 .txt 或 .md 后再检查",
    en: "{format} files cannot be read yet; save it as .txt or .md and check that",
  },
  "unsupported-encoding": {
    "zh-CN": "无法识别或不支持的文字编码（{encoding}）；请以 UTF-8 编码另存后再检查",
    en: "unknown or unsupported character encoding ({encoding}); save the file as UTF-8",
  },
  "too-large": {
    "zh-CN": "文件有 {bytes} 字节，超过上限 {limit} 字节；请拆分文件或提高上限",
    en: "the file has {bytes} bytes, more than the limit of {limit}; split it or raise the limit",
  },
  aborted: {
    "zh-CN": "读取已中止；如需结果请重新运行",
    en: "reading was aborted; run it again for a result",
  },
  "invalid-bytes": {
    "zh-CN": "有 {count} 处字节不合 {encoding} 编码，已显示为“�”；请从原文件重新导出并核对这些位置",
    en: "{count} byte sequences are not valid {encoding} and read as “�”; export the file again and compare these places",
  },
  "control-characters": {
    "zh-CN": "文中有 {count} 个控制字符；请删除后核对前后文字",
    en: "the text holds {count} control characters; delete them and check the words around them",
  },
  "extension-mismatch": {
    "zh-CN": "扩展名是 .{extension}，内容却是 {format}，已按内容读取；请改正扩展名",
    en: "the name ends in .{extension} but the content is {format}, and was read as such; correct the name",
  },
  "front-matter": {
    "zh-CN": "文首元数据中的 {field} 无法读取，已略过；请按 YAML 写法改正",
    en: "{field} in the front matter cannot be read and was left out; correct its YAML",
  },
  "markdown-structure-skipped": {
    "zh-CN": "Markdown 标记过多或嵌套过深（{limit}），已按纯文本读取；请精简标记",
    en: "too much or too deep Markdown ({limit}); read as plain text; simplify the markup",
  },
} as const satisfies Readonly<Record<string, DiagnosticMessage>>;

/** The codes of the reader's diagnostics. */
export type DiagnosticCode = keyof typeof diagnosticMessages;

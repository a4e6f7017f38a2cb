import type { Diagnostic } from "@fazhi/schema";

type DataValue = Diagnostic["data"][string];

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
    "zh-CN": "是 {format} 文件，不能直接读取；请另存为 .docx 或 .txt 后再检查",
    en: "{format} files cannot be read; save it as .docx or .txt and check that",
  },
  "unsupported-encoding": {
    "zh-CN": "无法识别或不支持的文字编码（{encoding}）；请以 UTF-8 编码另存后再检查",
    en: "unknown or unsupported character encoding ({encoding}); save the file as UTF-8",
  },
  "too-large": {
    "zh-CN": "文件有 {bytes} 字节，超过上限 {limit} 字节；请拆分文件或提高上限",
    en: "the file has {bytes} bytes, more than the limit of {limit}; split it or raise the limit",
  },
  encrypted: {
    "zh-CN": "是加密的 {format} 文件；请用密码打开，另存为不加密的文件后再检查",
    en: "the {format} file is encrypted; open it with its password and save it without",
  },
  damaged: {
    "zh-CN": "{format} 文件损坏或不完整（{part}）；请重新下载，或用办公软件打开后另存",
    en: "the {format} file is damaged or incomplete ({part}); download it again, or open it and save it anew",
  },
  "no-text-layer": {
    "zh-CN": "{format} 文件共 {pages} 页，只有图像，没有文字；请先做文字识别（OCR），或改用报告的原文件",
    en: "the {format} file has {pages} pages of images and no text; run text recognition (OCR) first, or give the original file",
  },
  "unsafe-archive": {
    "zh-CN": "{format} 文件内含指向外部的路径（{entry}），不予读取；请确认来源后用办公软件另存",
    en: "the {format} file holds a path that leads out of it ({entry}) and is not read; make sure of its origin and save it anew",
  },
  "xml-doctype": {
    "zh-CN": "{format} 文件的 {part} 含有 DTD 声明，不予读取；请确认来源后用办公软件另存",
    en: "{part} of the {format} file declares a DTD and is not read; make sure of its origin and save it anew",
  },
  "limit-exceeded": {
    "zh-CN": "超过上限 {limit}：{value}，最多 {allowed}；确需读取时请提高该上限",
    en: "over the limit {limit}: {value}, at most {allowed}; raise it if the file is to be read all the same",
  },
  "timed-out": {
    "zh-CN": "{milliseconds} 毫秒内未能读完；请拆分文件，或提高上限 maxMilliseconds",
    en: "not read within {milliseconds} ms; split the file or raise the limit maxMilliseconds",
  },
  aborted: {
    "zh-CN": "读取已中止；如需结果请重新运行",
    en: "reading was aborted; run it again for a result",
  },
  "invalid-bytes": {
    "zh-CN":
      "有 {count} 处字节不合 {encoding} 编码（首处在文件第 {line} 行），已显示为“�”；请从原文件重新导出并核对这些位置",
    en: "{count} byte sequences are not valid {encoding} (the first on line {line} of the file) and read as “�”; export the file again and compare these places",
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
  "no-article": {
    "zh-CN": "网页中没有找到正文，正文可能由脚本加载；请在浏览器中打开后另存，或复制正文存为 .txt 后再检查",
    en: "no article was found on the page, perhaps because a script loads it; open the page in a browser and save it from there, or save its text as .txt",
  },
  frames: {
    "zh-CN": "网页由框架组成，正文在框架内的另一网页中；请单独打开并保存该框架的网页",
    en: "the page only frames other pages; open the page in the frame by itself and save that",
  },
  "report-in-attachment": {
    "zh-CN": "网页正文只是附件的说明，报告在附件中（{count} 个）；请下载附件后检查",
    en: "the page only introduces its attachments ({count}), which hold the report; download and check them",
  },
  "tracked-changes": {
    "zh-CN":
      "文中有未处理的修订（插入 {insertions} 处、删除 {deletions} 处），已按全部接受读取；定稿前请接受或拒绝修订",
    en: "the text holds tracked changes ({insertions} insertions, {deletions} deletions), read as accepted; accept or reject them",
  },
  "comments-ignored": {
    "zh-CN": "文中有 {count} 条批注，未作为正文读取；定稿前请删除",
    en: "{count} comments were not read as text; delete them before publication",
  },
  "digital-signature": {
    "zh-CN": "文件带有 {count} 个电子签章，未作验证",
    en: "the file carries {count} digital signatures, which were not verified",
  },
  "pages-without-text": {
    "zh-CN": "有 {count} 页没有文字（首处为第 {page} 页），可能是扫描图像，其内容未能读取；请先做文字识别（OCR）",
    en: "{count} pages hold no text (the first is page {page}), perhaps scans, and were not read; run text recognition (OCR)",
  },
  "part-not-read": {
    "zh-CN": "文件中的 {part} 缺失或损坏，未能读取；请核对原文，或用办公软件打开后另存",
    en: "{part} of the file is missing or damaged and was not read; compare the original, or open it and save it anew",
  },
  "unmapped-characters": {
    "zh-CN": "有 {count} 个字符无法还原为文字，已显示为“�”；请改用报告的原文件",
    en: "{count} characters could not be turned into text and read as “�”; give the original file",
  },
  "numbering-not-read": {
    "zh-CN": "有 {count} 处自动编号未能读取，其序号不在读取的文字中；请另存为 .docx 后再检查",
    en: "{count} automatic numbers could not be read and are not in the text; save the file as .docx and check that",
  },
} as const satisfies Readonly<Record<string, DiagnosticMessage>>;

/** The codes of the reader's diagnostics. */
export type DiagnosticCode = keyof typeof diagnosticMessages;

type PlaceholderOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

/** What the data of a diagnostic must hold for its text to be complete. */
export type DiagnosticData<Code extends DiagnosticCode> = Readonly<
  Record<PlaceholderOf<(typeof diagnosticMessages)[Code]["en"]>, DataValue>
>;

/** The data as the last argument of a call: left out where the text asks for nothing. */
export type DataArgument<Code extends DiagnosticCode> = [
  PlaceholderOf<(typeof diagnosticMessages)[Code]["en"]>,
] extends [never]
  ? []
  : [data: DiagnosticData<Code>];

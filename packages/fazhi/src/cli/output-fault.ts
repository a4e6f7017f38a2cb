import type { LocalizedText } from "@fazhi/engine";
import { systemCode, systemErrorReason } from "@fazhi/node";
import { printableName } from "@fazhi/reporters";
import { UsageError } from "./usage-error.js";

const CHECK_FOLDER: LocalizedText = {
  "zh-CN": "请检查目录是否存在、是否有写入权限",
  en: "check that the folder exists and may be written",
};

const ELSEWHERE: LocalizedText = { "zh-CN": "请换一个写入的位置", en: "write somewhere else" };

/** What helps, by the system's name of the error. */
const REMEDIES: ReadonlyMap<string, LocalizedText> = new Map([
  ["ENOENT", CHECK_FOLDER],
  ["ENOTDIR", CHECK_FOLDER],
  ["EACCES", CHECK_FOLDER],
  ["EPERM", CHECK_FOLDER],
  ["EROFS", CHECK_FOLDER],
  ["ENOSPC", { "zh-CN": "磁盘已满，请腾出空间", en: "the disk is full, make room on it" }],
  ["EDQUOT", { "zh-CN": "磁盘配额已用完，请腾出空间", en: "the disk quota is used up, make room" }],
  ["EISDIR", { "zh-CN": "这是目录，请给出文件名", en: "it is a folder, give the name of a file" }],
  ["ENXIO", { "zh-CN": "没有程序在读取它，请先启动读取的一方", en: "nobody reads from it, start the reader first" }],
]);

/** A place that results cannot be written to, with the reason and the remedy that fits it. */
export const cannotWrite = (place: string, error: unknown): UsageError => {
  const reason = systemErrorReason(error);
  const remedy = REMEDIES.get(systemCode(error)) ?? ELSEWHERE;
  const shown = printableName(place);
  return new UsageError({
    "zh-CN": `无法写入 ${shown}（${reason}）；${remedy["zh-CN"]}`,
    en: `cannot write ${shown} (${reason}); ${remedy.en}`,
  });
};

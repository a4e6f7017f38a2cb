/** Why a path gave no document. */
export type FileErrorCode =
  | "not-found"
  | "empty-directory"
  | "is-directory"
  | "no-permission"
  | "not-a-file"
  | "too-large"
  | "io";

/** An error of the file system as a value; `data` fills the placeholders of its message. */
export interface FileError {
  readonly code: FileErrorCode;
  readonly data: Readonly<Record<string, string | number>>;
}

/** What the file system's errors mean, per code: what is wrong, and the remedy. `{name}` stands for a value of the data. */
export const fileMessages: Readonly<Record<FileErrorCode, Readonly<Record<"zh-CN" | "en", string>>>> = {
  "not-found": {
    "zh-CN": "找不到这个文件，也没有与它匹配的文件；请核对路径",
    en: "no such file, and nothing matches it; check the path",
  },
  "empty-directory": {
    "zh-CN": "目录里没有可以检查的文件（{extensions}）；请核对目录，或直接给出文件名",
    en: "the directory holds no file to check ({extensions}); check the directory, or name the files",
  },
  "is-directory": {
    "zh-CN": "是目录，不是文件；请给出其中的文件",
    en: "is a directory, not a file; name the files in it",
  },
  "no-permission": {
    "zh-CN": "没有读取权限；请检查文件权限，或换一个有权限的账号",
    en: "permission denied; check the permissions, or use an account that may read it",
  },
  "not-a-file": {
    "zh-CN": "不是普通文件（管道、套接字或设备）；从管道读取请用 -",
    en: "is not a regular file (a pipe, socket or device); use - to read from a pipe",
  },
  "too-large": {
    "zh-CN": "文件有 {bytes} 字节，超过上限 {limit} 字节；请拆分文件后再检查",
    en: "the file has {bytes} bytes, more than the limit of {limit}; split it",
  },
  io: {
    "zh-CN": "读取失败（{system}）；请检查磁盘或网络位置后重试",
    en: "reading failed ({system}); check the disk or the network share and try again",
  },
};

/** The system's own name of an error, such as `EACCES`; empty where it has none. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** What the system calls an error, for a message: its code, or the first line of its text. */
export const systemErrorReason = (error: unknown): string =>
  systemCode(error) || (error instanceof Error ? (error.message.split("\n", 1)[0] ?? "?") : "?");

/** Sorts a thrown error of the file system into ours. */
export const fileErrorOf = (error: unknown): FileError => {
  const system = systemCode(error);
  switch (system) {
    case "ENOENT":
    case "ENOTDIR":
    // A name with a NUL character cannot exist.
    case "ERR_INVALID_ARG_VALUE":
      return { code: "not-found", data: {} };
    case "EACCES":
    case "EPERM":
      return { code: "no-permission", data: {} };
    case "EISDIR":
      return { code: "is-directory", data: {} };
    default:
      return { code: "io", data: { system: system === "" ? "?" : system } };
  }
};

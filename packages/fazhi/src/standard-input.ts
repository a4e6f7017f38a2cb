import { type FileError, fileErrorOf } from "@fazhi/node";

/** Everything that comes in on standard input, or why it cannot be had; stops reading above the limit. */
export const readStandardInput = async (maxBytes: number): Promise<Uint8Array | FileError> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of process.stdin) {
      const bytes: Uint8Array = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
      length += bytes.length;
      if (length > maxBytes) return { code: "too-large", data: { bytes: length, limit: maxBytes } };
      chunks.push(bytes);
    }
  } catch (error) {
    return fileErrorOf(error);
  }
  const all = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
};

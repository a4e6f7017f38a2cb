import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtCheck, checkReadable } from "./built.mjs";
import { reports } from "./documents.mjs";
import { inPairs } from "./measurement.mjs";

/**
 * Many documents checked in one process, against reading and decoding the same files.
 * @param {{ quick: boolean }} options
 */
export async function throughput({ quick }) {
  const check = await builtCheck();
  // Also when quick: with fewer documents the first calls of everything would be what is measured.
  const count = 2_000;
  const folder = mkdtempSync(join(tmpdir(), "fazhi-bench-"));
  try {
    /** @type {string[]} */
    const files = [];
    for (const text of reports(count)) {
      const file = join(folder, `${files.length}.txt`);
      writeFileSync(file, text);
      files.push(file);
    }
    const readAndDecode = () => {
      const decoder = new TextDecoder();
      let length = 0;
      for (const file of files) length += decoder.decode(readFileSync(file)).length;
      return length;
    };
    const checkAll = async () => {
      for (const file of files) await checkReadable(check, file, readFileSync(file));
    };
    readAndDecode();
    await checkAll();
    return [
      await inPairs({
        name: `throughput: ${count} documents checked / read and decoded`,
        // The goal is 10; docs/performance.md says what is missing. CI holds what there is.
        ceiling: 16,
        pairs: quick ? 3 : 5,
        yardstick: readAndDecode,
        work: checkAll,
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

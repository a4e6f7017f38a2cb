import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reports } from "./documents.mjs";
import { inPairs } from "./measurement.mjs";

/**
 * The entry of a built package, untyped: what is measured is what is published.
 * @param {string} name
 */
const built = (name) => import(new URL(`../packages/${name}/dist/index.js`, import.meta.url).href);

/**
 * Many documents read and understood with all their facts, against reading and decoding the same files; and a long one.
 * @param {{ quick: boolean }} options
 */
export async function parsing({ quick }) {
  const { parse } = await built("parser");
  const { read } = await built("reader");
  const folder = mkdtempSync(join(tmpdir(), "fazhi-bench-"));
  try {
    const files = [...reports(2_000)].map((text, index) => {
      const file = join(folder, `${index}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const readAndDecode = () => {
      const decoder = new TextDecoder();
      let length = 0;
      for (const file of files) length += decoder.decode(readFileSync(file)).length;
      return length;
    };
    const understandAll = async () => {
      for (const file of files) {
        const result = await read(readFileSync(file), { fileName: file });
        if (!result.ok || parse(result.source).figures.length === 0)
          throw new Error(`bench: ${file} was not understood`);
      }
    };
    readAndDecode();
    await understandAll();
    return [
      await inPairs({
        name: "parsing: 2000 documents understood with all facts / read and decoded",
        ceiling: 6,
        pairs: quick ? 3 : 5,
        yardstick: readAndDecode,
        work: understandAll,
      }),
      await longDocument(parse, read, quick ? 5 : 20),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {any} parse
 * @param {any} read
 * @param {number} times
 */
async function longDocument(parse, read, times) {
  const [report = ""] = reports(1);
  const megabyte = report.repeat(Math.ceil(1_000_000 / Buffer.byteLength(report)));
  const understood = async (/** @type {string} */ text) => {
    const result = await read(text, { format: "text" });
    if (result.ok) parse(result.source);
  };
  await understood(megabyte);
  return inPairs({
    name: `parsing: 1 → ${times} MB with all facts, per MB`,
    ceiling: 3,
    pairs: 3,
    yardstick: () => understood(megabyte),
    work: () => understood(megabyte.repeat(times)),
    scale: times,
  });
}

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { builtCheck } from "./built.mjs";
import { inPairs } from "./measurement.mjs";

const FOLDER = fileURLToPath(new URL("../examples/formats/", import.meta.url));
const READER = new URL("../packages/reader/dist/", import.meta.url);
const STEM = "qinglan-county-government-2023";
/** @param {string} format */
const fileOf = (format) => `${STEM}.${format === "html" ? "trs-wcm.html" : format}`;

/**
 * How many times what checking the report as plain text takes each format may take to be read, and how many times a bare
 * import of the reader its loader may take. Wide: they are there to notice a format that becomes several times as slow.
 */
const FORMATS = {
  html: { reading: 5, loading: 3 },
  docx: { reading: 9, loading: 3 },
  odt: { reading: 8, loading: 3 },
  doc: { reading: 4, loading: 3 },
  ofd: { reading: 12, loading: 3 },
  pdf: { reading: 100, loading: 8 },
};

/**
 * The same report in every format: reading it against checking it as plain text, and loading the format's reader in a
 * fresh process against loading the package without it.
 * @param {{ quick: boolean }} options
 */
export async function formats({ quick }) {
  const { read } = await import(new URL("index.js", READER).href);
  const check = await builtCheck();
  const text = readFileSync(new URL(`../examples/reports/${STEM}.txt`, import.meta.url));
  const measured = [];
  for (const [format, ceilings] of Object.entries(FORMATS)) {
    const bytes = new Uint8Array(readFileSync(FOLDER + fileOf(format)));
    const rounds = quick ? 10 : 40;
    const fileName = fileOf(format);
    const readAll = async () => {
      for (let round = 0; round < rounds; round += 1) {
        const result = await read(bytes, { fileName });
        if (!result.ok) throw new Error(`bench: ${fileName} was not read: ${JSON.stringify(result.diagnostics)}`);
      }
    };
    const checkText = async () => {
      for (let round = 0; round < rounds; round += 1) await check({ path: "report.txt", content: text });
    };
    await readAll();
    await checkText();
    const reading = await inPairs({
      name: `formats: reading ${format} / checking the same report as text`,
      ceiling: ceilings.reading,
      pairs: quick ? 3 : 7,
      yardstick: checkText,
      work: readAll,
    });
    const perSecond = Math.round((1000 * rounds) / Number.parseFloat(reading.detail));
    measured.push({
      ...reading,
      detail: `${perSecond} documents/s, ${memoryOf(format)} MB of memory; ${reading.detail}`,
    });
    measured.push(
      await inPairs({
        name: `formats: loading the reader of ${format} / loading the package`,
        ceiling: ceilings.loading,
        pairs: quick ? 3 : 9,
        yardstick: () => inFreshProcess("await import(index)"),
        work: () => inFreshProcess(`await import(index); await import(new URL("${format}.js", index))`),
      }),
    );
  }
  return measured;
}

/** @param {string} script with `index`, the address of the reader's entry */
function inFreshProcess(script) {
  const source = `const index = ${JSON.stringify(new URL("index.js", READER).href)};\n${script}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", source], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`bench: ${stderr}`);
  return stdout;
}

/**
 * What a process needs at most that reads the report 20 times.
 * @param {string} format
 */
function memoryOf(format) {
  const printed = inFreshProcess(`
    const { readFileSync } = await import("node:fs");
    const { read } = await import(index);
    const bytes = new Uint8Array(readFileSync(${JSON.stringify(FOLDER + fileOf(format))}));
    for (let round = 0; round < 20; round += 1) await read(bytes);
    console.log(process.resourceUsage().maxRSS);
  `);
  return Math.round(Number(printed) / 1024);
}

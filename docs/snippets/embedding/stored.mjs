import { readFile, writeFile } from "node:fs/promises";
import { renderPretty } from "@fazhi/reporters";
import { checkOutput } from "@fazhi/schema/zod";
import { checkFiles } from "fazhi/node";

await writeFile("result.json", JSON.stringify(await checkFiles("reports/zhuyin-town-2022.md")));

const stored = checkOutput.parse(JSON.parse(await readFile("result.json", "utf8")));
console.log(renderPretty(stored, { columns: 72 }));

import { readFile } from "node:fs/promises";
import { check } from "fazhi";

const path = process.argv[2] ?? "report.txt";
const { documents } = await check({ path, content: await readFile(path) });

for (const document of documents) {
  if ("error" in document) console.log(`${path}: ${document.error.message}`);
  else {
    console.log(`${document.title}: ${document.complete ? "complete" : "incomplete"}`);
    for (const { content, status } of document.checklist) console.log(`  ${content}: ${status}`);
    for (const { line, severity, message } of document.findings) console.log(`  line ${line}: ${severity}: ${message}`);
  }
}

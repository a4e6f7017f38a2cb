// `node scripts/pictures/generate.mjs [--check]`: draws what the built command prints, for READMEs and site.
// With --check nothing is written; a picture that would change is an error.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedCommand } from "../workspace/published-command.mjs";
import { ROOT } from "../workspace/root.mjs";
import { drawPicture, PICTURES } from "./pictures.mjs";

const check = process.argv.includes("--check");
for (const picture of PICTURES) {
  const path = join(ROOT, picture.file);
  const svg = await drawPicture(picture, publishedCommand());
  if (existsSync(path) && readFileSync(path, "utf8") === svg) continue;
  if (check) {
    process.stderr.write(`${picture.file} is not what the command prints now: node scripts/pictures/generate.mjs\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, svg);
    process.stdout.write(`wrote ${picture.file}\n`);
  }
}

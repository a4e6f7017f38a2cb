import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface SidebarItem {
  readonly text: string;
  readonly link: string;
}

const DOCS = fileURLToPath(new URL("..", import.meta.url));

/** The generated rule pages below `folder` (`rules` or `en/rules`) as `category/rule-name`, by code as in the index. */
export const rulePages = (folder: string): SidebarItem[] => {
  const index = readFileSync(`${DOCS}${folder}/index.md`, "utf8");
  const rows = [...index.matchAll(/^\| (FZ\d{4}) \| \[([a-z0-9/-]+)\]/gm)];
  const pages = rows.map(([, code = "", id = ""]) => ({ text: `${code} ${id}`, link: `/${folder}/${id}` }));
  // A page that is in the folder and not in the index would be reached by no one.
  const files = readdirSync(`${DOCS}${folder}`, { recursive: true, encoding: "utf8" }).filter((file) =>
    /[\\/].+\.md$/.test(file),
  );
  if (files.length !== pages.length) throw new Error(`${folder}: ${files.length} pages, ${pages.length} in the index`);
  return pages;
};

import { cpSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

import { CHROMIUM, ensureProgram } from "../workspace/debian-program.mjs";
import { consumerProject } from "../workspace/packed.mjs";
import { ROOT } from "../workspace/root.mjs";
import { serve } from "../workspace/static-server.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-gpu",
];
const INCOMPLETE =
  "不完整\nmeasures: present\nshortcomings: present\nfirst-responsible-person: present\nnext-year-plan: missing";
const COMPLETE = INCOMPLETE.replace("不完整", "完整").replace("next-year-plan: missing", "next-year-plan: present");
const MISSING_PART = "\n四、2024年主要安排\n\n开展水行政执法规范化建设，全年培训4期。\n";

const SAMPLES = join(ROOT, "examples", "formats");

/** One file a format, of those that are read in a page. */
const samplesOfEveryFormat = () =>
  ["ofd", "pdf", "docx", "trs-wcm.html", "md", "odt", "doc"].map(
    (ending) => `qinglan-county-government-2023.${ending}`,
  );

/** @type {import("./gate.mjs").Gate} */
export default {
  name: "examples/browser-page in Chromium with the packed packages",
  async run() {
    const executablePath = await ensureProgram(CHROMIUM);
    if (!executablePath) {
      const notice = "no chromium here: install one and name it in CHROMIUM_PATH; the page was not opened\n";
      return { ok: !process.env.CI, output: notice, notice };
    }
    const folder = await consumerProject();
    cpSync(join(ROOT, "examples", "browser-page", "index.html"), join(folder, "index.html"));
    const server = await serve(folder);
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    /** @type {string[]} */
    const complaints = [];
    try {
      const page = await browser.newPage();
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
      page.on("request", (request) => {
        if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(server.url)) {
          complaints.push(`requested off loopback: ${request.url()}`);
        }
      });
      await page.goto(server.url);
      await showsVerdict(page, INCOMPLETE, "the sample", complaints);
      await page.locator("#report").fill((await page.locator("#report").inputValue()) + MISSING_PART);
      await showsVerdict(page, COMPLETE, "the sample with the missing part added", complaints);
      for (const name of samplesOfEveryFormat()) {
        await page.locator("#file").setInputFiles(join(SAMPLES, name));
        await showsVerdict(page, COMPLETE, name, complaints);
        await page.locator("#report").fill("");
      }
      await page
        .locator("#file")
        .setInputFiles({ name: "scan.docx", mimeType: "", buffer: Buffer.from("PK\u0003\u0004") });
      await showsVerdict(page, "docx 文件损坏", "a damaged file", complaints);
    } finally {
      await browser.close();
      server.close();
    }
    return { ok: complaints.length === 0, output: `${complaints.join("\n")}\n` };
  },
};

/**
 * Waits until the page shows what is expected; otherwise adds what it shows to the complaints.
 * @param {import("playwright-core").Page} page
 * @param {string} expected
 * @param {string} what
 * @param {string[]} complaints
 */
async function showsVerdict(page, expected, what, complaints) {
  const shown = async () => {
    const items = await page.locator("#checklist li").allTextContents();
    return [await page.locator("#verdict").textContent(), ...items].join("\n");
  };
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    if ((await shown()).startsWith(expected)) return;
    await page.waitForTimeout(50);
  }
  complaints.push(`${what}: expected\n${expected}\nshown\n${await shown()}`);
}

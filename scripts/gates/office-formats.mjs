import { run } from "../workspace/command.mjs";
import { ensureProgram, LIBREOFFICE } from "../workspace/debian-program.mjs";

/** @type {import("./gate.mjs").Gate} */
export default {
  name: "documents that LibreOffice saves now mean the same in every format",
  async run() {
    const office = await ensureProgram(LIBREOFFICE);
    if (!office) {
      const notice = "no LibreOffice here: install one and name its soffice in SOFFICE_PATH; nothing was saved anew\n";
      return { ok: !process.env.CI, output: notice, notice };
    }
    const env = { SOFFICE_PATH: office, FAZHI_REQUIRE_OFFICE: "1" };
    const { code, output } = await run("pnpm", ["exec", "vitest", "run", "test/office-formats.test.ts"], { env });
    return { ok: code === 0, output };
  },
};

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const DEBIAN = "/usr/bin/soffice";

/** The LibreOffice to use: SOFFICE_PATH, else Debian's; null where there is none. */
export function officePath(): string | null {
  const named = process.env.SOFFICE_PATH;
  if (named !== undefined && named !== "") return existsSync(named) ? named : null;
  return existsSync(DEBIAN) ? DEBIAN : null;
}

/** Filters of LibreOffice by the extension that they write. */
const FILTERS = {
  docx: "docx:MS Word 2007 XML",
  doc: "doc:MS Word 97",
  odt: "odt:writer8",
  pdf: "pdf:writer_pdf_Export",
} as const;

export type OfficeFormat = keyof typeof FILTERS;

/** Saves a document anew in another format, or in the same one as LibreOffice writes it. About two seconds. */
export function converted(office: string, bytes: Uint8Array, extension: string, to: OfficeFormat): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-office-"));
  try {
    const source = join(folder, `source.${extension}`);
    writeFileSync(source, bytes);
    const profile = pathToFileURL(join(folder, "profile")).href;
    execFileSync(
      office,
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        FILTERS[to],
        "--outdir",
        join(folder, "out"),
        source,
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
    return readFileSync(join(folder, "out", `source.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

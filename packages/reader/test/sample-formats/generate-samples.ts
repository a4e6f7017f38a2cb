// `pnpm samples`: writes examples/formats anew. Needs LibreOffice; what it writes differs from run to run in dates only.

import { writeSampleFiles } from "./make.js";
import { officePath } from "./office.js";

const office = officePath();
if (office === null) {
  process.stderr.write("no LibreOffice: install one and name its soffice in SOFFICE_PATH\n");
  process.exitCode = 1;
} else await writeSampleFiles(office);

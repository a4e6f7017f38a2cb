import { library } from "../../tsup.base.ts";

const formats = ["markdown", "html", "docx", "doc", "odt", "pdf", "ofd"];

export default library({ entry: ["src/index.ts", ...formats.map((format) => `src/${format}.ts`)] });

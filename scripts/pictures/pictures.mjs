import { run } from "../workspace/command.mjs";
import { styledLines } from "./ansi.mjs";
import { terminalSvg } from "./terminal-svg.mjs";

const COLUMNS = 80;
const REPORT = "examples/reports/yunze-housing-bureau-2022.txt";

export const PICTURES = [
  {
    file: "docs/public/terminal-check.zh-CN.svg",
    args: [REPORT],
    title: "fazhi check 的输出",
    description:
      "一份部门报告：四项内容中三项独立成章，第一责任人履职情况未见；一处错误、一处警告、一处提示，各附位置和依据。",
  },
  {
    file: "docs/public/terminal-check.en.svg",
    args: ["--locale", "en", REPORT],
    title: "Output of fazhi check",
    description:
      "A department's report: three of four contents under headings of their own, the first responsible person missing; one error, one warning and one note, each with its place and legal basis.",
  },
];

/**
 * Runs the command and draws what it prints.
 * @param {(typeof PICTURES)[number]} picture
 * @param {string} cli the built command
 * @returns {Promise<string>} an SVG document
 */
export async function drawPicture({ args, title, description }, cli) {
  const { code, stdout, output } = await run(process.execPath, [cli, ...args], {
    env: { FORCE_COLOR: "1", NO_COLOR: undefined, COLUMNS: String(COLUMNS) },
  });
  // 1: there are findings, which is what the picture shows. A crash ends with 1 too, and writes to stderr.
  if (code !== 1 || output !== stdout) throw new Error(`fazhi ${args.join(" ")} ended with ${code}: ${output}`);
  /** @param {string} text @param {Partial<import("./ansi.mjs").Run>} style */
  const styled = (text, style) => ({ text, color: null, bold: false, dim: false, underline: false, ...style });
  const prompt = [styled("$ ", { color: "green" }), styled(`npx fazhi ${args.join(" ")}`, {})];
  return terminalSvg([prompt, [], ...styledLines(stdout)], { columns: COLUMNS, title, description });
}

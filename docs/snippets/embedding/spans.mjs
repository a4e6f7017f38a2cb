import { readFile } from "node:fs/promises";
import { parse, read } from "fazhi";

const result = await read(await readFile("reports/yunze-housing-bureau-2022.txt"));
if (result.ok) {
  const { text } = result.source;
  const { sections, figures } = parse(result.source);
  const slice = ({ start, end }) => text.slice(start, end);
  for (const { headingSpan, line } of sections) console.log(line, slice(headingSpan));
  const [figure] = figures;
  console.log(slice(figure.span), slice(figure.numberSpan), figure.value, figure.unit);
}

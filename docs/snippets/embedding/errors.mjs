import { ConfigurationError, check } from "fazhi";

const pdf = new TextEncoder().encode("%PDF-1.7\n");
const { documents, summary } = await check([
  { path: "a.pdf", content: pdf },
  { path: "b.txt", content: "" },
]);
for (const { path, error } of documents) console.log(path, error.code);
console.log(summary.unreadable);

try {
  await check("", { rules: { "completeness/cause": "off" } });
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.log(error.message);
}

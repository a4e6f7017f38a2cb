import { checkFiles } from "fazhi/node";

const { summary } = await checkFiles(["reports/*.txt", "reports/*.md"], {
  asOf: "2026-04-01",
  rules: { "structure/signature": "off" },
  onDocument(document) {
    if ("error" in document) console.log(document.path, document.error.code);
    else console.log(document.path, document.kind, document.complete);
  },
});
console.log(summary.documents, summary.complete, summary.unreadable);

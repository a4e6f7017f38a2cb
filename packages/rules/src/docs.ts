export { ruleDocs } from "./docs.generated.js";

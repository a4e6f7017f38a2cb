import type { Report } from "@fazhi/schema";

/**
 * Is the report year known from a better place than the headings that are to be judged by it?
 * Options, metadata and title settle it; the opening does, unless the title says another year.
 */
export function isYearSettled({ sources, diagnostics }: Pick<Report, "sources" | "diagnostics">): boolean {
  switch (sources.reportYear) {
    case "option":
    case "metadata":
    case "title":
      return true;
    case "opening":
      return !diagnostics.some(
        ({ code, data }) => code === "year-conflict" && (data.source === "title" || data.source === "metadata"),
      );
    default:
      return false;
  }
}

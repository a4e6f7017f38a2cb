/** Bounds of what reading one document may take. Beyond one of them the document is refused by the name of the bound. */
export interface ReadLimits {
  /** Largest input, in bytes; 64 MiB. */
  readonly maxBytes: number;
  /** Largest sum of what the members of a package (DOCX, ODT, OFD) unpack to, in bytes, and of what a page takes once decoded; 48 MiB. */
  readonly maxInflatedBytes: number;
  /** Largest ratio of unpacked to packed bytes of one member above 1 MiB; 200. Real documents stay below 50. */
  readonly maxInflationRatio: number;
  /** Most members of a package; 10,000. */
  readonly maxEntries: number;
  /** Most elements of all XML and HTML of one document; 1,000,000. A report of 500 pages has a fifth of that. */
  readonly maxElements: number;
  /** Deepest nesting of XML or HTML elements; 256. */
  readonly maxDepth: number;
  /** Most pages of a PDF or OFD; 2,000. */
  readonly maxPages: number;
  /** Longest time for one document, in milliseconds; 15,000. Checked between steps, so it may be passed by one step. */
  readonly maxMilliseconds: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxInflatedBytes: 48 * 1024 * 1024,
  maxInflationRatio: 200,
  maxEntries: 10_000,
  maxElements: 1_000_000,
  maxDepth: 256,
  maxPages: 2_000,
  maxMilliseconds: 15_000,
};

import { DOCUMENTS, lookupNumber, type NumberLookupResult, PLANS, STATUTES } from "@fazhi/law";

let rows: readonly NumberLookupResult[] | null = null;

/** Everything in the catalogue that has a document number, one row for each number. */
export function numberedRows(): readonly NumberLookupResult[] {
  rows ??= [
    ...STATUTES.flatMap(({ versions }) => versions.flatMap(({ number }) => number?.number ?? [])),
    ...PLANS.flatMap(({ number }) => number?.number ?? []),
    ...DOCUMENTS.map(({ number }) => number),
  ].flatMap((number) => lookupNumber(number) ?? []);
  return rows;
}

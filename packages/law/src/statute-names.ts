import type { Statute } from "./statute.js";
import { STATUTES } from "./statutes.js";
import { titleForm, withoutState } from "./title-form.js";

/** Every name that a statute goes by, as {@link titleForm} gives it. */
export function statuteForms({ title, shortTitle, aliases }: Statute): readonly string[] {
  const full = titleForm(title);
  return [...new Set([full, withoutState(full), ...[shortTitle, ...aliases].map(titleForm)])];
}

let byForm: ReadonlyMap<string, Statute> | null = null;

/** The statute of this name; null for any other, however like it. */
export function statuteNamed(form: string): Statute | null {
  byForm ??= new Map(STATUTES.flatMap((statute) => statuteForms(statute).map((name) => [name, statute] as const)));
  return byForm.get(form) ?? null;
}

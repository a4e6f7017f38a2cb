import { withOrdinaryHan } from "../pdf/han-forms.js";

/** Stands for a character that could not be turned into text. */
export const UNMAPPED = "\ufffd";

/**
 * The characters of a TextCode as text. Converters from PDF leave radicals for ordinary characters, and numbers of glyphs
 * in the private use area where the font did not say what they mean.
 */
export const readableText = (text: string): string => withOrdinaryHan(text).replace(/[\ue000-\uf8ff]/g, UNMAPPED);

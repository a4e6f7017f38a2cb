import { summarize } from "@fazhi/engine";
import type { CheckOutput, InspectOutput } from "@fazhi/schema";
import {
  CHECK_OPTION_NAMES,
  companionInput,
  documentInputs,
  INSPECT_OPTION_NAMES,
  refuseUnknownOptions,
} from "./call-arguments.js";
import { checkDocument } from "./check-document.js";
import { type CompanionInputs, readCompanions, refuseSeveral } from "./companion-documents.js";
import type { DocumentInput } from "./document-input.js";
import type { Input } from "./input.js";
import { inspectDocument } from "./inspect-document.js";
import { type CheckOptions, checkSettings, companionsIn, type InspectOptions, readSettings } from "./options.js";
import { tool } from "./tool.js";

/** Called after each document, in order; a promise is waited for. */
export type OnDocument<Document> = (document: Document) => void | Promise<void>;

/** One after the other: memory stays that of one document, and a page is not blocked for all of them. */
const oneByOne = async <Document>(
  inputs: readonly DocumentInput[],
  process: (input: DocumentInput) => Promise<Document>,
  onDocument: OnDocument<Document> | undefined,
): Promise<readonly Document[]> => {
  const documents: Document[] = [];
  for (const input of inputs) {
    const document = await process(input);
    documents.push(document);
    await onDocument?.(document);
  }
  return documents;
};

const companionInputs = ({ previous, plan }: CheckOptions): CompanionInputs => ({
  ...(previous === undefined ? {} : { previous: companionInput("previous", previous) }),
  ...(plan === undefined ? {} : { plan: companionInput("plan", plan) }),
});

/**
 * Checks documents against the rules: which prescribed contents they have, what is wrong where, and
 * on what legal basis (督察工作规定, art. 24 and 25). Runs in Node and in a browser page.
 *
 * @param input one document or several. A string is the text of a document, not a path.
 * @returns the object of `fazhi check --format json`. A document that cannot be read stands in it
 * with an `error`, so does a companion (`previous`, `plan`), behind the document; spans are 0-based UTF-16 offsets into
 * the canonical text, lines and columns 1-based.
 * @throws ConfigurationError for an unknown option, rule or preset, a value that is none, what is no input, and for
 * companions beside more than one document.
 */
export const check = async (
  input: Input | readonly Input[],
  options: CheckOptions & { readonly onDocument?: OnDocument<CheckOutput["documents"][number]> } = {},
): Promise<CheckOutput> => {
  refuseUnknownOptions(options, CHECK_OPTION_NAMES);
  const settings = checkSettings(options);
  const inputs = documentInputs(input);
  refuseSeveral(companionsIn(options), inputs.length);
  const { given, unreadable } = await readCompanions(companionInputs(options), settings);
  const one = (input: DocumentInput) => checkDocument(input, { ...settings, companions: given });
  const checked = await oneByOne(inputs, one, options.onDocument);
  for (const companion of unreadable) await options.onDocument?.(companion);
  const documents = [...checked, ...unreadable];
  return { schemaVersion: 1, tool, documents, summary: summarize(documents) };
};

/**
 * Says what was understood of documents: kind, year, organisation, outline with roles, contents,
 * tasks, figures, citations. Runs in Node and in a browser page.
 *
 * @param input one document or several. A string is the text of a document, not a path.
 * @returns the object of `fazhi inspect --format json`.
 * @throws ConfigurationError for an unknown option, a value that is none, and what is no input.
 */
export const inspect = async (
  input: Input | readonly Input[],
  options: InspectOptions & { readonly onDocument?: OnDocument<InspectOutput["documents"][number]> } = {},
): Promise<InspectOutput> => {
  refuseUnknownOptions(options, INSPECT_OPTION_NAMES);
  const settings = readSettings(options);
  const inputs = documentInputs(input);
  const documents = await oneByOne(inputs, (one) => inspectDocument(one, settings), options.onDocument);
  return { schemaVersion: 1, documents };
};

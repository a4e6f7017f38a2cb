import { type CompanionName, ConfigurationError, type GivenCompanion } from "@fazhi/engine";
import type { UnreadableDocument } from "@fazhi/schema";
import type { CheckSettings } from "./check-document.js";
import { type DocumentInput, understand } from "./document-input.js";

/** The companions of a call, each as it can be read or as it stands in the results where it cannot. */
export type CompanionInputs = Readonly<Partial<Record<CompanionName, DocumentInput | UnreadableDocument>>>;

/** What the one document of a call is compared with. */
export interface CompanionDocuments {
  readonly given: Readonly<Record<CompanionName, GivenCompanion>>;
  /** Those that could not be read: entries of the results, so that they are counted and exit codes follow. */
  readonly unreadable: readonly UnreadableDocument[];
}

/**
 * Reads and understands the companions, in any format. What is said of the document itself (format, encoding, year) is
 * not said of them; a kind it is forced to be holds for the report of the year before too. Never rejects.
 */
export const readCompanions = async (inputs: CompanionInputs, settings: CheckSettings): Promise<CompanionDocuments> => {
  const unreadable: UnreadableDocument[] = [];
  const one = async (name: CompanionName): Promise<GivenCompanion> => {
    const input = inputs[name];
    if (input === undefined) return null;
    const kind = name === "previous" && settings.kind === "annual-report" ? settings.kind : "auto";
    const own = { ...settings, kind, year: null, format: null, encoding: null, explain: false } as const;
    const document = "error" in input ? input : await understand(input, own, (understood) => understood);
    if (!("error" in document)) return document;
    unreadable.push(document);
    return "unreadable";
  };
  return { given: { previous: await one("previous"), plan: await one("plan") }, unreadable };
};

/** @throws ConfigurationError when companions are given for more than one document: they belong to one body and year. */
export const refuseSeveral = (names: readonly CompanionName[], documents: number): void => {
  const [key] = names;
  if (key === undefined || documents <= 1) return;
  throw new ConfigurationError({
    where: "options",
    key,
    expected: { "zh-CN": "只与一份文件同用，请逐份检查", en: "to go with one document; check them one by one" },
    actual: String(documents),
  });
};

import type { Statute } from "./statute.js";
import { administrativeLaws } from "./statutes/administrative-laws.js";
import { administrativeRegulations } from "./statutes/administrative-regulations.js";
import { civilAndCommercialLaws } from "./statutes/civil-and-commercial-laws.js";
import { economicAndSocialLaws } from "./statutes/economic-and-social-laws.js";
import { environmentalLaws } from "./statutes/environmental-laws.js";
import {
  earlierDocuments,
  partyStateRegulations,
  supervisionRegulations,
} from "./statutes/party-and-supervision-rules.js";

/** Every statute of this version: what reports cite most, and what that replaced. National ones only. */
export const STATUTES: readonly Statute[] = /* @__PURE__ */ administrativeLaws.concat(
  civilAndCommercialLaws,
  economicAndSocialLaws,
  environmentalLaws,
  administrativeRegulations,
  supervisionRegulations,
  partyStateRegulations,
  earlierDocuments,
);

/** The statutes that the one with this id took the place of: 民法典 of nine laws. Empty for an id that is not known. */
export const replacedBy = (id: string): readonly Statute[] =>
  STATUTES.filter(({ repeal }) => repeal?.successors.includes(id));

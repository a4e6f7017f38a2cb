import type { Theme } from "../../compose/lines.ts";
import { decisions } from "./decisions.ts";
import { digital } from "./digital.ts";
import { disputes } from "./disputes.ts";
import { emergencies } from "./emergencies.ts";
import { enforcement } from "./enforcement.ts";
import { functions } from "./functions.ts";
import { learning } from "./learning.ts";
import { oversight } from "./oversight.ts";
import { publicity } from "./publicity.ts";
import { rules } from "./rules.ts";
import { team } from "./team.ts";

export { sectors } from "./sectors.ts";

export const themedMeasures: Readonly<Record<Theme, string>> = {
  decisions,
  digital,
  disputes,
  emergencies,
  enforcement,
  functions,
  learning,
  oversight,
  publicity,
  rules,
  team,
};

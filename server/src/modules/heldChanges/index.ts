import type { PortalModule } from "../../platform/portalModule";
import { HeldChange } from "./heldChange.entity";
import { HeldChangeResolver } from "./heldChange.resolver";

export { answerCarried, answerGuarded, runGuarded } from "./answerGuarded";
export { differences, newLines, type FieldNames } from "./changedLines";
export { heldMutations, holdable, nothingBefore, type HeldAsk } from "./holdable";
export { heldChangesToSign } from "./queries/listHeldChanges";

export const heldChangesModule: PortalModule = {
  name: "heldChanges",
  entities: [HeldChange],
  resolvers: [HeldChangeResolver],
};

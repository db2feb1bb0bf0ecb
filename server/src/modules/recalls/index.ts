import { systemActor } from "../../kernel/actor";
import type { PortalModule, Services } from "../../platform/portalModule";
import { PieceRecallsResolver } from "./pieceRecalls.resolver";
import { Recall } from "./recall.entity";
import { RecallResolver } from "./recall.resolver";
import { RecallPhoto } from "./recallPhoto.entity";
import { deleteLoosePhotos } from "./recallPhotos";
import { recallPhotoRoutes } from "./recallPhotos.routes";
import { RecallScreen } from "./recallScreen.entity";
import { RecallScreenResolver } from "./recallScreen.resolver";
import { RecallStep } from "./recallStep.entity";
import { recallWatch } from "./recallWatch";
import { openRecalls } from "./queries/openRecalls";

export { recallPiece, type RecallPiece } from "./commands/recallPiece";
export { openRecalls, type OpenRecalls } from "./queries/openRecalls";

/** Tells operators how many screens are open. */
async function countOpenRecalls({ database, metrics }: Services): Promise<void> {
  const { screens, showingAgain } = await database.read(systemActor("recalls"), openRecalls);
  metrics.recallScreens.set({ state: "waiting" }, screens - showingAgain);
  metrics.recallScreens.set({ state: "showing-again" }, showingAgain);
}

export const recallsModule: PortalModule = {
  name: "recalls",
  entities: [Recall, RecallScreen, RecallStep, RecallPhoto],
  resolvers: [RecallResolver, RecallScreenResolver, PieceRecallsResolver],
  routes: (app, services) => {
    recallPhotoRoutes(app, services);
    app.addHook("onClose", () => recallWatch(services).idle());
  },
  jobs: (services) => [
    { name: "recalls.loosePhotos", everySeconds: 86_400, run: () => deleteLoosePhotos(services) },
    { name: "recalls.watch", everySeconds: 15, run: () => recallWatch(services).catchUp() },
    { name: "recalls.count", everySeconds: 15, run: () => countOpenRecalls(services) },
  ],
  prepare: (services) => recallWatch(services).start(),
  // An open recall waits for people and screens: it is told and is no problem of the server's.
  readiness: async ({ database }) => ({ name: "recalls", problem: null, detail: await database.read(systemActor("readiness"), openRecalls) }),
};

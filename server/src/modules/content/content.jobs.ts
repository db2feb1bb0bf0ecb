import type { Job } from "../../kernel/workplace";
import { CmsUnreachable } from "../../platform/cmsClient";
import type { Services } from "../../platform/portalModule";
import { contentOf } from "./contentService";
import { codeVideos } from "./media/codeVideos";
import { deleteUnusedMedia } from "./media/deleteUnusedMedia";
import { renderMedia } from "./media/renderMedia";

const hourMs = 3_600_000;

/** Following the CMS every ten seconds and when woken, then drawing what came; comparing everything every hour and on request; once a day, and at start, the media nothing shows go. */
export function contentJobs(services: Services): readonly Job[] {
  const { sync, shelf, store } = contentOf(services);

  // An absent CMS is no failure of ours: readiness tells the content's age.
  const unlessAway = (run: () => Promise<void>) => async () => {
    const wasReachable = sync.cmsReachable;
    try {
      await run();
    } catch (error) {
      if (!(error instanceof CmsUnreachable)) throw error;
      if (wasReachable) services.logger.warn({ reason: error.message }, "the CMS is away; content stays as it is");
    }
  };

  const reconcileWhenDue = async (): Promise<void> => {
    const { epoch, lastReconcileAt, reconcileWantedAt } = await shelf.position();
    const isDue = lastReconcileAt === null || services.clock.now().getTime() - lastReconcileAt.getTime() >= hourMs;
    if (epoch !== null && (isDue || reconcileWantedAt !== null)) await sync.reconcile();
  };

  return [
    { name: "content.sync", everySeconds: 10, run: unlessAway(() => sync.follow().finally(() => { services.wake("content.renditions"); services.wake("content.videos"); })) },
    { name: "content.renditions", everySeconds: 60, run: () => renderMedia(services, store) },
    { name: "content.videos", everySeconds: 60, run: () => codeVideos(services, store) },
    { name: "content.reconcile", everySeconds: 60, run: unlessAway(reconcileWhenDue) },
    { name: "content.unusedMedia", everySeconds: 86_400, run: () => sync.whileStill(() => deleteUnusedMedia(services, store)) },
  ];
}

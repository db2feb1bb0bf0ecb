import type { FindBearer } from "../../graphql";
import type { Services } from "../../platform/portalModule";
import { liveScreens } from "./liveScreens";

/** Finds the screen that holds a bearer token, from memory. */
export function findScreenBearer(services: Services): FindBearer {
  const { registry } = liveScreens(services);
  return (token) => registry.find(token);
}

import { countyPage } from "./countyPage";
import { lecturePage } from "./lecturePage";
import type { PageRoute } from "./page";
import { namedPage } from "./namedPage";
import { posterPage } from "./posterPage";
import { stationPage } from "./stationPage";

/** Every public page there is. */
export const pageRoutes: readonly PageRoute[] = [
  { path: "/", render: countyPage },
  { path: "/s/:code", render: stationPage },
  { path: "/l/:id", render: lecturePage },
  { path: "/l/:id/poster", render: posterPage },
  { path: "/p/:id", render: namedPage },
];

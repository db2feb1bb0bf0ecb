import { viewer } from '../providers/session';

/** Who is signed in, for pages that show or wait for it. */
export const viewerQuery = { queryKey: ['viewer'], queryFn: viewer };

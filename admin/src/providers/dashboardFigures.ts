import { DashboardFiguresDocument, type DashboardFiguresQuery } from '../../../schema/generated/admin/graphql';
import { request } from './client';

export type DashboardFigures = DashboardFiguresQuery['dashboard'];

/** What the first page shows. */
export const dashboardFigures = async (signal?: AbortSignal): Promise<DashboardFigures> =>
  (await request(DashboardFiguresDocument, {}, signal)).dashboard;

/** A guard period was set, changed, loosened or ended: `guardPeriodId`. Feeds and pages read it. */
export const guardPeriodChanged = "guardPeriods.GuardPeriodChanged";

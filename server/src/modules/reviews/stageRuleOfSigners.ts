import { stageRoles, type StageRule } from "./reviewRule.entity";

/** Whose signature counts beside the reviews: what the last stage asks for, whichever role a county gave it to. */
export const stageRuleOfSigners: readonly StageRule[] = stageRoles.map((role) => ({ stage: "FINAL", role, proofreading: "REVIEWER", deadlineHours: null }));
